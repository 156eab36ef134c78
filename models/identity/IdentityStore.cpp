#include "models/identity/IdentityStore.h"

namespace sb {

Result<> IdentityStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE organization (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            name TEXT NOT NULL,
            org_type INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE user_account (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            org_id BLOB REFERENCES organization (id),
            email TEXT,
            full_name TEXT,
            role INTEGER NOT NULL,
            created_at INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE feature_flag (
            user_id BLOB NOT NULL REFERENCES user_account (id),
            name TEXT NOT NULL,
            is_on INTEGER NOT NULL,
            PRIMARY KEY (user_id, name)
        ) WITHOUT ROWID;
        CREATE TABLE workspace (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            owner BLOB NOT NULL REFERENCES user_account (id)
        );
    )");
}

Result<UserId> IdentityStore::createOwner(Transaction &transaction, const WorkspaceOwner &owner, Instant now)
{
    const auto org = createOrg(transaction, owner.organization, OrgType::Internal, now);
    if (!org)
        return fail(org.error());
    const auto user = createUser(transaction, {owner.fullName, owner.email, Role::SuperAdmin, *org}, now);
    if (!user)
        return user;
    return transaction
        ->execute("INSERT INTO workspace (only_row, name, created_at, owner) VALUES (1,?,?,?)", owner.workspaceName,
                  now, *user)
        .map([&] { return *user; });
}

Result<OrgId> IdentityStore::createOrg(Transaction &transaction, std::string_view name, OrgType type, Instant now)
{
    const auto id = OrgId::make(now.milliseconds());
    return transaction
        ->execute("INSERT INTO organization (id, name, org_type, created_at, updated_at) VALUES (?,?,?,?,?)", id, name,
                  type, now, now)
        .map([&] { return id; });
}

Result<UserId> IdentityStore::createUser(Transaction &transaction, const NewUser &user, Instant now)
{
    const auto id = UserId::make(now.milliseconds());
    const auto email = user.email.empty() ? std::nullopt : std::optional(user.email);
    return transaction
        ->execute("INSERT INTO user_account (id, org_id, email, full_name, role, created_at) VALUES (?,?,?,?,?,?)", id,
                  user.org, email, user.fullName, user.role, now)
        .map([&] { return id; });
}

Result<WorkspaceRow> IdentityStore::workspace(Connection &connection)
{
    auto row =
        connection.first<WorkspaceRow>("SELECT name, created_at, owner FROM workspace", [](const Statement &columns) {
            return WorkspaceRow{columns.get<std::string>(0), columns.get<Instant>(1), columns.get<UserId>(2)};
        });
    if (!row)
        return fail(std::move(row.error()));
    if (!*row)
        return fail(ErrorCode::Corrupt, "the workspace has no owner");
    return std::move(**row);
}

Result<Me> IdentityStore::user(Connection &connection, UserId id)
{
    auto found = connection.first<Me>(
        "SELECT u.email, u.full_name, u.role, o.id, o.name, o.org_type, o.created_at, o.updated_at,"
        " (SELECT count(*) FROM user_account m WHERE m.org_id = o.id)"
        " FROM user_account u LEFT JOIN organization o ON o.id = u.org_id WHERE u.id = ?",
        [&](const Statement &row) {
            Me me;
            me.userId = id;
            me.email = Patch<std::string>::orNull(row.get<std::optional<std::string>>(0));
            me.phone = null;
            me.profileImageUrl = null;
            me.fullName = Patch<std::string>::orNull(row.get<std::optional<std::string>>(1));
            me.userMetadata = nlohmann::json::object();
            me.role = row.get<Role>(2);
            me.orgId = null;
            me.organization = null;
            if (const auto org = row.get<std::optional<OrgId>>(3)) {
                me.orgId = *org;
                Org organization;
                organization.id = *org;
                organization.name = row.get<std::string>(4);
                organization.orgType = row.get<OrgType>(5);
                organization.createdAt = row.get<Instant>(6);
                organization.updatedAt = row.get<Instant>(7);
                organization.memberCount = row.get<int>(8);
                me.organization = std::move(organization);
            }
            return me;
        },
        id);
    if (!found)
        return fail(std::move(found.error()));
    if (!*found)
        return fail(ErrorCode::NotFound, "there is no such user");
    return std::move(**found);
}

Result<> IdentityStore::setFlag(Transaction &transaction, UserId user, std::string_view flag, bool on)
{
    return transaction->execute("INSERT OR REPLACE INTO feature_flag (user_id, name, is_on) VALUES (?,?,?)", user, flag,
                                on);
}

Result<Caller> IdentityStore::callerOf(const Credential &credential, Connection &connection)
{
    const auto *owner = std::get_if<OwnerCredential>(&credential);
    if (owner == nullptr) // keys and sessions of others come with the server
        return fail(ErrorCode::Unauthorized, "the credential is not known here");
    auto caller = connection.first<Caller>(
        "SELECT u.id, u.org_id, u.role FROM workspace w JOIN user_account u ON u.id = ifnull(?, w.owner)",
        [&](const Statement &row) {
            return Caller{row.get<UserId>(0),
                          row.get<std::optional<OrgId>>(1).value_or(OrgId()),
                          row.get<Role>(2),
                          {},
                          owner->via};
        },
        owner->actingAs);
    if (!caller)
        return fail(std::move(caller.error()));
    if (!*caller)
        return fail(ErrorCode::Unauthorized, "the workspace has no such user");
    return std::move(**caller);
}

Result<bool> IdentityStore::isFlagOn(const Caller &caller, std::string_view flag, Connection &connection)
{
    return connection.value<bool>("SELECT is_on FROM feature_flag WHERE user_id = ? AND name = ?", caller.user, flag)
        .map([](const std::optional<bool> &set) { return set.value_or(true); });
}

} // namespace sb
