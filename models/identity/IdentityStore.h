#pragma once

#include "models/base/Percentage.h"
#include "models/contract/Identity.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// Who owns a new workspace.
struct WorkspaceOwner
{
    std::string workspaceName;
    std::string fullName;
    std::string organization;
    std::string email; ///< may be empty
};

struct NewUser
{
    std::string fullName;
    std::string email; ///< may be empty
    Role role = Role::Developer;
    OrgId org;
    std::optional<UserId> id; ///< else a new one
};

struct WorkspaceRow
{
    std::string name;
    Instant createdAt;
    UserId owner;
};

/// What an organization has agreed to (rules R1–R3).
struct OrgTerms
{
    OrgType type = OrgType::Internal;
    Percentage commission; ///< share of the base cost that a channel partner earns
    Percentage markup;     ///< uplift on the base cost that members pay
    std::string markupCurrency = "USD";

    bool operator==(const OrgTerms &) const = default;
};

/// Organizations, users, feature flags and the workspace's own row. SQL; thread: the connection's.
class IdentityStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration
    static Result<> addTerms(Connection &connection);     ///< migration

    /// The first user and organization of a new workspace. Conflict when it has an owner already.
    static Result<UserId> createOwner(Transaction &transaction, const WorkspaceOwner &owner, Instant now);

    static Result<OrgId> createOrg(Transaction &transaction, std::string_view name, OrgType type, Instant now,
                                   std::optional<OrgId> chosen = std::nullopt);
    static Result<UserId> createUser(Transaction &transaction, const NewUser &user, Instant now);

    static Result<WorkspaceRow> workspace(Connection &connection);
    static Result<Me> user(Connection &connection, UserId id); ///< `auth` is left open; NotFound
    static Result<> updateUser(Transaction &transaction, UserId id, const NewUser &user);
    /// The people of \p org, or of the whole workspace, by name.
    static Result<std::vector<UserSummary>> users(Connection &connection, std::optional<OrgId> org);
    static Result<std::optional<UserSummary>> summary(Connection &connection, UserId id);

    static Result<std::optional<Org>> org(Connection &connection, OrgId id);
    static Result<std::vector<Org>> orgs(Connection &connection); ///< by name
    static Result<> renameOrg(Transaction &transaction, OrgId id, std::string_view name, Instant now);
    /// NotFound.
    static Result<OrgTerms> terms(Connection &connection, OrgId id);
    static Result<> setTerms(Transaction &transaction, OrgId id, const OrgTerms &terms, Instant now);

    static Result<> setFlag(Transaction &transaction, UserId user, std::string_view flag, bool on, Instant now);
    static Result<bool> isFlagOn(Connection &connection, UserId user, std::string_view flag); ///< never set is on (F1)
    /// Those that were set, as an object of booleans.
    static Result<nlohmann::json> flags(Connection &connection, UserId user);
    static Result<std::optional<Instant>> flagsChangedAt(Connection &connection, UserId user);
};

inline constexpr std::array identityMigrations{Migration{20, IdentityStore::createTables}};
inline constexpr std::array termsMigrations{Migration{110, IdentityStore::addTerms}};

} // namespace sb
