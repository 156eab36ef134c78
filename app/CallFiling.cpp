#include "app/CallFiling.h"

#include "models/backend/Backend.h"

#include <chrono>

namespace sb::app {
namespace {

using voice::EndReason;

std::int64_t toMs(voice::CallTime time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

TurnStages toStages(const voice::StageTimes &stages)
{
    return {.vadUs = stages.vad.count(),
            .endpointingUs = stages.endpointing.count(),
            .sttUs = stages.stt.count(),
            .llmFirstTokenUs = stages.llmFirstToken.count(),
            .firstSentenceUs = stages.firstSentence.count(),
            .toolsUs = stages.tools.count(),
            .ttsFirstAudioUs = stages.ttsFirstAudio.count(),
            .playoutUs = stages.playout.count(),
            .heardUs = stages.heard.count(),
            .savedUs = stages.saved.count()};
}

CallTurn toTurn(const voice::TurnFinished &line)
{
    CallTurn turn;
    turn.ordinal = static_cast<int>(line.ordinal);
    turn.role = line.speaker == voice::Speaker::Caller ? TurnRole::User : TurnRole::Agent;
    turn.text = line.text;
    turn.tsOffsetMs = toMs(line.startedAt);
    turn.endOffsetMs = toMs(line.endedAt);
    turn.interrupted = line.interrupted;
    turn.typed = line.typed;
    if (line.hasStages) {
        turn.stages = toStages(line.stages);
        turn.latencyMs = static_cast<int>(toMs(line.stages.heard));
    }
    return turn;
}

} // namespace

std::string_view endReasonName(EndReason reason)
{
    switch (reason) {
    case EndReason::CallerHungUp:
        return "caller_hung_up";
    case EndReason::AgentEnded:
        return "agent_ended_the_call";
    case EndReason::TimeLimit:
        return "call_hit_the_time_limit";
    case EndReason::CreditRanOut:
        return "credit_ran_out";
    case EndReason::NoResponse:
        return "no_response_from_caller";
    case EndReason::FailedToStart:
        return "call_failed_to_start";
    case EndReason::AgentError:
        return "agent_error";
    }
    return "agent_error";
}

std::string_view endedBy(EndReason reason)
{
    switch (reason) {
    case EndReason::CallerHungUp:
        return "user";
    case EndReason::AgentEnded:
        return "agent";
    default:
        return "system";
    }
}

CallFiling::CallFiling(Backend &backend, CallId call, CallOptions options)
    : m_backend(backend), m_call(call), m_options(std::move(options))
{}

void CallFiling::add(const voice::SessionEvent &event)
{
    if (const auto *line = std::get_if<voice::TurnFinished>(&event.what)) {
        if (line->speaker == voice::Speaker::Agent && line->ordinal == 0)
            m_firstGreetingMs = static_cast<int>(toMs(line->startedAt));
        const std::lock_guard lock(m_mutex);
        m_written.push_back(m_backend.start(appendTurn, {m_call, toTurn(*line)}, m_options));
    } else if (const auto *ended = std::get_if<voice::SessionEnded>(&event.what)) {
        m_reason = ended->reason;
        m_length = ended->length;
    }
}

Result<CallDetail> CallFiling::finish(std::optional<BlobId> recording, std::optional<double> recordingSeconds,
                                      const std::string &language)
{
    CallFinish finish;
    finish.callId = m_call;
    finish.status = m_reason == EndReason::AgentError || m_reason == EndReason::FailedToStart ? CallStatus::Failed
                                                                                              : CallStatus::Completed;
    finish.endReason = endReasonName(m_reason);
    finish.endedBy = endedBy(m_reason);
    finish.durationSeconds = static_cast<double>(m_length.count()) / 1e6;
    finish.language = language;
    finish.timeToFirstGreetingMs = Patch<int>::orNull(m_firstGreetingMs);
    finish.recordingBlobId = Patch<BlobId>::orNull(recording);
    finish.recordingSeconds = Patch<double>::orNull(recordingSeconds);
    return close(std::move(finish));
}

Result<CallDetail> CallFiling::finishUnstarted()
{
    CallFinish finish;
    finish.callId = m_call;
    finish.status = CallStatus::Failed;
    finish.endReason = endReasonName(EndReason::FailedToStart);
    finish.endedBy = endedBy(EndReason::FailedToStart);
    return close(std::move(finish));
}

Result<CallDetail> CallFiling::close(CallFinish finish)
{
    std::optional<Error> lost;
    std::vector<QFuture<Result<CallTurn>>> written;
    {
        const std::lock_guard lock(m_mutex);
        written.swap(m_written);
    }
    for (auto &line : written) {
        line.waitForFinished();
        if (const auto stored = line.result(); !stored && !lost)
            lost = stored.error();
    }
    auto future = m_backend.start(finishTestCall, std::move(finish), m_options);
    future.waitForFinished();
    auto detail = future.result();
    if (detail && lost)
        return fail(*lost);
    return detail;
}

} // namespace sb::app
