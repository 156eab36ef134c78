#include "models/calls/CallLatency.h"

#include <algorithm>
#include <cmath>

namespace sb {

namespace {

Patch<int> toInt(double value)
{
    return static_cast<int>(std::lround(std::min(value, 2e9)));
}

Patch<int> mean(const std::vector<double> &values)
{
    if (values.empty())
        return null;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return toInt(sum / static_cast<double>(values.size()));
}

Patch<int> percentile95(std::vector<double> values)
{
    if (values.empty())
        return null;
    const auto rank = static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(values.size())));
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::ranges::nth_element(values, place);
    return toInt(*place);
}

} // namespace

Latency latencyOf(std::span<const CallTurn> turns, const Patch<int> &timeToFirstGreetingMs)
{
    std::vector<double> agent;
    std::vector<double> user;
    std::vector<double> stt;
    std::vector<double> llm;
    std::vector<double> tts;
    const CallTurn *before = nullptr; // the last line that was said
    for (const auto &turn : turns) {
        if (turn.role == TurnRole::Agent) {
            if (turn.latencyMs.hasValue())
                agent.push_back(*turn.latencyMs);
            if (turn.stages.hasValue()) {
                stt.push_back(static_cast<double>(turn.stages->sttUs) / 1e3);
                llm.push_back(static_cast<double>(turn.stages->llmFirstTokenUs) / 1e3);
                tts.push_back(static_cast<double>(turn.stages->ttsFirstAudioUs) / 1e3);
            }
        } else if (turn.role == TurnRole::User) {
            if (before != nullptr && before->role == TurnRole::Agent && before->endOffsetMs && !turn.typed &&
                turn.tsOffsetMs >= *before->endOffsetMs)
                user.push_back(static_cast<double>(turn.tsOffsetMs - *before->endOffsetMs));
        } else {
            continue;
        }
        before = &turn;
    }
    const auto greeting = timeToFirstGreetingMs.isAbsent() ? Patch<int>(null) : timeToFirstGreetingMs;
    return {greeting, mean(agent), percentile95(agent), mean(user), mean(stt), mean(llm), mean(tts)};
}

} // namespace sb
