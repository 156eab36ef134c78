#include "models/identity/CallerDirectory.h"

#include "models/identity/AccessStore.h"
#include "models/identity/IdentityStore.h"

namespace sb {

namespace {

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
    auto via = Via::Bearer;
    if (const auto *key = std::get_if<ApiKeyCredential>(&credential)) {
        via = Via::ApiKey;
        auto found = AccessStore::userOfKey(connection, key->key);
        if (!found)
            return fail(std::move(found.error()));
        if (*found) {
            user = (*found)->user;
            scopes = std::move((*found)->scopes);
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
    if (caller)
        caller->scopes = std::move(scopes);
    return caller;
}

Result<bool> CallerDirectory::isFlagOn(const Caller &caller, std::string_view flag, Connection &connection)
{
    return IdentityStore::isFlagOn(connection, caller.user, flag);
}

} // namespace sb
