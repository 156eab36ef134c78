#include "models/identity/AccessService.h"

#include "models/contract/Codec.h"
#include "models/identity/AccessStore.h"
#include "models/identity/PeopleAccess.h"

namespace sb {

namespace {

constexpr int usualHours = 12;

nlohmann::json recorded(ApiKey key)
{
    key.apiKey.reset();
    return encode(key);
}

nlohmann::json recorded(SessionToken token)
{
    token.token.reset();
    return encode(token);
}

/// A label of nothing but blanks is none (Y4).
std::optional<std::string> labelOf(const Patch<std::string> &name)
{
    if (!name.hasValue() || name->find_first_not_of(" \t\n\r") == std::string::npos)
        return std::nullopt;
    return *name;
}

Result<ApiKeyCreated> create(const Call &call, const ApiKeyCreate &in, Transaction &transaction)
{
    const auto user = managedUser(transaction.connection(), call.caller, in.userId.valueOr(call.caller.user));
    if (!user)
        return fail(user.error());
    // A scope opens routes that the role does not (A10): handing it out is for whoever has them all.
    if (!in.scopes.valueOr({}).empty() && call.caller.role != Role::SuperAdmin)
        return fail(ErrorCode::Forbidden, "scopes of keys are given by a super admin");
    const auto secret = AccessSecret::make(AccessSecret::Kind::ApiKey);
    ApiKey key;
    key.id = ApiKeyId::make(call.now.milliseconds());
    key.userId = user->userId;
    key.name = Patch<std::string>::orNull(labelOf(in.name));
    key.providerName = in.providerName.valueOr("kupe");
    key.keyPrefix = secret.prefix();
    key.isActive = true;
    key.scopes = in.scopes.valueOr({});
    key.createdAt = call.now;
    key.lastUsedAt = null;
    key.revokedAt = null;
    if (auto kept = AccessStore::insertKey(transaction, key, secret.digest()); !kept)
        return fail(std::move(kept.error()));
    call.record({"api-keys", key.id.toString(), nullptr, recorded(key)});
    key.apiKey = secret.text();
    return ApiKeyCreated{"API key created. It is shown this one time.", std::move(key)};
}

Result<std::vector<ApiKey>> list(const Call &call, UserId id, Connection &connection)
{
    const auto user = managedUser(connection, call.caller, id);
    // A list is refused, not denied to exist (Y3).
    if (!user)
        return fail(user.error().code == ErrorCode::NotFound ? ErrorCode::Forbidden : user.error().code,
                    "the keys of this user are not the caller's to see");
    return AccessStore::activeKeys(connection, id);
}

/// M7: a key that is not the caller's to manage is not there.
Result<ApiKey> managedKey(Connection &connection, const Caller &caller, ApiKeyId id)
{
    auto key = AccessStore::key(connection, id);
    if (!key)
        return fail(std::move(key.error()));
    if (*key && (*key)->isActive && managedUser(connection, caller, (*key)->userId))
        return std::move(**key);
    return fail(ErrorCode::NotFound, "there is no such key");
}

Result<ApiKey> rename(const Call &call, const ApiKeyRename &in, Transaction &transaction)
{
    auto key = managedKey(transaction.connection(), call.caller, in.keyId);
    if (!key)
        return key;
    const auto before = recorded(*key);
    key->name = Patch<std::string>::orNull(labelOf(in.name));
    if (auto renamed = AccessStore::renameKey(transaction, in.keyId, key->name.toOptional()); !renamed)
        return fail(std::move(renamed.error()));
    call.record({"api-keys", in.keyId.toString(), before, recorded(*key)});
    return key;
}

Result<SuccessResponse> revoke(const Call &call, const ApiKeyRef &in, Transaction &transaction)
{
    auto key = managedKey(transaction.connection(), call.caller, in.keyId);
    if (!key)
        return fail(std::move(key.error()));
    const auto before = recorded(*key);
    if (auto revoked = AccessStore::revokeKey(transaction, in.keyId, call.now); !revoked)
        return fail(std::move(revoked.error()));
    key->isActive = false;
    key->revokedAt = call.now;
    call.record({"api-keys", in.keyId.toString(), before, recorded(*key)});
    return SuccessResponse{"API key revoked", std::nullopt};
}

Result<SessionToken> open(const Call &call, const SessionTokenCreate &in, Transaction &transaction)
{
    const auto id = in.userId.valueOr(call.caller.user);
    if (id != call.caller.user && call.caller.role != Role::SuperAdmin)
        return fail(ErrorCode::Forbidden, "a session for somebody else is opened by a super admin");
    const auto user = managedUser(transaction.connection(), call.caller, id);
    if (!user)
        return fail(user.error());
    const auto secret = AccessSecret::make(AccessSecret::Kind::SessionToken);
    SessionToken token;
    token.id = SessionTokenId::make(call.now.milliseconds());
    token.userId = id;
    token.tokenPrefix = secret.prefix();
    token.createdAt = call.now;
    token.expiresAt = call.now + std::chrono::hours(in.hours.valueOr(usualHours));
    token.revokedAt = null;
    if (auto kept = AccessStore::insertToken(transaction, token, secret.digest()); !kept)
        return fail(std::move(kept.error()));
    call.record({"sessions", token.id.toString(), nullptr, recorded(token)});
    token.token = secret.text();
    return token;
}

Result<SuccessResponse> close(const Call &call, const SessionTokenRef &in, Transaction &transaction)
{
    auto found = AccessStore::token(transaction.connection(), in.tokenId);
    if (!found)
        return fail(std::move(found.error()));
    const bool isMine = *found && (*found)->userId == call.caller.user;
    if (!*found || (*found)->revokedAt.hasValue() || (!isMine && call.caller.role != Role::SuperAdmin))
        return fail(ErrorCode::NotFound, "there is no such session");
    auto token = std::move(**found);
    const auto before = recorded(token);
    if (auto revoked = AccessStore::revokeToken(transaction, in.tokenId, call.now); !revoked)
        return fail(std::move(revoked.error()));
    token.revokedAt = call.now;
    call.record({"sessions", in.tokenId.toString(), before, recorded(token)});
    return SuccessResponse{"Session ended", std::nullopt};
}

} // namespace

void AccessService::registerOn(Registry &registry)
{
    registry.writes(createApiKey, create);
    registry.reads(listApiKeysOfUser, [](const Call &call, const UserRef &in, Connection &connection) {
        return list(call, in.userId, connection);
    });
    registry.reads(listApiKeys, [](const Call &call, const ApiKeyQuery &in, Connection &connection) {
        return list(call, in.userId.valueOr(call.caller.user), connection);
    });
    registry.writes(renameApiKey, rename);
    registry.writes(revokeApiKey, revoke);
    registry.reads(listSessionTokens, [](const Call &call, const Nothing &, Connection &connection) {
        const auto whose =
            call.caller.role == Role::SuperAdmin ? std::nullopt : std::optional<UserId>(call.caller.user);
        return AccessStore::activeTokens(connection, whose, call.now).map([](std::vector<SessionToken> tokens) {
            return SessionTokenList{std::move(tokens)};
        });
    });
    registry.writes(createSessionToken, open);
    registry.writes(revokeSessionToken, close);
}

} // namespace sb
