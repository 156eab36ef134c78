#include "models/webhooks/StartCallService.h"

#include "models/agents/AgentStore.h"
#include "models/calls/OutboundCallService.h"
#include "models/contract/Codec.h"
#include "models/webhooks/StartCallVariables.h"
#include "models/webhooks/WebhookSignature.h"
#include "models/webhooks/WebhookStore.h"

namespace sb {

namespace {

using nlohmann::json;

/// Where a problem of the call stands in the signed body.
Error inBody(Error error)
{
    for (auto &problem : error.problems) {
        if (problem.loc.empty() || problem.loc.front() != "query")
            problem.loc.insert(problem.loc.begin(), "body");
        else
            problem.loc.front() = "body";
    }
    return error;
}

/// Stands for the secret of a hook that is not there, so that refusing takes the same time: as long as a real one.
constexpr std::string_view noSecret = "0000000000000000000000000000000000000000000000000000000000000000";

Result<StoredWebhooks> verified(const Call &call, AgentId agent, Connection &connection)
{
    if (!call.signedBody)
        return fail(ErrorCode::Unauthorized, "a signature is needed");
    auto hooks = WebhookStore::find(connection, agent);
    if (!hooks)
        return fail(std::move(hooks.error()));
    const auto secret = *hooks ? std::string_view((*hooks)->secret) : noSecret;
    if (const bool fits = isSignatureOf(call.signedBody->signature, secret, call.signedBody->bytes); !fits || !*hooks)
        return fail(ErrorCode::Unauthorized, "the signature does not fit the body");
    if ((*hooks)->document.at("incoming").at("enabled") != true)
        return fail(ErrorCode::NotFound, "the hook is switched off");
    return std::move(**hooks);
}

/// The signed request as a call: \p agent calls.
Result<OutboundCall> outboundCall(AgentId agent, const StoredWebhooks &hooks, std::string_view bytes)
{
    const auto body = json::parse(bytes, nullptr, false);
    if (!body.is_object())
        return fail(Error{ErrorCode::Unprocessable,
                          "the request is not an object",
                          {Problem{{"body"}, "must be an object", "dict_type"}}});
    auto trigger = decode<IncomingCallTrigger>(body);
    if (!trigger)
        return fail(inBody(std::move(trigger.error())));
    if (!trigger->phoneNumber.hasValue())
        return fail(Error{ErrorCode::Unprocessable,
                          "phoneNumber is required",
                          {Problem{{"body", "phoneNumber"}, "is required", "missing"}}});
    OutboundCall out;
    out.phoneNumber = *trigger->phoneNumber;
    out.agentId = agent;
    if (trigger->phoneNumberId.hasValue())
        out.phoneNumberId = LineId(*trigger->phoneNumberId);
    out.variableValues = startCallVariables(hooks.document.at("incoming").at("attached_variables"), body);
    return out;
}

Result<CreateCallResult> start(const Call &call, const IncomingCallRequest &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto hooks = verified(call, in.agentId, connection);
    if (!hooks)
        return fail(hooks.error());
    const auto wanted = outboundCall(in.agentId, *hooks, call.signedBody->bytes);
    if (!wanted)
        return fail(wanted.error());
    const auto agent = AgentStore::find(connection, in.agentId);
    if (!agent)
        return fail(agent.error());
    if (!*agent) // hooks go with their agent (G9)
        return fail(ErrorCode::Corrupt, "hooks belong to no agent");
    const auto &owner = (*agent)->document.agent;
    auto placed = call;
    placed.caller = {owner.userId, owner.orgId.valueOr({}), Role::Developer, {}, Via::System};
    return OutboundCallService::dial(placed, *wanted, transaction).map_error(inBody);
}

} // namespace

void StartCallService::registerOn(Registry &registry)
{
    registry.writes(incomingWebhookStartOutbound, start);
}

} // namespace sb
