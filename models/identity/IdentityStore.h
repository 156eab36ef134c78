#pragma once

#include "models/backend/CallerSource.h"
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
};

struct WorkspaceRow
{
    std::string name;
    Instant createdAt;
    UserId owner;
};

/// Organizations, users, feature flags and the workspace's own row. SQL; thread: the connection's.
class IdentityStore final : public CallerSource
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    /// The first user and organization of a new workspace. Conflict when it has an owner already.
    static Result<UserId> createOwner(Transaction &transaction, const WorkspaceOwner &owner, Instant now);

    static Result<OrgId> createOrg(Transaction &transaction, std::string_view name, OrgType type, Instant now);
    static Result<UserId> createUser(Transaction &transaction, const NewUser &user, Instant now);

    static Result<WorkspaceRow> workspace(Connection &connection);
    static Result<Me> user(Connection &connection, UserId id); ///< `auth` is left open; NotFound
    static Result<> setFlag(Transaction &transaction, UserId user, std::string_view flag, bool on);

    Result<Caller> callerOf(const Credential &credential, Connection &connection) override;
    Result<bool> isFlagOn(const Caller &caller, std::string_view flag, Connection &connection) override;
};

inline constexpr std::array identityMigrations{Migration{20, IdentityStore::createTables}};

} // namespace sb
