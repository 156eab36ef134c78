#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"

#include <nlohmann/json.hpp>

#include <string>

namespace sb {

enum class Role : std::uint8_t { SuperAdmin = 1, OrgAdmin, Developer };
template <>
inline constexpr auto enumNames<Role> = std::array{
    Named{Role::SuperAdmin, "super_admin"}, Named{Role::OrgAdmin, "org_admin"}, Named{Role::Developer, "developer"}};

enum class AuthKind : std::uint8_t { Bearer = 1, ApiKey };
template <>
inline constexpr auto enumNames<AuthKind> =
    std::array{Named{AuthKind::Bearer, "bearer"}, Named{AuthKind::ApiKey, "api_key"}};

enum class OrgType : std::uint8_t { Internal = 1, ChannelPartner, Distributor };
template <>
inline constexpr auto enumNames<OrgType> =
    std::array{Named{OrgType::Internal, "internal"}, Named{OrgType::ChannelPartner, "channel_partner"},
               Named{OrgType::Distributor, "distributor"}};

struct Org
{
    OrgId id;
    std::string name;
    OrgType orgType{};
    std::optional<double> commissionPercentage;
    std::optional<double> markupPercentage;
    std::optional<std::string> markupCurrency;
    std::optional<Uuid> walletId;
    std::optional<int> memberCount;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const Org &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Org::id), field("name", &Org::name), field("org_type", &Org::orgType),
                          field("commission_percentage", &Org::commissionPercentage),
                          field("markup_percentage", &Org::markupPercentage),
                          field("markup_currency", &Org::markupCurrency), field("wallet_id", &Org::walletId),
                          field("member_count", &Org::memberCount), field("created_at", &Org::createdAt),
                          field("updated_at", &Org::updatedAt));
    }
};

/// One user that the caller may see.
struct UserSummary
{
    UserId userId;
    Patch<std::string> email;
    Patch<std::string> fullName;
    std::optional<Role> role;
    Patch<OrgId> orgId;

    bool operator==(const UserSummary &) const = default;
    static constexpr auto fields()
    {
        using T = UserSummary;
        return std::tuple(field("user_id", &T::userId), field("email", &T::email), field("full_name", &T::fullName),
                          field("role", &T::role), field("org_id", &T::orgId));
    }
};

/// The authenticated principal.
struct Me
{
    UserId userId;
    Patch<std::string> email;
    Patch<std::string> phone;
    Patch<std::string> profileImageUrl;
    AuthKind auth{};
    Patch<std::string> fullName;
    Patch<nlohmann::json> userMetadata;
    std::optional<Role> role;
    Patch<OrgId> orgId;
    Patch<Org> organization;

    bool operator==(const Me &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Me::userId), field("email", &Me::email), field("phone", &Me::phone),
                          field("profile_image_url", &Me::profileImageUrl), field("auth", &Me::auth),
                          field("full_name", &Me::fullName), field("user_metadata", &Me::userMetadata),
                          field("role", &Me::role), field("org_id", &Me::orgId),
                          field("organization", &Me::organization));
    }
};

inline constexpr Operation<Nothing, Me> getCurrentUser{"getCurrentUser"};

} // namespace sb
