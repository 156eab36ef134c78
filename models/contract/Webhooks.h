#pragma once

#include "models/contract/CreateCall.h"
#include "models/contract/Tools.h"

namespace sb {

using DeliveryId = Id<struct DeliveryTag>; ///< of one outgoing post, the same for all its attempts

/// A value that a start-call request need not bring (H5).
struct AttachedVariable
{
    std::string name;
    Patch<std::string> defaultValue;

    bool operator==(const AttachedVariable &) const = default;
    static constexpr auto fields()
    {
        using T = AttachedVariable;
        return std::tuple(field("name", &T::name), field("default_value", &T::defaultValue));
    }
};

/// The start-call hook. Its secret is made by the server: one that is sent is ignored, and answers show a mask unless
/// they are asked to reveal it (A17).
struct IncomingHook
{
    Patch<bool> enabled;
    Patch<std::string> secret;
    Patch<std::vector<AttachedVariable>> attachedVariables;

    bool operator==(const IncomingHook &) const = default;
    static constexpr auto fields()
    {
        using T = IncomingHook;
        return std::tuple(field("enabled", &T::enabled), field("secret", &T::secret),
                          field("attached_variables", &T::attachedVariables));
    }
};

enum class HookMethod : std::uint8_t { Post = 1, Put };
template <>
inline constexpr auto enumNames<HookMethod> =
    std::array{Named{HookMethod::Post, "POST"}, Named{HookMethod::Put, "PUT"}};

/// The call-ended hook.
struct OutgoingHook
{
    Patch<bool> enabled;
    Patch<std::string> url;
    Patch<HookMethod> method;
    Patch<nlohmann::json> headers; ///< text by name; values are secrets
    Patch<WebhookAuth> auth;
    Patch<int> retryCount;              ///< after the first attempt (H3)
    Patch<nlohmann::json> bodyTemplate; ///< null: the body as it is (H2)

    bool operator==(const OutgoingHook &) const = default;
    static constexpr auto fields()
    {
        using T = OutgoingHook;
        return std::tuple(field("enabled", &T::enabled), field("url", &T::url), field("method", &T::method),
                          field("headers", &T::headers), field("auth", &T::auth), field("retry_count", &T::retryCount),
                          field("body_template", &T::bodyTemplate));
    }
};

/// In a request what is absent stays as it is, inside the two hooks as well.
struct AgentWebhookConfig
{
    Patch<bool> triggerOnWebCall;
    Patch<bool> triggerOnPhoneCall;
    Patch<IncomingHook> incoming;
    Patch<OutgoingHook> outgoing;

    bool operator==(const AgentWebhookConfig &) const = default;
    static constexpr auto fields()
    {
        using T = AgentWebhookConfig;
        return std::tuple(field("trigger_on_web_call", &T::triggerOnWebCall),
                          field("trigger_on_phone_call", &T::triggerOnPhoneCall), field("incoming", &T::incoming),
                          field("outgoing", &T::outgoing));
    }
};

/// Each: agent_id, agent_name, incoming_url, incoming_enabled, outgoing_enabled.
struct AgentWebhookList
{
    std::vector<nlohmann::json> agents;

    bool operator==(const AgentWebhookList &) const = default;
    static constexpr auto fields() { return std::tuple(answered("agents", &AgentWebhookList::agents)); }
};

struct AgentWebhookRef
{
    AgentId agentId;

    bool operator==(const AgentWebhookRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("agent_id", &AgentWebhookRef::agentId)); }
};

struct AgentWebhookQuery
{
    AgentId agentId;
    Patch<bool> revealSecret;

    bool operator==(const AgentWebhookQuery &) const = default;
    static constexpr auto fields()
    {
        using T = AgentWebhookQuery;
        return std::tuple(field("agent_id", &T::agentId), field("reveal_secret", &T::revealSecret));
    }
};

struct AgentWebhookChange
{
    AgentId agentId;
    AgentWebhookConfig config;

    bool operator==(const AgentWebhookChange &) const = default;
    static constexpr auto fields()
    {
        using T = AgentWebhookChange;
        return std::tuple(field("agent_id", &T::agentId), merged(&T::config));
    }
};

/// Signed start-call request. Any other field of its body is a variable too (H5), so it is read from the signed bytes.
struct IncomingCallTrigger
{
    Patch<std::string> phoneNumber;
    Patch<Uuid> phoneNumberId;
    Patch<nlohmann::json> variableValues;
    Patch<nlohmann::json> variables;
    Patch<nlohmann::json> contextParams;

