#include "models/calls/CallPresentation.h"

#include "models/contract/Codec.h"

#include <cstdio>

namespace sb {

namespace {

template <typename T>
Patch<T> orNull(const std::optional<T> &value)
{
    return Patch<T>::orNull(value);
}

Patch<double> seconds(const std::optional<std::int64_t> &us)
{
    return us ? Patch<double>(static_cast<double>(*us) / 1e6) : Patch<double>(null);
}

std::string clockText(std::int64_t ms)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02lld:%02lld.%03lld", static_cast<long long>(ms / 60'000),
                  static_cast<long long>(ms / 1000 % 60), static_cast<long long>(ms % 1000));
    return text.data();
}

std::string_view label(TurnRole role)
{
    switch (role) {
    case TurnRole::Agent:
        return "Agent";
    case TurnRole::User:
        return "Caller";
    case TurnRole::System:
        return "System";
    case TurnRole::Tool:
        return "Tool";
    }
    return {};
}

Patch<int> average(const std::vector<std::int64_t> &us)
{
    if (us.empty())
        return null;
    std::int64_t sum = 0;
    for (const auto each : us)
        sum += each;
    const auto count = static_cast<std::int64_t>(us.size());
    return static_cast<int>((sum / count + 500) / 1000);
}

} // namespace

CallSession sessionOf(const StoredCall &call)
{
    CallSession session;
    session.id = call.id;
    session.requestId = call.requestId;
    session.userId = call.userId;
    session.orgId = orNull(call.orgId);
    session.agentId = orNull(call.agentId);
    session.agentName = call.agentName;
    session.workflowId = null;
    session.batchId = null;
    session.callType = call.callType;
    session.direction = call.direction;
    session.status = call.status;
    session.telephonyProvider = call.direction == CallDirection::Web ? TelephonyProvider::Web : TelephonyProvider::Pstn;
    session.telephonyLegId = null;
    session.phoneNumberId = null;
    session.fromNumber = null;
    session.toNumber = null;
    session.userIdentifier = orNull(call.userIdentifier);
    session.variableValues = call.document.value("variable_values", nlohmann::json::object());
    session.createdAt = call.createdAt;
    session.startedAt = call.startedAt;
    session.endedAt = orNull(call.endedAt);
    session.durationSeconds = seconds(call.durationUs);
    session.agentDurationSeconds = seconds(call.durationUs); // no transfer: the agent had all of it (L9)
    session.transferDurationSeconds = call.durationUs ? Patch<double>(0.0) : Patch<double>(null);
    session.endedBy = orNull(call.endedBy);
    session.endReason = orNull(call.endReason);
    session.language = orNull(call.language);
    session.messageCount = call.messageCount;
    session.goalStatus = "not_evaluated";
    session.latency = decode<Latency>(call.document.value("latency", nlohmann::json::object())).value_or(Latency());
    session.cost = orNull(call.cost);
    session.recordingUrl = null;
    session.recordingSeconds = null;
    session.redacted = call.isRedacted();
    if (!session.redacted) {
        if (call.recordingBlobId)
            session.recordingUrl = "/api/v1/console/calls/" + call.id.toString() + "/recording";
        session.recordingSeconds = seconds(call.recordingUs);
    } else {
        session.variableValues = nlohmann::json::object(); // they come back in the prompt and the talk
    }
    return session;
}

CallSession sessionOf(const StoredCall &call, const std::vector<CallTurn> &turns)
{
    auto session = sessionOf(call);
    if (session.redacted)
        return session;
    session.transcript.emplace();
    for (const auto &turn : turns) {
        session.transcript->push_back(TranscriptTurn{
            turn.ordinal, turn.role, turn.text, call.startedAt + std::chrono::milliseconds(turn.tsOffsetMs),
            turn.tsOffsetMs, turn.latencyMs, turn.interrupted, turn.toolName, turn.toolArguments, turn.toolResult});
    }
    session.postCallAnalysisResults.emplace();
    return session;
}

