#include "ui/softphone/DelayStats.h"

#include "ui/calls/Stage.h"

#include <algorithm>
#include <cmath>

namespace sb::ui {

void DelayStats::add(int ordinal, const voice::StageTimes &stages)
{
    m_turns.push_back({static_cast<int>(m_turns.size()) + 1, ordinal, stages});
}

std::vector<int> DelayStats::sorted() const
{
    std::vector<int> delays;
    delays.reserve(m_turns.size());
    for (const auto &turn : m_turns)
        delays.push_back(heardMilliseconds(turn.stages));
    std::ranges::sort(delays);
    return delays;
}

std::optional<int> DelayStats::last() const
{
    if (m_turns.empty())
        return std::nullopt;
    return heardMilliseconds(m_turns.back().stages);
}

std::optional<int> DelayStats::median() const
{
    const auto delays = sorted();
    if (delays.empty())
        return std::nullopt;
    const auto middle = delays.size() / 2;
    return delays.size() % 2 == 1 ? delays[middle] : (delays[middle - 1] + delays[middle] + 1) / 2;
}

std::optional<int> DelayStats::percentile95() const
{
    const auto delays = sorted();
    if (delays.empty())
        return std::nullopt;
    const auto rank = static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(delays.size())));
    return delays[std::max<std::size_t>(rank, 1) - 1];
}

voice::StageTimes DelayStats::typical() const
{
    voice::StageTimes typical;
    if (m_turns.empty())
        return typical;
    const auto middle = [this](voice::StageTimes::Span voice::StageTimes::*stage) {
        std::vector<voice::StageTimes::Span> spans;
        for (const auto &turn : m_turns)
            spans.push_back(turn.stages.*stage);
        std::ranges::sort(spans);
        return spans[spans.size() / 2];
    };
    for (const auto stage :
         {&voice::StageTimes::vad, &voice::StageTimes::endpointing, &voice::StageTimes::stt,
          &voice::StageTimes::llmFirstToken, &voice::StageTimes::firstSentence, &voice::StageTimes::tools,
          &voice::StageTimes::ttsFirstAudio, &voice::StageTimes::playout, &voice::StageTimes::saved})
        typical.*stage = middle(stage);
    return typical;
}

} // namespace sb::ui
