#include "models/webhooks/StartCallService.h"

#include "models/agents/AgentService.h"
#include "models/calls/CallStore.h"
#include "models/calls/CallVariables.h"
#include "models/contract/Codec.h"
#include "models/webhooks/StartCallVariables.h"
#include "models/webhooks/WebhookSignature.h"
#include "models/webhooks/WebhookStore.h"

namespace sb {

namespace {

using nlohmann::json;

constexpr const char *cannotDial = "This version cannot dial telephone numbers yet.";

struct SignedRequest
{
    StoredWebhooks hooks;
    json body;
    std::string number; ///< E.164
};

/// The body's fields as the contract names them; problems stand under "body".
Result<std::string> numberOf(const json &body)
{
    auto trigger = decode<IncomingCallTrigger>(body);
    if (!trigger) {
        for (auto &problem : trigger.error().problems)
            problem.loc.insert(problem.loc.begin(), "body");
        return fail(std::move(trigger.error()));
    }
    if (trigger->phoneNumber.hasValue())
        return dialledNumber(*trigger->phoneNumber);
    return fail(Error{ErrorCode::Unprocessable,
                      "phoneNumber is required",
                      {Problem{{"body", "phoneNumber"}, "is required", "missing"}}});
}

Result<SignedRequest> verified(const Call &call, AgentId agent, Connection &connection)
{
    if (!call.signedBody)
        return fail(ErrorCode::Unauthorized, "a signature is needed");
    auto hooks = WebhookStore::find(connection, agent);
    if (!hooks)
        return fail(std::move(hooks.error()));
    const auto none = fail(ErrorCode::NotFound, "there is no such hook");
    if (!*hooks)
        return none;
    if (!isSignatureOf(call.signedBody->signature, (*hooks)->secret, call.signedBody->bytes))
        return fail(ErrorCode::Unauthorized, "the signature does not fit the body");
    if ((*hooks)->document.at("incoming").at("enabled") != true)
        return none;
    auto body = json::parse(call.signedBody->bytes, nullptr, false);
    if (!body.is_object())
        return fail(Error{ErrorCode::Unprocessable,
                          "the request is not an object",
                          {Problem{{"body"}, "must be an object", "dict_type"}}});
    auto number = numberOf(body);
    if (!number)
        return fail(std::move(number.error()));
    return SignedRequest{std::move(**hooks), std::move(body), std::move(*number)};
}

/// C7: what the call would have said, to know which placeholders had no value.
std::vector<std::string> missingVariables(const CompleteAgent &agent, const json &values)
{
    CallVariables variables(values);
    if (const auto &model = agent.configurations.modelConfig)
        variables.fill(model->systemPrompt.valueOr({}));
    variables.fill(agent.agent.firstResponseMessage.valueOr({}));
    return variables.missing();
}

/// A session that ended before it began, of the agent's owner.
StoredCall failedCall(const StoredAgent &stored, const SignedRequest &request, Instant now)
{
    const auto &agent = stored.document.agent;
    StoredCall row;
    auto &session = row.session;
    session.id = CallId::make(now.milliseconds());
    session.requestId = RequestId::make(now.milliseconds());
    session.userId = agent.userId;
    session.orgId = Patch<OrgId>::orNull(agent.orgId.toOptional());
    session.agentId = agent.id;
    session.agentName = agent.name;
    session.callType = CallType::Outbound;
    session.direction = CallDirection::Outbound;
    session.telephonyProvider = TelephonyProvider::Pstn;
    session.status = CallStatus::Failed;
    session.userIdentifier = request.number;
    session.variableValues =
        startCallVariables(request.hooks.document.at("incoming").at("attached_variables"), request.body);
    session.createdAt = now;
    session.startedAt = now;
    session.endedAt = now;
    session.durationSeconds = 0.0;
    session.endedBy = "system";
    session.endReason = "call_failed_to_start";
    row.agentVersion = stored.version;
    row.missingVariables = missingVariables(stored.document, *session.variableValues);
    row.isPrivate = agent.hipaaCompliance;
    return row;
}

/// Some columns are only known to the end of a call.
Result<> insertEnded(Transaction &transaction, StoredCall row)
{
    return CallStore::insert(transaction, row)
        .and_then([&] { return CallStore::find(transaction.connection(), row.session.id); })
        .and_then([&](const std::optional<StoredCall> &inserted) {
            row.number = inserted->number;
            return CallStore::update(transaction, row);
        });
}

Result<CreateCallResult> start(const Call &call, const IncomingCallRequest &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto request = verified(call, in.agentId, connection);
    if (!request)
        return fail(request.error());
    const auto agent = AgentStore::find(connection, in.agentId);
    if (!agent)
        return fail(agent.error());
    if (!*agent)
        return fail(ErrorCode::NotFound, "there is no such hook");
    const auto row = failedCall(**agent, *request, call.now);
    const auto &session = row.session;
    if (auto logged = insertEnded(transaction, row); !logged)
        return fail(std::move(logged.error()));
    call.record({"calls",
                 session.id.toString(),
                 nullptr,
                 {{"status", nameOf(session.status)},
                  {"agent_id", in.agentId.toString()},
                  {"user_id", session.userId.toString()},
                  {"end_reason", *session.endReason},
                  {"ended_by", *session.endedBy}}});
    CreateCallResult answer;
    answer.status = CreateCallStatus::Failed;
    answer.requestId = session.requestId;
    answer.callSessionId = session.id;
    answer.userId = session.userId;
    answer.targetNumber = request->number;
    answer.detail = cannotDial;
    return answer;
}

} // namespace

void StartCallService::registerOn(Registry &registry)
{
    registry.writes(incomingWebhookStartOutbound, start);
}

} // namespace sb