CallRow rowOf(const StoredCall &call)
{
    CallRow row;
    row.id = call.id;
    row.requestId = call.requestId;
    row.agentId = orNull(call.agentId);
    row.agentName = call.agentName;
    row.callType = call.callType;
    row.status = call.status;
    row.startedAt = call.startedAt;
    row.durationSeconds = seconds(call.durationUs);
    row.messageCount = call.messageCount;
    row.avgAgentLatencyMs = orNull(call.avgAgentLatencyMs);
    row.endReason = orNull(call.endReason);
    row.endedBy = orNull(call.endedBy);
    row.language = orNull(call.language);
    row.userIdentifier = orNull(call.userIdentifier);
    row.cost = orNull(call.cost);
    row.hasRecording = call.recordingBlobId.has_value() && !call.isRedacted();
    return row;
}

CallDetail detailOf(const StoredCall &call, std::vector<CallTurn> turns)
{
    CallDetail detail;
    detail.session = sessionOf(call);
    detail.agentVersion = call.agentVersion;
    detail.recordingBlobId = null;
    detail.missingVariables =
        decode<std::vector<std::string>>(call.document.value("missing_variables", nlohmann::json::array()))
            .value_or(std::vector<std::string>());
    if (!detail.session.redacted) {
        detail.recordingBlobId = orNull(call.recordingBlobId);
        detail.turns = std::move(turns);
    }
    return detail;
}

Latency latencyOf(const std::vector<CallTurn> &turns, std::optional<int> timeToFirstGreetingMs)
{
    std::vector<std::int64_t> heard;
    std::vector<std::int64_t> stt;
    std::vector<std::int64_t> llm;
    std::vector<std::int64_t> tts;
    std::vector<std::int64_t> user;
    std::optional<std::int64_t> agentEnded;
    for (const auto &turn : turns) {
        if (turn.role == TurnRole::Agent) {
            if (turn.latencyMs.hasValue())
                heard.push_back(static_cast<std::int64_t>(*turn.latencyMs) * 1000);
            if (turn.stages.hasValue()) {
                stt.push_back(turn.stages->sttUs);
                llm.push_back(turn.stages->llmFirstTokenUs);
                tts.push_back(turn.stages->ttsFirstAudioUs);
            }
            agentEnded = turn.endOffsetMs;
        } else if (turn.role == TurnRole::User) {
            if (agentEnded && !turn.typed && turn.tsOffsetMs >= *agentEnded)
                user.push_back((turn.tsOffsetMs - *agentEnded) * 1000);
            agentEnded.reset();
        }
    }
    Latency latency;
    latency.timeToFirstGreetingMs = orNull(timeToFirstGreetingMs);
    latency.avgAgentLatencyMs = average(heard);
    latency.p95AgentLatencyMs = null;
    if (!heard.empty()) {
        std::ranges::sort(heard);
        const auto rank = (heard.size() * 95 + 99) / 100; // nearest rank
        latency.p95AgentLatencyMs = static_cast<int>(heard[rank - 1] / 1000);
    }
    latency.avgUserLatencyMs = average(user);
    latency.sttMs = average(stt);
    latency.llmTtfbMs = average(llm);
    latency.ttsTtfbMs = average(tts);
    return latency;
}

std::string transcriptText(const StoredCall &call, const std::vector<CallTurn> &turns)
{
    std::string text = "Call " + call.requestId.toString() + "\nAgent: " + call.agentName +
                       "\nStarted: " + call.startedAt.toString() + "\n\n";
    for (const auto &turn : turns) {
        text += "[" + clockText(turn.tsOffsetMs) + "] " + std::string(label(turn.role)) + ": " + turn.text;
        if (turn.interrupted)
            text += " (interrupted)";
        if (turn.latencyMs.hasValue())
            text += " (after " + std::to_string(*turn.latencyMs) + " ms)";
        text += "\n";
    }
    return text;
}

} // namespace sb
