#include "models/calls/CallService.h"

#include "models/agents/AgentService.h"
#include "models/backend/AuditStore.h"
#include "models/calls/CallCharge.h"
#include "models/calls/CallDayReads.h"
#include "models/calls/CallFigureReads.h"
#include "models/calls/CallLabelStore.h"
#include "models/calls/CallLabels.h"
#include "models/calls/CallLatency.h"
#include "models/calls/CallLog.h"
#include "models/calls/CallReads.h"
#include "models/calls/CallVariables.h"
#include "models/calls/CallViews.h"
#include "models/calls/CallWords.h"

#include <cmath>

namespace sb {

namespace {

constexpr double longestSeconds = 31 * 86400.0; // a length beyond it is a mistake of the sender

Result<StoredCall> seenBy(const Caller &caller, Result<std::optional<StoredCall>> found)
{
    if (!found)
        return fail(std::move(found.error()));
    if (*found) {
        const auto &session = (*found)->session;
        const bool mine = session.userId == caller.user;
        const bool ours = caller.role == Role::OrgAdmin && session.orgId.hasValue() && *session.orgId == caller.org;
        if (mine || ours || caller.role == Role::SuperAdmin)
            return std::move(**found);
    }
    return fail(ErrorCode::NotFound, "there is no such call");
}

tl::unexpected<Error> unprocessable(const char *field, std::string message, const char *type)
{
    return fail(Error{ErrorCode::Unprocessable,
                      std::string(field) + " " + message,
                      {Problem{{"body", field}, std::move(message), type}}});
}

Result<> isRunning(const StoredCall &call)
{
    if (!isFinal(call.session.status))
        return {};
    return fail(ErrorCode::Conflict, "the call has ended: " + std::string(nameOf(call.session.status))); // L8
}

Result<> isLength(const char *field, const Patch<double> &seconds)
{
    if (!seconds.hasValue() || (std::isfinite(*seconds) && *seconds >= 0 && *seconds <= longestSeconds))
        return {};
    return unprocessable(field, "is no length of a call", "less_than_equal");
}

/// duration = ended − answered (L9).
void endAfter(CallSession &session, std::chrono::microseconds length)
{
    session.endedAt = *session.startedAt + length;
    session.durationSeconds = static_cast<double>(length.count()) / 1e6;
}

} // namespace

CallService::CallService(Store &store, const BlobStore &blobs)
    : m_door(std::make_shared<StoreDoor>(store)), m_blobs(blobs)
{}

CallService::~CallService()
{
    m_door->close();
}

void CallService::registerOn(Registry &registry)
{
    registry.writes(startTestCall, [this](const Call &call, const TestCallStart &in, Transaction &transaction) {
        return start(call, in, transaction);
    });
    registry.writes(appendTurn, [this](const Call &call, const TurnAppend &in, Transaction &transaction) {
        return append(call, in, transaction);
    });
    registry.writes(extendTestCall, extend);
    registry.writes(finishTestCall, [this](const Call &call, const CallFinish &in, Transaction &transaction) {
        return finish(call, in, transaction);
    });
    CallCharge::registerOn(registry);
    registerCallLabels(registry);
    registerCallViews(registry);
    registerCallReads(registry, m_blobs);
    registerCallDayReads(registry);
    registerCallFigureReads(registry);
    registerCallLog(registry, m_door, m_blobs);
}

Result<StartedCall> CallService::start(const Call &call, const TestCallStart &in, Transaction &transaction) const
{
    auto &connection = transaction.connection();
    const auto stored = AgentService::visible(connection, call.caller, in.agentId);
    if (!stored)
        return fail(stored.error());
    auto agent = AgentService::complete(connection, stored->document);
    if (!agent)
        return fail(std::move(agent.error()));
    if (in.recordingBlobId.hasValue()) {
        if (auto known = linkable(connection, *in.recordingBlobId); !known)
            return fail(std::move(known.error()));
    }

    CallVariables variables(in.variableValues.valueOr(nullptr));
    StartedCall started;
    started.id = CallId::make(call.now.milliseconds());
    started.requestId = RequestId::make(call.now.milliseconds());
    started.startedAt = call.now;
    started.agentVersion = stored->version;
    if (const auto &model = agent->configurations.modelConfig)
        started.systemPrompt = variables.fill(model->systemPrompt.valueOr({}));
    started.firstMessage = variables.fill(agent->agent.firstResponseMessage.valueOr({}));
    started.missingVariables = variables.missing();

    StoredCall row;
    auto &session = row.session;
    session.id = started.id;
    session.requestId = started.requestId;
    session.userId = call.caller.user;
    session.orgId = call.caller.org.isNil() ? Patch<OrgId>(null) : Patch<OrgId>(call.caller.org);
    session.agentId = in.agentId;
    session.agentName = agent->agent.name;
    session.callType = CallType::Web;
    session.direction = CallDirection::Web;
    session.telephonyProvider = TelephonyProvider::Web;
    session.status = CallStatus::InProgress;
    session.userIdentifier = in.userIdentifier;
    session.variableValues = in.variableValues.valueOr(nlohmann::json::object());
    session.createdAt = call.now;
    session.startedAt = call.now;
    row.agentVersion = stored->version;
    row.recording = in.recordingBlobId.toOptional();
    row.missingVariables = started.missingVariables;
    row.isPrivate = agent->agent.hipaaCompliance;
    const auto paid =
        CallStore::insert(transaction, row)
            .and_then([&] {
                return CallCharge::begin(transaction, row, agent->configurations, started.systemPrompt, call.now);
            })
            .and_then([&] { return CallCharge::paid(connection, row); });
    if (!paid)
        return fail(paid.error());
    started.paidSeconds = paid->paidSeconds;
    call.record({"calls", started.id.toString(), nullptr, course(row)});
    started.agent = std::move(*agent);
    return started;
}

Result<CallTurn> CallService::append(const Call &call, const TurnAppend &in, Transaction &transaction) const
{
    auto &connection = transaction.connection();
    const auto row = visible(connection, call.caller, in.callId);
    if (!row)
        return fail(row.error());
    if (auto running = isRunning(*row); !running)
        return fail(std::move(running.error()));
    const auto turn = CallStore::normalized(in.turn);
    auto kept = CallStore::turn(connection, row->number, turn.ordinal);
    if (!kept)
        return fail(std::move(kept.error()));
    if (*kept) {
        if (**kept == turn)
            return turn; // sent again: nothing to do
        return fail(ErrorCode::Conflict, "the call has another turn of this ordinal");
    }
    auto added = CallStore::addTurn(transaction, row->number, turn).and_then([&] {
        return CallCharge::grow(transaction, *row, turn, call.now);
    });
    if (!added)
        return fail(std::move(added.error()));
    auto after = *row;
    after.session.messageCount += turn.role == TurnRole::Agent || turn.role == TurnRole::User ? 1 : 0;
    call.record({"calls", in.callId.toString(), course(*row), course(after)});
    return turn;
}

Result<PaidTime> CallService::extend(const Call &call, const PaidTimeWish &in, Transaction &transaction)
{
    const auto row = visible(transaction.connection(), call.caller, in.callId);
    if (!row)
        return fail(row.error());
    if (auto running = isRunning(*row); !running)
        return fail(std::move(running.error()));
    return CallCharge::extend(transaction, *row, std::chrono::seconds(in.seconds), call.now);
}

Result<CallDetail> CallService::finish(const Call &call, const CallFinish &in, Transaction &transaction) const
{
    auto &connection = transaction.connection();
    const auto before = visible(connection, call.caller, in.callId);
    if (!before)
        return fail(before.error());
    auto admitted =
        isRunning(*before).and_then([&] { return isLength("duration_seconds", in.durationSeconds); }).and_then([&] {
            return isLength("recording_seconds", in.recordingSeconds);
        });
    if (!admitted)
        return fail(std::move(admitted.error()));
    const auto turns = CallStore::turns(connection, before->number);
    if (!turns)
        return fail(turns.error());

    auto row = *before;
    if (in.recordingBlobId.hasValue() && row.recording != *in.recordingBlobId) {
        if (row.recording)
            return fail(ErrorCode::Conflict, "the call is recorded into another blob");
        if (auto known = linkable(connection, *in.recordingBlobId); !known)
            return fail(std::move(known.error()));
        row.recording = *in.recordingBlobId;
    }
    auto &session = row.session;
    session.status = in.status;
    session.endReason = in.endReason;
    session.endedBy = in.endedBy;
    session.language = in.language.isAbsent() ? session.language : in.language;
    session.recordingSeconds = in.recordingSeconds;
    session.latency = latencyOf(*turns, in.timeToFirstGreetingMs);
    auto length = std::max(call.now - *session.startedAt, std::chrono::microseconds::zero());
    if (in.durationSeconds.hasValue())
        length = std::chrono::microseconds(std::llround(*in.durationSeconds * 1e6));
    endAfter(session, length);
    auto updated = CallStore::update(transaction, row)
                       .and_then([&] { return CallCharge::settle(transaction, row, *turns, call.now); })
                       .and_then([&] { return CallWords::add(transaction, row, *turns); })
                       .and_then([&] { return CallStore::find(connection, in.callId); });
    if (!updated)
        return fail(std::move(updated.error()));
    call.record({"calls", in.callId.toString(), course(*before), course(row)});
    return detail(connection, std::move(**updated));
}

/// A blob is linked once, and only a recording: else any file could be fetched by way of a call.
Result<> CallService::linkable(Connection &connection, BlobId recording) const
{
    const auto blob = m_blobs.find(connection, recording);
    if (!blob)
        return fail(blob.error());
    if (!*blob || (*blob)->mediaType != "audio/ogg")
        return unprocessable("recording_blob_id", "is no recording", "value_error");
    const auto taken = CallStore::hasRecording(connection, recording);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(ErrorCode::Conflict, "the recording belongs to another call");
    return {};
}

Result<int> CallService::recoverInterrupted(Transaction &transaction, Instant now)
{
    auto &connection = transaction.connection();
    auto rows = CallStore::unfinished(connection);
    if (!rows)
        return fail(std::move(rows.error()));
    for (auto &row : *rows) {
        const auto turns = CallStore::turns(connection, row.number);
        if (!turns)
            return fail(turns.error());
        const auto before = course(row);
        std::int64_t lastMs = 0; // as far as the call is known to have gone
        for (const auto &turn : *turns)
            lastMs = std::max({lastMs, turn.tsOffsetMs, turn.endOffsetMs.value_or(0)});
        auto &session = row.session;
        session.status = CallStatus::Failed;
        session.endReason = "agent_error";
        session.endedBy = "system";
        session.latency = latencyOf(*turns, null);
        endAfter(session, std::chrono::milliseconds(lastMs));
        auto updated = CallStore::update(transaction, row).and_then([&] {
            return CallCharge::settle(transaction, row, *turns, now).and_then([&] { // W16
                return CallWords::add(transaction, row, *turns);
            });
        });
        if (!updated)
            return fail(std::move(updated.error()));
        Call call;
        call.caller.user = session.userId;
        call.caller.org = session.orgId.valueOr({});
        call.caller.via = Via::System;
        call.operation = "recoverInterruptedCalls";
        call.now = now;
        call.record({"calls", session.id.toString(), before, course(row)});
        if (auto noted = AuditStore::add(transaction, call); !noted)
            return fail(std::move(noted.error()));
    }
    return static_cast<int>(rows->size());
}

nlohmann::json CallService::course(const StoredCall &call)
{
    const auto &session = call.session;
    nlohmann::json document{{"status", nameOf(session.status)}, {"message_count", session.messageCount}};
    if (session.agentId.hasValue())
        document["agent_id"] = session.agentId->toString();
    if (session.endReason.hasValue())
        document["end_reason"] = *session.endReason;
    if (session.endedBy.hasValue())
        document["ended_by"] = *session.endedBy;
    if (call.recording)
        document["recording_blob_id"] = call.recording->toString();
    return document;
}

Result<StoredCall> CallService::visible(Connection &connection, const Caller &caller, CallId id)
{
    return seenBy(caller, CallStore::find(connection, id));
}

Result<StoredCall> CallService::visible(Connection &connection, const Caller &caller, RequestId id)
{
    return seenBy(caller, CallStore::find(connection, id));
}

Result<CallDetail> CallService::detail(Connection &connection, StoredCall call)
{
    CallDetail answer;
    auto labels = CallLabelStore::find(connection, call.number);
    if (!labels)
        return fail(std::move(labels.error()));
    answer.tags = std::move(*labels->tags);
    answer.note = std::move(labels->note);
    answer.agentVersion = call.agentVersion;
    answer.missingVariables = std::move(call.missingVariables);
    answer.session = std::move(call.session);
    answer.session.redacted = call.isPrivate;
    answer.recordingBlobId = null;
    if (call.isPrivate) {
        answer.session.recordingSeconds = null;
        return answer;
    }
    auto turns = CallStore::turns(connection, call.number);
    if (!turns)
        return fail(std::move(turns.error()));
    answer.turns = std::move(*turns);
    answer.recordingBlobId = Patch<BlobId>::orNull(call.recording);
    return answer;
}

} // namespace sb
