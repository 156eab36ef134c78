#pragma once

#include "models/contract/Access.h"
#include "models/contract/Identity.h"

namespace sb {

/// Users that the caller may see (A11).
struct UserList
{
    std::vector<UserSummary> users;
    Patch<std::string> message; ///< why the list is empty for a caller without org-level access

    bool operator==(const UserList &) const = default;
    template <typename Self = UserList>
    static constexpr auto fields()
    {
        return std::tuple(field("users", &Self::users), field("message", &Self::message));
    }
};

struct UserCreate
{
    std::string fullName;
    Patch<std::string> email;
    Role role{};
    OrgId orgId;

    bool operator==(const UserCreate &) const = default;
    template <typename Self = UserCreate>
    static constexpr auto fields()
    {
        return std::tuple(field("full_name", &Self::fullName), field("email", &Self::email), field("role", &Self::role),
                          field("org_id", &Self::orgId));
    }
};

struct UserChange
{
    UserId userId;
    Patch<std::string> fullName;
    Patch<std::string> email; ///< null clears it
    Patch<Role> role;
    Patch<OrgId> orgId;

    bool operator==(const UserChange &) const = default;
    template <typename Self = UserChange>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId), field("full_name", &Self::fullName),
                          field("email", &Self::email), field("role", &Self::role), field("org_id", &Self::orgId));
    }
};

struct OrgList
{
    std::vector<Org> organizations;

    bool operator==(const OrgList &) const = default;
    template <typename Self = OrgList>
    static constexpr auto fields()
    {
        return std::tuple(field("organizations", &Self::organizations));
    }
};

struct OrgCreate
{
    std::string name;
    Patch<OrgType> orgType;

    bool operator==(const OrgCreate &) const = default;
    template <typename Self = OrgCreate>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("org_type", &Self::orgType));
    }
};

struct OrgRename
{
    OrgId orgId;
    std::string name;

    bool operator==(const OrgRename &) const = default;
    template <typename Self = OrgRename>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId), field("name", &Self::name));
    }
};

struct BusinessModelChange
{
    OrgId orgId;
    OrgType orgType{};

    bool operator==(const BusinessModelChange &) const = default;
    template <typename Self = BusinessModelChange>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId), field("org_type", &Self::orgType));
    }
};

struct CommissionChange
{
    OrgId orgId;
    double commissionPercentage = 0;

    bool operator==(const CommissionChange &) const = default;
    template <typename Self = CommissionChange>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId), field("commission_percentage", &Self::commissionPercentage));
    }
};

struct MarkupChange
{
    OrgId orgId;
    double markupPercentage = 0;
    Patch<std::string> currency; ///< ISO 4217

    bool operator==(const MarkupChange &) const = default;
    template <typename Self = MarkupChange>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId), field("markup_percentage", &Self::markupPercentage),
                          field("currency", &Self::currency));
    }
};

/// Flags of one user: an object of booleans, those that were never set included as true (F1).
struct FeatureFlags
{
    UserId userId;
    nlohmann::json featureFlags;
    Patch<Instant> updatedAt;

    bool operator==(const FeatureFlags &) const = default;
    template <typename Self = FeatureFlags>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId), field("feature_flags", &Self::featureFlags),
                          field("updated_at", &Self::updatedAt));
    }
};

/// The flags that are sent, flat or under feature_flags; what is not sent stays (F3).
struct FeatureFlagsChange
{
    UserId userId;
    nlohmann::json sent; ///< the whole body

    bool operator==(const FeatureFlagsChange &) const = default;
};

inline constexpr Operation<Nothing, UserList> listCurrentScopeUsers{"listCurrentScopeUsers"};
inline constexpr Operation<UserCreate, UserSummary> createUser{"createUser"};
inline constexpr Operation<UserChange, UserSummary> updateUser{"updateUser"};
inline constexpr Operation<Nothing, OrgList> listOrganizations{"listOrganizations"};
inline constexpr Operation<OrgCreate, Org> createOrganization{"createOrganization"};
inline constexpr Operation<OrgRename, Org> renameOrganization{"renameOrganization"};
inline constexpr Operation<BusinessModelChange, Org> setOrgBusinessModel{"setOrgBusinessModel"};
inline constexpr Operation<CommissionChange, Org> setOrgCommission{"setOrgCommission"};
inline constexpr Operation<MarkupChange, Org> setOrgMarkup{"setOrgMarkup"};
inline constexpr Operation<Nothing, FeatureFlags> getMyFeatureFlags{"getMyFeatureFlags"};
inline constexpr Operation<UserRef, FeatureFlags> getUserFeatureFlags{"getUserFeatureFlags"};
inline constexpr Operation<FeatureFlagsChange, FeatureFlags> updateUserFeatureFlags{"updateUserFeatureFlags"};

} // namespace sb
