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
    static constexpr auto fields()
    {
        return std::tuple(field("users", &UserList::users), field("message", &UserList::message));
    }
};

struct UserCreate
{
    std::string fullName;
    Patch<std::string> email;
    Role role{};
    OrgId orgId;

    bool operator==(const UserCreate &) const = default;
    static constexpr auto fields()
    {
        using T = UserCreate;
        return std::tuple(field("full_name", &T::fullName), field("email", &T::email), field("role", &T::role),
                          field("org_id", &T::orgId));
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
    static constexpr auto fields()
    {
        using T = UserChange;
        return std::tuple(field("user_id", &T::userId), field("full_name", &T::fullName), field("email", &T::email),
                          field("role", &T::role), field("org_id", &T::orgId));
    }
};

struct OrgList
{
    std::vector<Org> organizations;

    bool operator==(const OrgList &) const = default;
    static constexpr auto fields() { return std::tuple(field("organizations", &OrgList::organizations)); }
};

struct OrgCreate
{
    std::string name;
    Patch<OrgType> orgType;

    bool operator==(const OrgCreate &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("name", &OrgCreate::name), field("org_type", &OrgCreate::orgType));
    }
};

struct OrgRename
{
    OrgId orgId;
    std::string name;

    bool operator==(const OrgRename &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &OrgRename::orgId), field("name", &OrgRename::name));
    }
};

struct BusinessModelChange
{
    OrgId orgId;
    OrgType orgType{};

    bool operator==(const BusinessModelChange &) const = default;
    static constexpr auto fields()
    {
        using T = BusinessModelChange;
        return std::tuple(field("org_id", &T::orgId), field("org_type", &T::orgType));
    }
};

struct CommissionChange
{
    OrgId orgId;
    double commissionPercentage = 0;

    bool operator==(const CommissionChange &) const = default;
    static constexpr auto fields()
    {
        using T = CommissionChange;
        return std::tuple(field("org_id", &T::orgId), field("commission_percentage", &T::commissionPercentage));
    }
};

struct MarkupChange
{
    OrgId orgId;
    double markupPercentage = 0;
    Patch<std::string> currency; ///< ISO 4217

    bool operator==(const MarkupChange &) const = default;
    static constexpr auto fields()
    {
        using T = MarkupChange;
        return std::tuple(field("org_id", &T::orgId), field("markup_percentage", &T::markupPercentage),
                          field("currency", &T::currency));
    }
};

/// Flags of one user: an object of booleans, those that were never set included as true (F1).
struct FeatureFlags
{
    UserId userId;
    nlohmann::json featureFlags;
    Patch<Instant> updatedAt;

    bool operator==(const FeatureFlags &) const = default;
    static constexpr auto fields()
    {
        using T = FeatureFlags;
        return std::tuple(field("user_id", &T::userId), field("feature_flags", &T::featureFlags),
                          field("updated_at", &T::updatedAt));
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
