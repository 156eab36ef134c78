#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/contract/CreateCall.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"
#include "models/contract/Service.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb {

using LineId = Id<struct LineTag>; ///< phone_number_id
using LineMappingId = Id<struct LineMappingTag>;

/// The order in which a caller's lines are taken when none is named (C4).
enum class LineProvider : std::uint8_t { Twilio = 1, Plivo, Exotel, Elison, Simulated };
template <>
inline constexpr auto enumNames<LineProvider> =
    std::array{Named{LineProvider::Twilio, "twilio"}, Named{LineProvider::Plivo, "plivo"},
               Named{LineProvider::Exotel, "exotel"}, Named{LineProvider::Elison, "elison"},
               Named{LineProvider::Simulated, "simulated"}};

/// Which agent answers a line. There are no workflows: that field is null.
struct PhoneMapping
{
    LineMappingId id;
    LineId phoneNumberId;
    std::optional<std::string> phoneNumber; ///< E.164
    Patch<AgentId> agentId;
    Patch<Uuid> workflowId;
    std::optional<UserId> userId;
    std::optional<bool> isActive;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const PhoneMapping &) const = default;
    template <typename Self = PhoneMapping>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("phone_number_id", &Self::phoneNumberId),
                          field("phone_number", &Self::phoneNumber), field("agent_id", &Self::agentId),
                          field("workflow_id", &Self::workflowId), field("user_id", &Self::userId),
                          field("is_active", &Self::isActive), field("created_at", &Self::createdAt),
                          field("updated_at", &Self::updatedAt));
    }
};

struct PhoneMappingRequest
{
    LineId phoneNumberId;
    Patch<AgentId> agentId;
    Patch<Uuid> workflowId;
    Patch<std::string> webhookUrl;   ///< of old clients; the server's own (P3)
    Patch<std::string> configSource; ///< of old clients; the server's own (P3)
    Patch<UserId> userId;            ///< must be the caller (P3)

    bool operator==(const PhoneMappingRequest &) const = default;
    template <typename Self = PhoneMappingRequest>
    static constexpr auto fields()
    {
        return std::tuple(field("phone_number_id", &Self::phoneNumberId), field("agent_id", &Self::agentId),
                          field("workflow_id", &Self::workflowId), field("webhook_url", &Self::webhookUrl),
                          field("config_source", &Self::configSource), field("user_id", &Self::userId));
    }
};

struct PhoneMappingChange
{
    LineMappingId mappingId;
    PhoneMappingRequest body;

    bool operator==(const PhoneMappingChange &) const = default;
    template <typename Self = PhoneMappingChange>
    static constexpr auto fields()
    {
        return std::tuple(field("mapping_id", &Self::mappingId), merged(&Self::body));
    }
};

/// Where a mapping is read, the id of its line serves as well.
struct PhoneMappingRef
{
    LineMappingId mappingId;

    bool operator==(const PhoneMappingRef &) const = default;
    template <typename Self = PhoneMappingRef>
    static constexpr auto fields()
    {
        return std::tuple(field("mapping_id", &Self::mappingId));
    }
};

struct AgentLinesRef
{
    AgentId agentId;

    bool operator==(const AgentLinesRef &) const = default;
    template <typename Self = AgentLinesRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId));
    }
};

struct PhoneNumber
{
    LineId id;
    std::string phoneNumber; ///< E.164 (P5)
    Patch<std::string> friendlyName;
    Patch<std::string> countryCode; ///< ISO 3166 alpha-2
    Patch<std::string> region;
    bool isActive = true;
    Patch<Instant> createdAt;
    std::optional<UserId> userId;
    std::optional<LineProvider> provider;
    Patch<PhoneMapping> mapping;

    bool operator==(const PhoneNumber &) const = default;
    template <typename Self = PhoneNumber>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("phone_number", &Self::phoneNumber),
                          field("friendly_name", &Self::friendlyName), field("country_code", &Self::countryCode),
                          field("region", &Self::region), field("is_active", &Self::isActive),
                          field("created_at", &Self::createdAt), field("user_id", &Self::userId),
                          field("provider", &Self::provider), field("mapping", &Self::mapping));
    }
};

struct PhoneNumberCreate
{
    std::string phoneNumber;
    Patch<std::string> friendlyName;
    Patch<std::string> countryCode;
    Patch<std::string> region;
    Patch<LineProvider> provider;      ///< default simulated
    Patch<nlohmann::json> credentials; ///< secrets; never answered (A17)

    bool operator==(const PhoneNumberCreate &) const = default;
    template <typename Self = PhoneNumberCreate>
    static constexpr auto fields()
    {
        return std::tuple(field("phone_number", &Self::phoneNumber), field("friendly_name", &Self::friendlyName),
                          field("country_code", &Self::countryCode), field("region", &Self::region),
                          field("provider", &Self::provider), field("credentials", &Self::credentials));
    }
};

struct PhoneList
{
    bool success = true;
    std::vector<PhoneNumber> phoneNumbers;

    bool operator==(const PhoneList &) const = default;
    template <typename Self = PhoneList>
    static constexpr auto fields()
    {
        return std::tuple(field("success", &Self::success), field("phone_numbers", &Self::phoneNumbers));
    }
};

/// C1: who is called and by which agent and line; the body has the values of the variables only.
struct OutboundCall
{
    std::string phoneNumber;
    Patch<AgentId> agentId;
    Patch<Uuid> workflowId;
    Patch<LineId> phoneNumberId;
    Patch<nlohmann::json> variableValues; ///< object of texts for {{key}} (C7)

    bool operator==(const OutboundCall &) const = default;
    template <typename Self = OutboundCall>
    static constexpr auto fields()
    {
        return std::tuple(field("phoneNumber", &Self::phoneNumber), field("agent_id", &Self::agentId),
                          field("workflow_id", &Self::workflowId), field("phone_number_id", &Self::phoneNumberId),
                          field("variable_values", &Self::variableValues));
    }
};

inline constexpr Operation<Nothing, PhoneList> listPhoneNumbers{"listPhoneNumbers"};
inline constexpr Operation<PhoneNumberCreate, PhoneNumber> createPhoneNumber{"createPhoneNumber"};
inline constexpr Operation<PhoneMappingRequest, PhoneMapping> createAgentPhoneMapping{"createAgentPhoneMapping"};
inline constexpr Operation<Nothing, std::vector<PhoneMapping>> listPhoneMappings{"listPhoneMappings"};
inline constexpr Operation<AgentLinesRef, std::vector<PhoneMapping>> listPhoneMappingsOfAgent{
    "listPhoneMappingsOfAgent"};
inline constexpr Operation<PhoneMappingRef, PhoneMapping> getPhoneMapping{"getPhoneMapping"};
inline constexpr Operation<PhoneMappingChange, PhoneMapping> updatePhoneMapping{"updatePhoneMapping"};
inline constexpr Operation<PhoneMappingRef, SuccessResponse> deletePhoneMapping{"deletePhoneMapping"};
inline constexpr Operation<OutboundCall, CreateCallResult> createOutboundCall{"createOutboundCall"};

} // namespace sb
