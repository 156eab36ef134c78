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
    template <typename Self = AttachedVariable>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("default_value", &Self::defaultValue));
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
    template <typename Self = IncomingHook>
    static constexpr auto fields()
    {
        return std::tuple(field("enabled", &Self::enabled), field("secret", &Self::secret),
                          field("attached_variables", &Self::attachedVariables));
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
    template <typename Self = OutgoingHook>
    static constexpr auto fields()
    {
        return std::tuple(field("enabled", &Self::enabled), field("url", &Self::url), field("method", &Self::method),
                          field("headers", &Self::headers), field("auth", &Self::auth),
                          field("retry_count", &Self::retryCount), field("body_template", &Self::bodyTemplate));
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
    template <typename Self = AgentWebhookConfig>
    static constexpr auto fields()
    {
        return std::tuple(field("trigger_on_web_call", &Self::triggerOnWebCall),
                          field("trigger_on_phone_call", &Self::triggerOnPhoneCall), field("incoming", &Self::incoming),
                          field("outgoing", &Self::outgoing));
    }
};

/// Each: agent_id, agent_name, incoming_url, incoming_enabled, outgoing_enabled.
struct AgentWebhookList
{
    std::vector<nlohmann::json> agents;

    bool operator==(const AgentWebhookList &) const = default;
    template <typename Self = AgentWebhookList>
    static constexpr auto fields()
    {
        return std::tuple(answered("agents", &Self::agents));
    }
};

struct AgentWebhookRef
{
    AgentId agentId;

    bool operator==(const AgentWebhookRef &) const = default;
    template <typename Self = AgentWebhookRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId));
    }
};

struct AgentWebhookQuery
{
    AgentId agentId;
    Patch<bool> revealSecret;

    bool operator==(const AgentWebhookQuery &) const = default;
    template <typename Self = AgentWebhookQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("reveal_secret", &Self::revealSecret));
    }
};

struct AgentWebhookChange
{
    AgentId agentId;
    AgentWebhookConfig config;

    bool operator==(const AgentWebhookChange &) const = default;
    template <typename Self = AgentWebhookChange>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), merged(&Self::config));
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
    template <typename Self = IncomingCallTrigger>
    static constexpr auto fields()
    {
        return std::tuple(field("phoneNumber", &Self::phoneNumber, alias("to_number", "phone_number")),
                          field("phone_number_id", &Self::phoneNumberId),
                          field("variable_values", &Self::variableValues), field("variables", &Self::variables),
                          field("context_params", &Self::contextParams));
    }
};

struct IncomingCallRequest
{
    AgentId agentId;
    IncomingCallTrigger trigger;

    bool operator==(const IncomingCallRequest &) const = default;
    template <typename Self = IncomingCallRequest>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), merged(&Self::trigger));
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
    template <typename Self = WebhookDelivery>
    static constexpr auto fields()
    {
        return std::tuple(
            field("sequence", &Self::sequence), field("delivery_id", &Self::deliveryId),
            field("agent_id", &Self::agentId), field("call_id", &Self::callId), field("event", &Self::event),
            field("attempt", &Self::attempt), field("outcome", &Self::outcome), field("http_status", &Self::httpStatus),
            field("error", &Self::error), field("at", &Self::at), field("duration_ms", &Self::durationMs));
    }
};

struct WebhookDeliveryPage
{
    std::vector<WebhookDelivery> items; ///< newest first
    bool hasMore = false;

    bool operator==(const WebhookDeliveryPage &) const = default;
    template <typename Self = WebhookDeliveryPage>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("has_more", &Self::hasMore));
    }
};

struct WebhookDeliveryQuery
{
    Patch<std::int64_t> before; ///< sequence of the last attempt seen
    Patch<int> limit;           ///< 1–200, default 50
    Patch<AgentId> agentId;     ///< else all agents of the caller

    bool operator==(const WebhookDeliveryQuery &) const = default;
    template <typename Self = WebhookDeliveryQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("before", &Self::before), field("limit", &Self::limit),
                          field("agent_id", &Self::agentId));
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
