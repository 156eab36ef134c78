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
    template <typename Self = Org>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("name", &Self::name), field("org_type", &Self::orgType),
                          field("commission_percentage", &Self::commissionPercentage),
                          field("markup_percentage", &Self::markupPercentage),
                          field("markup_currency", &Self::markupCurrency), field("wallet_id", &Self::walletId),
                          field("member_count", &Self::memberCount), field("created_at", &Self::createdAt),
                          field("updated_at", &Self::updatedAt));
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
    template <typename Self = UserSummary>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId), field("email", &Self::email),
                          field("full_name", &Self::fullName), field("role", &Self::role),
                          field("org_id", &Self::orgId));
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
    template <typename Self = Me>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId), field("email", &Self::email), field("phone", &Self::phone),
                          field("profile_image_url", &Self::profileImageUrl), field("auth", &Self::auth),
                          field("full_name", &Self::fullName), field("user_metadata", &Self::userMetadata),
                          field("role", &Self::role), field("org_id", &Self::orgId),
                          field("organization", &Self::organization));
    }
};

inline constexpr Operation<Nothing, Me> getCurrentUser{"getCurrentUser"};

} // namespace sb
