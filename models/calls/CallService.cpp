#include "models/calls/CallService.h"

#include "models/agents/AgentService.h"
#include "models/calls/CallLog.h"
#include "models/calls/CallPresentation.h"
#include "models/calls/PromptVariables.h"
#include "models/contract/Codec.h"

namespace sb {

namespace {

Result<StartedCall> start(const Call &call, const TestCallStart &in, Transaction &transaction)
{
    auto &store = transaction.connection();
    const auto agent = AgentService::visible(store, call.caller, in.agentId);
    if (!agent)
        return fail(agent.error());
    auto complete = AgentService::complete(store, agent->document);
    if (!complete)
        return fail(std::move(complete.error()));

    const auto values = in.variableValues.valueOr(nlohmann::json::object());
    StartedCall started;
    started.id = CallId::make(call.now.milliseconds());
    started.requestId = RequestId::make(call.now.milliseconds());
    started.startedAt = call.now;
    started.agentVersion = agent->version;
    const auto &sections = complete->configurations;
    started.systemPrompt = filled(sections.modelConfig.value_or(AgentModelConfig()).systemPrompt.valueOr({}), values,
                                  started.missingVariables);
    started.firstMessage = filled(complete->agent.firstResponseMessage.valueOr({}), values, started.missingVariables);

    StoredCall row;
    row.id = started.id;
    row.requestId = started.requestId;
    row.userId = call.caller.user;
    row.orgId = call.caller.org.isNil() ? std::nullopt : std::optional(call.caller.org);
    row.agentId = in.agentId;
    row.agentName = complete->agent.name;
    row.agentVersion = agent->version;
    row.createdAt = call.now;
    row.startedAt = call.now;
    row.language = sections.ttsConfig.value_or(TtsConfig()).language.toOptional();
    row.userIdentifier = in.userIdentifier.toOptional();
    if (complete->agent.recordingEnabled)
        row.recordingBlobId = in.recordingBlobId.toOptional();
    row.hipaa = complete->agent.hipaaCompliance;
    row.document = {{"variable_values", values}, {"missing_variables", started.missingVariables}};
    started.agent = std::move(*complete);
    if (auto inserted = CallStore::insert(transaction, row); !inserted)
        return fail(std::move(inserted.error()));
    call.record(
        {"calls", row.id.toString(), nullptr, {{"agent_id", in.agentId.toString()}, {"status", "in_progress"}}});
    return started;
}

tl::unexpected<Error> alreadyEnded()
{
    return fail(ErrorCode::Conflict, "the call has ended and does not change again"); // L8
}

Result<CallTurn> append(const Call &call, const TurnAppend &in, Transaction &transaction)
{
    auto &store = transaction.connection();
    const auto running = CallService::visible(store, call.caller, in.callId);
    if (!running)
        return fail(running.error());
    const auto there = CallStore::turn(store, in.callId, in.turn.ordinal);
    if (!there)
        return fail(there.error());
    if (*there) {
        if (**there == in.turn)
            return in.turn; // sent again
        return fail(ErrorCode::Conflict, "the call has another turn of this ordinal");
    }
    if (isFinal(running->status))
        return alreadyEnded();
    auto after = *running;
    ++after.messageCount;
    auto done = CallStore::addTurn(transaction, in.callId, in.turn).and_then([&] {
        return CallStore::update(transaction, *running, after);
    });
    if (!done)
        return fail(std::move(done.error()));
    // The words stay in the call: what a caller said must go with it when it is deleted.
    call.record({"calls", in.callId.toString(), nullptr, {{"turn", in.turn.ordinal}}});
    return in.turn;
}

Result<StoredCall> ended(const StoredCall &before, CallStatus status, Transaction &transaction,
                         std::optional<int> greetingMs)
{
    const auto turns = CallStore::turns(transaction.connection(), before.id);
    if (!turns)
        return fail(turns.error());
    auto after = before;
    const auto latency = latencyOf(*turns, greetingMs);
    after.status = status;
    after.messageCount = static_cast<int>(turns->size());
    after.avgAgentLatencyMs = latency.avgAgentLatencyMs.toOptional();
    after.document["latency"] = encode(latency);
    return after;
}

Result<CallDetail> finish(const Call &call, const CallFinish &in, Transaction &transaction)
{
    auto &store = transaction.connection();
    const auto running = CallService::visible(store, call.caller, in.callId);
    if (!running)
        return fail(running.error());
    if (isFinal(running->status))
        return alreadyEnded();
    auto after = ended(*running, in.status, transaction, in.timeToFirstGreetingMs.toOptional());
    if (!after)
        return fail(std::move(after.error()));
    after->durationUs = in.durationSeconds.hasValue()
                            ? static_cast<std::int64_t>(std::llround(*in.durationSeconds * 1e6))
                            : (call.now - running->startedAt).count();
    after->endedAt = running->startedAt + std::chrono::microseconds(*after->durationUs);
    after->endReason = in.endReason;
    after->endedBy = in.endedBy;
    if (in.language.hasValue())
        after->language = *in.language;
    if (in.recordingBlobId.hasValue())
        after->recordingBlobId = *in.recordingBlobId;
    if (in.recordingSeconds.hasValue())
        after->recordingUs = static_cast<std::int64_t>(std::llround(*in.recordingSeconds * 1e6));
    if (auto saved = CallStore::update(transaction, *running, *after); !saved)
        return fail(std::move(saved.error()));
    call.record({"calls",
                 in.callId.toString(),
                 {{"status", nameOf(running->status)}},
                 {{"status", nameOf(in.status)}, {"end_reason", in.endReason}}});
    return CallStore::turns(store, in.callId).map([&](std::vector<CallTurn> turns) {
        return detailOf(*after, std::move(turns));
    });
}

} // namespace

void CallService::registerOn(Registry &registry)
{
    registry.writes(startTestCall, start);
    registry.writes(appendTurn, append);
    registry.writes(finishTestCall, finish);
    registerCallLog(registry, m_store, m_recordings);
}

Result<StoredCall> CallService::visible(Connection &connection, const Caller &caller, CallId id)
{
    auto found = CallStore::find(connection, id);
    if (!found)
        return fail(std::move(found.error()));
    if (*found) {
        const bool mine = (*found)->userId == caller.user;
        const bool ours = caller.role == Role::OrgAdmin && (*found)->orgId == caller.org;
        if (mine || ours || caller.role == Role::SuperAdmin)
            return std::move(**found);
    }
    return fail(ErrorCode::NotFound, "there is no such call");
}

Result<int> CallService::closeInterrupted(Transaction &transaction, Instant now)
{
    const auto calls = CallStore::unfinished(transaction.connection());
    if (!calls)
        return fail(calls.error());
    for (const auto &call : *calls) {
        auto after = ended(call, CallStatus::Failed, transaction, std::nullopt);
        if (!after)
            return fail(std::move(after.error()));
        // It lasted at least until the end of its last turn; nobody knows how much longer.
        const auto turns = CallStore::turns(transaction.connection(), call.id);
        if (!turns)
            return fail(turns.error());
        std::int64_t lastMs = 0;
        for (const auto &turn : *turns)
            lastMs = std::max(lastMs, turn.endOffsetMs.value_or(turn.tsOffsetMs));
        after->durationUs = lastMs * 1000;
        after->endedAt = std::min(call.startedAt + std::chrono::milliseconds(lastMs), now);
        after->endReason = "agent_error";
        after->endedBy = "system";
        after->document["interrupted"] = true;
        if (auto saved = CallStore::update(transaction, call, *after); !saved)
            return fail(std::move(saved.error()));
    }
    return static_cast<int>(calls->size());
}

} // namespace sb
