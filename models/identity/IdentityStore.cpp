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

Result<OrgId> IdentityStore::createOrg(Transaction &transaction, std::string_view name, OrgType type, Instant now,
                                       std::optional<OrgId> chosen)
{
    const auto id = chosen ? *chosen : OrgId::make(now.milliseconds());
    return transaction
        ->execute("INSERT INTO organization (id, name, org_type, created_at, updated_at) VALUES (?,?,?,?,?)", id, name,
                  type, now, now)
        .map([&] { return id; });
}

Result<UserId> IdentityStore::createUser(Transaction &transaction, const NewUser &user, Instant now)
{
    const auto id = user.id ? *user.id : UserId::make(now.milliseconds());
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

Result<> IdentityStore::addTerms(Connection &connection)
{
    return connection.run(R"(
        ALTER TABLE organization ADD COLUMN commission INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE organization ADD COLUMN markup INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE organization ADD COLUMN markup_currency TEXT NOT NULL DEFAULT 'USD';
        ALTER TABLE feature_flag ADD COLUMN changed_at INTEGER;
        CREATE INDEX user_account_by_org ON user_account (org_id, full_name);
    )");
}

namespace {

// Columns of an organization and of a user, each read by the function below it.
constexpr std::string_view orgColumns =
    "o.id, o.name, o.org_type, o.commission, o.markup, o.markup_currency, o.created_at, o.updated_at,"
    " (SELECT count(*) FROM user_account m WHERE m.org_id = o.id)";

Org orgIn(const Statement &row, int first)
{
    Org org;
    org.id = row.get<OrgId>(first);
    org.name = row.get<std::string>(first + 1);
    org.orgType = row.get<OrgType>(first + 2);
    org.commissionPercentage = Percentage::fromMillionths(row.integer(first + 3)).toPercent();
    org.markupPercentage = Percentage::fromMillionths(row.integer(first + 4)).toPercent();
    org.markupCurrency = row.get<std::string>(first + 5);
    org.createdAt = row.get<Instant>(first + 6);
    org.updatedAt = row.get<Instant>(first + 7);
    org.memberCount = row.get<int>(first + 8);
    return org;
}

constexpr std::string_view userColumns = "u.id, u.email, u.full_name, u.role, u.org_id";

UserSummary summaryIn(const Statement &row)
{
    UserSummary user;
    user.userId = row.get<UserId>(0);
    user.email = Patch<std::string>::orNull(row.get<std::optional<std::string>>(1));
    user.fullName = Patch<std::string>::orNull(row.get<std::optional<std::string>>(2));
    user.role = row.get<Role>(3);
    user.orgId = Patch<OrgId>::orNull(row.get<std::optional<OrgId>>(4));
    return user;
}

template <typename... Parts>
std::string sql(const Parts &...parts)
{
    std::string text;
    (text.append(parts), ...);
    return text;
}

} // namespace

Result<Me> IdentityStore::user(Connection &connection, UserId id)
{
    auto found = connection.first<Me>(
        sql("SELECT u.email, u.full_name, u.role, ", orgColumns,
            " FROM user_account u LEFT JOIN organization o ON o.id = u.org_id WHERE u.id = ?"),
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
            if (!row.isNull(3)) {
                me.organization = orgIn(row, 3);
                me.orgId = me.organization->id;
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

Result<> IdentityStore::updateUser(Transaction &transaction, UserId id, const NewUser &user)
{
    const auto email = user.email.empty() ? std::nullopt : std::optional(user.email);
    return transaction->execute("UPDATE user_account SET org_id = ?, email = ?, full_name = ?, role = ? WHERE id = ?",
                                user.org, email, user.fullName, user.role, id);
}

Result<std::vector<UserSummary>> IdentityStore::users(Connection &connection, std::optional<OrgId> org)
{
    const auto text = sql("SELECT ", userColumns, " FROM user_account u", org ? " WHERE u.org_id = ?" : "",
                          " ORDER BY u.full_name, u.id");
    return org ? connection.rows<UserSummary>(text, summaryIn, *org) : connection.rows<UserSummary>(text, summaryIn);
}

Result<std::optional<UserSummary>> IdentityStore::summary(Connection &connection, UserId id)
{
    return connection.first<UserSummary>(sql("SELECT ", userColumns, " FROM user_account u WHERE u.id = ?"), summaryIn,
                                         id);
}

Result<std::optional<Org>> IdentityStore::org(Connection &connection, OrgId id)
{
    return connection.first<Org>(
        sql("SELECT ", orgColumns, " FROM organization o WHERE o.id = ?"),
        [](const Statement &row) { return orgIn(row, 0); }, id);
}

Result<std::vector<Org>> IdentityStore::orgs(Connection &connection)
{
    return connection.rows<Org>(sql("SELECT ", orgColumns, " FROM organization o ORDER BY o.name, o.id"),
                                [](const Statement &row) { return orgIn(row, 0); });
}

Result<> IdentityStore::renameOrg(Transaction &transaction, OrgId id, std::string_view name, Instant now)
{
    return transaction->execute("UPDATE organization SET name = ?, updated_at = ? WHERE id = ?", name, now, id);
}

Result<OrgTerms> IdentityStore::terms(Connection &connection, OrgId id)
{
    auto found = connection.first<OrgTerms>(
        "SELECT org_type, commission, markup, markup_currency FROM organization WHERE id = ?",
        [](const Statement &row) {
            return OrgTerms{row.get<OrgType>(0), Percentage::fromMillionths(row.integer(1)),
                            Percentage::fromMillionths(row.integer(2)), row.get<std::string>(3)};
        },
        id);
    if (!found)
        return fail(std::move(found.error()));
    if (!*found)
        return fail(ErrorCode::NotFound, "there is no such organization");
    return std::move(**found);
}

Result<> IdentityStore::setTerms(Transaction &transaction, OrgId id, const OrgTerms &terms, Instant now)
{
    return transaction->execute("UPDATE organization SET org_type = ?, commission = ?, markup = ?,"
                                " markup_currency = ?, updated_at = ? WHERE id = ?",
                                terms.type, terms.commission.millionths(), terms.markup.millionths(),
                                terms.markupCurrency, now, id);
}

Result<> IdentityStore::setFlag(Transaction &transaction, UserId user, std::string_view flag, bool on, Instant now)
{
    return transaction->execute(
        "INSERT OR REPLACE INTO feature_flag (user_id, name, is_on, changed_at) VALUES (?,?,?,?)", user, flag, on, now);
}

Result<bool> IdentityStore::isFlagOn(Connection &connection, UserId user, std::string_view flag)
{
    return connection.value<bool>("SELECT is_on FROM feature_flag WHERE user_id = ? AND name = ?", user, flag)
        .map([](const std::optional<bool> &set) { return set.value_or(true); });
}

Result<nlohmann::json> IdentityStore::flags(Connection &connection, UserId user)
{
    auto flags = nlohmann::json::object();
    return connection
        .each(
            "SELECT name, is_on FROM feature_flag WHERE user_id = ?",
            [&](const Statement &row) { flags[row.get<std::string>(0)] = row.get<bool>(1); }, user)
        .map([&] { return std::move(flags); });
}

Result<std::optional<Instant>> IdentityStore::flagsChangedAt(Connection &connection, UserId user)
{
    return connection.value<std::optional<Instant>>("SELECT max(changed_at) FROM feature_flag WHERE user_id = ?", user)
        .map([](const std::optional<std::optional<Instant>> &latest) { return latest.value_or(std::nullopt); });
}

} // namespace sb