    bool operator==(const IncomingCallTrigger &) const = default;
    static constexpr auto fields()
    {
        using T = IncomingCallTrigger;
        return std::tuple(field("phoneNumber", &T::phoneNumber, alias("to_number", "phone_number")),
                          field("phone_number_id", &T::phoneNumberId), field("variable_values", &T::variableValues),
                          field("variables", &T::variables), field("context_params", &T::contextParams));
    }
};

struct IncomingCallRequest
{
    AgentId agentId;
    IncomingCallTrigger trigger;

    bool operator==(const IncomingCallRequest &) const = default;
    static constexpr auto fields()
    {
        using T = IncomingCallRequest;
        return std::tuple(field("agent_id", &T::agentId), merged(&T::trigger));
    }
};

enum class HookEvent : std::uint8_t { CallCompleted = 1, CallError, Test };
template <>
inline constexpr auto enumNames<HookEvent> =
    std::array{Named{HookEvent::CallCompleted, "voiceCallCompleted"}, Named{HookEvent::CallError, "voiceCallError"},
               Named{HookEvent::Test, "test"}};

enum class DeliveryOutcome : std::uint8_t { Delivered = 1, Failed, Undelivered };
template <>
inline constexpr auto enumNames<DeliveryOutcome> =
    std::array{Named{DeliveryOutcome::Delivered, "delivered"}, Named{DeliveryOutcome::Failed, "failed"},
               Named{DeliveryOutcome::Undelivered, "undelivered"}};

/// One attempt (H3). Neither address nor body: they carry secrets and what was said.
struct WebhookDelivery
{
    std::int64_t sequence = 0; ///< key of the page
    DeliveryId deliveryId;
    AgentId agentId;
    Patch<CallId> callId;
    HookEvent event{};
    int attempt = 1;
    DeliveryOutcome outcome{};
    Patch<int> httpStatus; ///< null: there was no answer
    Patch<std::string> error;
    Instant at;
    Patch<std::int64_t> durationMs;

    bool operator==(const WebhookDelivery &) const = default;
    static constexpr auto fields()
    {
        using T = WebhookDelivery;
        return std::tuple(field("sequence", &T::sequence), field("delivery_id", &T::deliveryId),
                          field("agent_id", &T::agentId), field("call_id", &T::callId), field("event", &T::event),
                          field("attempt", &T::attempt), field("outcome", &T::outcome),
                          field("http_status", &T::httpStatus), field("error", &T::error), field("at", &T::at),
                          field("duration_ms", &T::durationMs));
    }
};

struct WebhookDeliveryPage
{
    std::vector<WebhookDelivery> items; ///< newest first
    bool hasMore = false;

    bool operator==(const WebhookDeliveryPage &) const = default;
    static constexpr auto fields()
    {
        using T = WebhookDeliveryPage;
        return std::tuple(field("items", &T::items), field("has_more", &T::hasMore));
    }
};

struct WebhookDeliveryQuery
{
    Patch<std::int64_t> before; ///< sequence of the last attempt seen
    Patch<int> limit;           ///< 1–200, default 50
    Patch<AgentId> agentId;     ///< else all agents of the caller

    bool operator==(const WebhookDeliveryQuery &) const = default;
    static constexpr auto fields()
    {
        using T = WebhookDeliveryQuery;
        return std::tuple(field("before", &T::before), field("limit", &T::limit), field("agent_id", &T::agentId));
    }
};

inline constexpr Operation<Nothing, AgentWebhookList> listMyAgentWebhooks{"listMyAgentWebhooks"};
inline constexpr Operation<AgentWebhookQuery, AgentWebhookConfig> getAgentWebhooks{"getAgentWebhooks"};
inline constexpr Operation<AgentWebhookChange, AgentWebhookConfig> putAgentWebhooks{"putAgentWebhooks"};
inline constexpr Operation<AgentWebhookRef, AgentWebhookConfig> rotateAgentWebhookSecret{"rotateAgentWebhookSecret"};
inline constexpr Operation<AgentWebhookRef, SuccessResponse> testAgentOutgoingWebhook{"testAgentOutgoingWebhook"};
inline constexpr Operation<IncomingCallRequest, CreateCallResult> incomingWebhookStartOutbound{
    "incomingWebhookStartOutbound"};
inline constexpr Operation<WebhookDeliveryQuery, WebhookDeliveryPage> listWebhookDeliveries{"listWebhookDeliveries"};

} // namespace sb
