#include "models/identity/CallerDirectory.h"

#include "models/identity/AccessStore.h"
#include "models/identity/IdentityStore.h"

namespace sb {

namespace {

constexpr auto useInterval = std::chrono::minutes(1);

Caller callerIn(const Statement &row, Via via)
{
    return {row.get<UserId>(0), row.get<std::optional<OrgId>>(1).value_or(OrgId()), row.get<Role>(2), {}, via};
}

Result<Caller> known(Result<std::optional<Caller>> found)
{
    if (!found)
        return fail(std::move(found.error()));
    if (!*found)
        return fail(ErrorCode::Unauthorized, "the credential is not known here");
    return std::move(**found);
}

} // namespace

Result<Caller> CallerDirectory::callerOf(const Credential &credential, Connection &connection)
{
    if (const auto *owner = std::get_if<OwnerCredential>(&credential)) {
        return known(connection.first<Caller>(
            "SELECT u.id, u.org_id, u.role FROM workspace w JOIN user_account u ON u.id = ifnull(?, w.owner)",
            [&](const Statement &row) { return callerIn(row, owner->via); }, owner->actingAs));
    }
    std::optional<UserId> user;
    std::vector<Scope> scopes;
    std::optional<UsedKey> usedKey;
    auto via = Via::Bearer;
    if (const auto *key = std::get_if<ApiKeyCredential>(&credential)) {
        via = Via::ApiKey;
        auto found = AccessStore::userOfKey(connection, key->key);
        if (!found)
            return fail(std::move(found.error()));
        if (*found) {
            user = (*found)->user;
            scopes = std::move((*found)->scopes);
            usedKey = (*found)->key;
        }
    } else if (const auto *session = std::get_if<BearerCredential>(&credential)) {
        const auto found = AccessStore::userOfToken(connection, session->token, m_clock.now());
        if (!found)
            return fail(found.error());
        user = *found;
    }
    if (!user)
        return known(std::nullopt);
    auto caller = known(connection.first<Caller>(
        "SELECT id, org_id, role FROM user_account WHERE id = ?",
        [&](const Statement &row) { return callerIn(row, via); }, *user));
    if (caller) {
        caller->scopes = std::move(scopes);
        caller->key = usedKey;
    }
    return caller;
}

CallerSource::Note CallerDirectory::noteOf(const Caller &caller, Instant now)
{
    if (!caller.key)
        return {};
    const auto last = caller.key->lastUsed;
    if (last && *last <= now && now - *last < useInterval)
        return {};
    {
        const std::scoped_lock lock(m_underway->mutex);
        if (!m_underway->keys.insert(caller.key->id).second)
            return {};
    }
    return [underway = m_underway, key = caller.key->id, now](Transaction &transaction) {
        auto noted = AccessStore::noteUse(transaction, key, now);
        const std::scoped_lock lock(underway->mutex);
        underway->keys.erase(key);
        return noted;
    };
}

Result<bool> CallerDirectory::isFlagOn(const Caller &caller, std::string_view flag, Connection &connection)
{
    return IdentityStore::isFlagOn(connection, caller.user, flag);
}

} // namespace sb
