#include "models/calls/OutboundCallService.h"

#include "models/agents/AgentService.h"
#include "models/calls/CallCharge.h"
#include "models/calls/CallService.h"
#include "models/calls/CallVariables.h"
#include "models/lines/LineService.h"
#include "models/lines/PhoneDigits.h"

#include <algorithm>

namespace sb {

namespace {

constexpr const char *noTelephone = "this version has no telephone stack: the call was not placed";

tl::unexpected<Error> refused(ErrorCode code, const char *field, std::string message, const char *type)
{
    return fail(Error{code, std::string(field) + " " + message, {Problem{{"query", field}, std::move(message), type}}});
}

} // namespace

/// Who calls over which line.
struct OutboundCallService::Route
{
    StoredAgent agent;
    StoredLine line;
};

/// A call that could be placed now.
struct OutboundCallService::Prepared
{
    StoredCall row;
    std::string prompt; ///< as the model would read it (C7)
};

void OutboundCallService::registerOn(Registry &registry)
{
    registry.writes(createOutboundCall, dial);
}

/// C2, C4: the line that was named, or the one that the agent answers, or the caller's first.
Result<StoredLine> OutboundCallService::line(const Call &call, const OutboundCall &in, Connection &connection)
{
    const auto lines = LineStore::list(connection, call.caller.user);
    if (!lines)
        return fail(lines.error());
    if (in.phoneNumberId.hasValue()) {
        const auto named = std::ranges::find(*lines, *in.phoneNumberId, &StoredLine::id);
        if (named == lines->end())
            return fail(ErrorCode::NotFound, "there is no such phone number");
        if (!named->isActive)
            return refused(ErrorCode::Invalid, "phone_number_id", "is a line that is switched off", "value_error");
        return *named;
    }
    if (in.agentId.hasValue()) {
        for (const auto &each : *lines) {
            const auto mapping = LineStore::mappingOf(connection, each.id);
            if (!mapping)
                return fail(mapping.error());
            if (each.isActive && *mapping && (*mapping)->isActive && (*mapping)->agent == *in.agentId)
                return each;
        }
    }
    if (const auto first = std::ranges::find(*lines, true, &StoredLine::isActive); first != lines->end())
        return *first;
    return fail(ErrorCode::Internal, "the caller has no active phone number to call from"); // C4: 500
}

/// C10: the agent that was named, or the one that the line is mapped to.
Result<OutboundCallService::Route> OutboundCallService::route(const Call &call, const OutboundCall &in,
                                                              Connection &connection)
{
    if (in.agentId.hasValue()) { // before the line: whoever may not see the agent learns nothing of lines
        if (auto seen = AgentService::visible(connection, call.caller, *in.agentId); !seen)
            return fail(std::move(seen.error()));
    }
    auto from = line(call, in, connection);
    if (!from)
        return fail(std::move(from.error()));
    auto agentId = in.agentId.toOptional();
    if (!agentId) {
        const auto mapping = LineStore::mappingOf(connection, from->id);
        if (!mapping)
            return fail(mapping.error());
        if (!*mapping)
            return refused(ErrorCode::Invalid, "agent_id", "is needed: the line has no agent", "missing");
        agentId = (*mapping)->agent;
    }
    return AgentService::visible(connection, call.caller, *agentId).map([&](StoredAgent agent) {
        return Route{std::move(agent), std::move(*from)};
    });
}

OutboundCallService::Prepared OutboundCallService::prepared(const Call &call, const OutboundCall &in,
                                                            const Route &route, std::string target,
                                                            const CompleteAgent &agent)
{
    Prepared made;
    auto &row = made.row;
    auto &session = row.session;
    session.id = CallId::make(call.now.milliseconds());
    session.requestId = RequestId::make(call.now.milliseconds());
    session.userId = call.caller.user;
    session.orgId = call.caller.org.isNil() ? Patch<OrgId>(null) : Patch<OrgId>(call.caller.org);
    session.agentId = agent.agent.id;
    session.agentName = agent.agent.name;
    session.callType = CallType::Outbound;
    session.direction = CallDirection::Outbound;
    session.telephonyProvider = TelephonyProvider::Pstn;
    session.status = CallStatus::Queued;
    session.phoneNumberId = route.line.id.uuid();
    session.fromNumber = route.line.number;
    session.toNumber = std::move(target);
    session.variableValues = in.variableValues.valueOr(nlohmann::json::object());
    session.createdAt = call.now;
    session.startedAt = call.now;
    row.agentVersion = route.agent.version;
    row.isPrivate = agent.agent.hipaaCompliance;
    CallVariables variables(*session.variableValues);
    if (const auto &model = agent.configurations.modelConfig)
        made.prompt = variables.fill(model->systemPrompt.valueOr({}));
    variables.fill(agent.agent.firstResponseMessage.valueOr({}));
    row.missingVariables = variables.missing();
    return made;
}

Result<CreateCallResult> OutboundCallService::dial(const Call &call, const OutboundCall &in, Transaction &transaction)
{
    if (call.origin && !call.origin->isAllowed) // C3
        return fail(ErrorCode::Forbidden, "the origin of the request is not on the allow-list");
    const auto target = dialable(in.phoneNumber);
    if (!target)
        return refused(ErrorCode::Unprocessable, "phoneNumber", "must be an international number (E.164)",
                       "value_error");
    if (in.workflowId.hasValue())
        return refused(ErrorCode::Invalid, "workflow_id", "cannot be used: there are no workflows", "value_error");
    auto &connection = transaction.connection();
    const auto chosen = route(call, in, connection);
    if (!chosen)
        return fail(chosen.error());
    const auto agent = AgentService::complete(connection, chosen->agent.document);
    if (!agent)
        return fail(agent.error());

    const auto ready = prepared(call, in, *chosen, *target, *agent);
    const auto &row = ready.row;
    const auto &session = row.session;
    auto filed = CallCharge::beginDialled(transaction, row, agent->configurations, ready.prompt, call.now) // C5
                     .and_then([&] { return CallStore::insert(transaction, row); })
                     .and_then([&] { return CallStore::find(connection, session.id); });
    if (!filed)
        return fail(std::move(filed.error()));

    // C6: where a carrier would be asked, there is none.
    auto failed = std::move(**filed);
    failed.session.status = CallStatus::Failed;
    failed.session.endReason = "call_failed_to_start";
    failed.session.endedBy = "system";
    failed.session.endedAt = call.now; // never answered: no length (L9)
    auto ended = CallStore::update(transaction, failed).and_then([&] {
        return CallCharge::release(transaction, failed, call.now);
    });
    if (!ended)
        return fail(std::move(ended.error()));
    call.record({"calls", session.id.toString(), nullptr, CallService::course(failed)});

    CreateCallResult answer;
    answer.status = CreateCallStatus::Failed;
    answer.requestId = session.requestId;
    answer.callSessionId = session.id;
    answer.userId = session.userId;
    answer.targetNumber = *target;
    answer.fromPhoneNumber = chosen->line.number;
    answer.detail = noTelephone;
    return answer;
}

} // namespace sb
