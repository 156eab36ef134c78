#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"
#include "models/contract/Service.h"

#include <string>
#include <vector>

namespace sb {

using ApiKeyId = Id<struct ApiKeyTag>;
using SessionTokenId = Id<struct SessionTokenTag>;

/// Extra permission of a key (A10).
struct ApiKeyScope
{
    std::string pathPrefix;
    std::string method; ///< HTTP method, or "*"

    bool operator==(const ApiKeyScope &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("allowed_path_prefix", &ApiKeyScope::pathPrefix),
                          field("allowed_method", &ApiKeyScope::method));
    }
};

struct ApiKey
{
    ApiKeyId id;
    UserId userId;
    Patch<std::string> name;
    std::optional<std::string> providerName;
    std::optional<std::string> keyPrefix;
    bool isActive = false;
    std::optional<std::vector<ApiKeyScope>> scopes;
    std::optional<Instant> createdAt;
    Patch<Instant> lastUsedAt; ///< to the minute; null: never
    Patch<Instant> revokedAt;
    std::optional<std::string> apiKey; ///< the secret, in the answer to its creation only (A17)

    bool operator==(const ApiKey &) const = default;
    static constexpr auto fields()
    {
        using T = ApiKey;
        return std::tuple(field("id", &T::id), field("user_id", &T::userId), field("name", &T::name),
                          field("provider_name", &T::providerName), field("key_prefix", &T::keyPrefix),
                          field("is_active", &T::isActive), field("scopes", &T::scopes),
                          field("created_at", &T::createdAt), field("last_used_at", &T::lastUsedAt),
                          field("revoked_at", &T::revokedAt), field("api_key", &T::apiKey));
    }
};

struct ApiKeyCreate
{
    Patch<std::string> name;
    Patch<UserId> userId; ///< another user: org-level access only (Y3)
    Patch<std::string> providerName;
    Patch<std::vector<ApiKeyScope>> scopes;

    bool operator==(const ApiKeyCreate &) const = default;
    static constexpr auto fields()
    {
        using T = ApiKeyCreate;
        return std::tuple(field("name", &T::name), field("user_id", &T::userId),
                          field("provider_name", &T::providerName), field("scopes", &T::scopes));
    }
};

struct ApiKeyCreated
{
    std::string message;
    ApiKey apiKey;

    bool operator==(const ApiKeyCreated &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("message", &ApiKeyCreated::message), field("api_key", &ApiKeyCreated::apiKey));
    }
};

struct UserRef
{
    UserId userId;

    bool operator==(const UserRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("user_id", &UserRef::userId)); }
};

struct ApiKeyQuery
{
    Patch<UserId> userId;

    bool operator==(const ApiKeyQuery &) const = default;
    static constexpr auto fields() { return std::tuple(field("user_id", &ApiKeyQuery::userId)); }
};

struct ApiKeyRef
{
    ApiKeyId keyId;

    bool operator==(const ApiKeyRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("key_id", &ApiKeyRef::keyId)); }
};

struct ApiKeyRename
{
    ApiKeyId keyId;
    std::string name; ///< empty clears it (Y4)

    bool operator==(const ApiKeyRename &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("key_id", &ApiKeyRename::keyId), field("name", &ApiKeyRename::name));
    }
};

/// A signed-in person, or a program that acts as one.
struct SessionToken
{
    SessionTokenId id;
    UserId userId;
    std::string tokenPrefix;
    Instant createdAt;
    Instant expiresAt;
    Patch<Instant> revokedAt;
    std::optional<std::string> token; ///< the secret, in the answer to its creation only (A17)

    bool operator==(const SessionToken &) const = default;
    static constexpr auto fields()
    {
        using T = SessionToken;
        return std::tuple(field("id", &T::id), field("user_id", &T::userId), field("token_prefix", &T::tokenPrefix),
                          field("created_at", &T::createdAt), field("expires_at", &T::expiresAt),
                          field("revoked_at", &T::revokedAt), field("token", &T::token));
    }
};

struct SessionTokenList
{
    std::vector<SessionToken> tokens;

    bool operator==(const SessionTokenList &) const = default;
    static constexpr auto fields() { return std::tuple(field("tokens", &SessionTokenList::tokens)); }
};

struct SessionTokenCreate
{
    Patch<UserId> userId; ///< absent: the caller
    Patch<int> hours;     ///< how long it is good for; absent: 12

    bool operator==(const SessionTokenCreate &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &SessionTokenCreate::userId), field("hours", &SessionTokenCreate::hours));
    }
};

struct SessionTokenRef
{
    SessionTokenId tokenId;

    bool operator==(const SessionTokenRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("token_id", &SessionTokenRef::tokenId)); }
};

inline constexpr Operation<ApiKeyCreate, ApiKeyCreated> createApiKey{"createApiKey"};
inline constexpr Operation<UserRef, std::vector<ApiKey>> listApiKeysOfUser{"listApiKeysOfUser"};
inline constexpr Operation<ApiKeyQuery, std::vector<ApiKey>> listApiKeys{"listApiKeys"};
inline constexpr Operation<ApiKeyRename, ApiKey> renameApiKey{"renameApiKey"};
inline constexpr Operation<ApiKeyRef, SuccessResponse> revokeApiKey{"revokeApiKey"};
inline constexpr Operation<Nothing, SessionTokenList> listSessionTokens{"listSessionTokens"};
inline constexpr Operation<SessionTokenCreate, SessionToken> createSessionToken{"createSessionToken"};
inline constexpr Operation<SessionTokenRef, SuccessResponse> revokeSessionToken{"revokeSessionToken"};

} // namespace sb
