#include "models/webhooks/WebhookService.h"

#include "models/agents/AgentService.h"
#include "models/contract/Codec.h"
#include "models/contract/SecretMask.h"
#include "models/webhooks/WebhookRules.h"
#include "models/webhooks/WebhookSignature.h"
#include "models/webhooks/WebhookStore.h"

namespace sb {

namespace {

using nlohmann::json;
using Hooks = std::optional<StoredWebhooks>;

enum class Reveal : std::uint8_t { Nothing = 1, SigningSecret };

/// A17: of the secrets only the one that signs can be asked for; the other side needs it.
Result<AgentWebhookConfig> presented(const Hooks &hooks, Reveal reveal = Reveal::Nothing)
{
    auto document = hooks ? maskSecrets(hooks->document) : WebhookStore::defaults();
    if (hooks)
        document["incoming"]["secret"] = reveal == Reveal::SigningSecret ? hooks->secret : std::string(secretMask);
    auto config = decode<AgentWebhookConfig>(document);
    if (!config)
        return fail(ErrorCode::Corrupt, "the hooks of an agent cannot be read");
    return config;
}

/// Absent fields stay, inside the two hooks as well; a mask keeps the secret behind it, and the signing secret is the
/// server's own.
json merged(json document, const AgentWebhookConfig &in)
{
    const auto sent = keepMaskedSecrets(encode(in), document);
    for (const auto &[name, value] : sent.items()) {
        if (value.is_object())
            document[name].update(value);
        else
            document[name] = value;
    }
    document["incoming"].erase("secret");
    return document;
}

/// The hooks of an agent that the caller may see (M7).
Result<Hooks> visible(const Caller &caller, AgentId id, Connection &connection)
{
    const auto agent = AgentService::visible(connection, caller, id);
    if (!agent)
        return fail(agent.error());
    return WebhookStore::find(connection, id);
}

StoredWebhooks firstHooks(AgentId agent, Instant now)
{
    return StoredWebhooks{agent, makeWebhookSecret(), now, now, WebhookStore::defaults()};
}

Result<AgentWebhookConfig> get(const Call &call, const AgentWebhookQuery &in, Connection &connection)
{
    return visible(call.caller, in.agentId, connection).and_then([&](const Hooks &hooks) {
        return presented(hooks, in.revealSecret.valueOr(false) ? Reveal::SigningSecret : Reveal::Nothing);
    });
}

Result<AgentWebhookConfig> put(const Call &call, const AgentWebhookChange &in, Transaction &transaction)
{
    const auto stored = visible(call.caller, in.agentId, transaction.connection());
    if (!stored)
        return fail(stored.error());
    const auto before = presented(*stored);
    if (!before)
        return before;
    auto hooks = *stored ? **stored : firstHooks(in.agentId, call.now);
    auto document = merged(hooks.document, in.config);
    if (*stored && document == hooks.document)
        return before;
    hooks.document = std::move(document);
    hooks.updatedAt = call.now;
    auto saved = checkWebhooks(hooks.document, transaction.connection()).and_then([&] {
        return WebhookStore::save(transaction, hooks);
    });
    if (!saved)
        return fail(std::move(saved.error()));
    auto after = presented(hooks);
    if (after)
        call.record({"webhooks", in.agentId.toString(), *stored ? encode(*before) : json(nullptr), encode(*after)});
    return after;
}

Result<AgentWebhookConfig> rotate(const Call &call, const AgentWebhookRef &in, Transaction &transaction)
{
    const auto stored = visible(call.caller, in.agentId, transaction.connection());
    if (!stored)
        return fail(stored.error());
    auto hooks = *stored ? **stored : firstHooks(in.agentId, call.now);
    hooks.secret = makeWebhookSecret();
    hooks.secretMadeAt = hooks.updatedAt = call.now;
    if (auto saved = WebhookStore::save(transaction, hooks); !saved)
        return fail(std::move(saved.error()));
    // Of a secret the audit log keeps when it was made.
    const json before = *stored ? json{{"secret_made_at", (*stored)->secretMadeAt.toString()}} : json(nullptr);
    call.record({"webhooks", in.agentId.toString(), before, {{"secret_made_at", call.now.toString()}}});
    return presented(hooks);
}

Result<AgentWebhookList> listMine(const Call &call, const Nothing &, Connection &connection)
{
    const auto rows = WebhookStore::ofUser(connection, call.caller.user);
    if (!rows)
        return fail(rows.error());
    AgentWebhookList answer;
    for (const auto &row : *rows) {
        const auto id = row.agent.toString();
        const auto isOn = [&](const char *hook) {
            return row.document.is_object() && row.document.at(hook).at("enabled") == true;
        };
        answer.agents.push_back({{"agent_id", id},
                                 {"agent_name", row.name},
                                 {"incoming_url", call.baseUrl + "/api/v1/webhooks/agents/" + id + "/incoming"},
                                 {"incoming_enabled", isOn("incoming")},
                                 {"outgoing_enabled", isOn("outgoing")}});
    }
    return answer;
}

Result<SuccessResponse> test(const Call &call, const AgentWebhookRef &in, Connection &connection)
{
    return visible(call.caller, in.agentId, connection).map([](const Hooks &hooks) {
        const bool hasAddress = hooks && hooks->document.at("outgoing").contains("url");
        return SuccessResponse{hasAddress ? "Nothing was sent: this version does not post to hooks yet."
                                          : "Nothing was sent: the agent has no address to post to.",
                               json{{"sent", false}}};
    });
}

Result<WebhookDeliveryPage> deliveries(const Call &call, const WebhookDeliveryQuery &in, Connection &connection)
{
    if (in.agentId.hasValue()) {
        if (const auto agent = AgentService::visible(connection, call.caller, *in.agentId); !agent)
            return fail(agent.error());
    }
    return WebhookStore::deliveries(connection, call.caller.user, in);
}

} // namespace

void WebhookService::registerOn(Registry &registry)
{
    registry.reads(listMyAgentWebhooks, listMine);
    registry.reads(getAgentWebhooks, get);
    registry.writes(putAgentWebhooks, put);
    registry.writes(rotateAgentWebhookSecret, rotate);
    registry.reads(testAgentOutgoingWebhook, test);
    registry.reads(listWebhookDeliveries, deliveries);
}

} // namespace sb
