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
    template <typename Self = ApiKeyScope>
    static constexpr auto fields()
    {
        return std::tuple(field("allowed_path_prefix", &Self::pathPrefix), field("allowed_method", &Self::method));
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
    template <typename Self = ApiKey>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("user_id", &Self::userId), field("name", &Self::name),
                          field("provider_name", &Self::providerName), field("key_prefix", &Self::keyPrefix),
                          field("is_active", &Self::isActive), field("scopes", &Self::scopes),
                          field("created_at", &Self::createdAt), field("last_used_at", &Self::lastUsedAt),
                          field("revoked_at", &Self::revokedAt), field("api_key", &Self::apiKey));
    }
};

struct ApiKeyCreate
{
    Patch<std::string> name;
    Patch<UserId> userId; ///< another user: org-level access only (Y3)
    Patch<std::string> providerName;
    Patch<std::vector<ApiKeyScope>> scopes;

    bool operator==(const ApiKeyCreate &) const = default;
    template <typename Self = ApiKeyCreate>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("user_id", &Self::userId),
                          field("provider_name", &Self::providerName), field("scopes", &Self::scopes));
    }
};

struct ApiKeyCreated
{
    std::string message;
    ApiKey apiKey;

    bool operator==(const ApiKeyCreated &) const = default;
    template <typename Self = ApiKeyCreated>
    static constexpr auto fields()
    {
        return std::tuple(field("message", &Self::message), field("api_key", &Self::apiKey));
    }
};

struct UserRef
{
    UserId userId;

    bool operator==(const UserRef &) const = default;
    template <typename Self = UserRef>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId));
    }
};

struct ApiKeyQuery
{
    Patch<UserId> userId;

    bool operator==(const ApiKeyQuery &) const = default;
    template <typename Self = ApiKeyQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId));
    }
};

struct ApiKeyRef
{
    ApiKeyId keyId;

    bool operator==(const ApiKeyRef &) const = default;
    template <typename Self = ApiKeyRef>
    static constexpr auto fields()
    {
        return std::tuple(field("key_id", &Self::keyId));
    }
};

struct ApiKeyRename
{
    ApiKeyId keyId;
    std::string name; ///< empty clears it (Y4)

    bool operator==(const ApiKeyRename &) const = default;
    template <typename Self = ApiKeyRename>
    static constexpr auto fields()
    {
        return std::tuple(field("key_id", &Self::keyId), field("name", &Self::name));
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
    template <typename Self = SessionToken>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("user_id", &Self::userId),
                          field("token_prefix", &Self::tokenPrefix), field("created_at", &Self::createdAt),
                          field("expires_at", &Self::expiresAt), field("revoked_at", &Self::revokedAt),
                          field("token", &Self::token));
    }
};

struct SessionTokenList
{
    std::vector<SessionToken> tokens;

    bool operator==(const SessionTokenList &) const = default;
    template <typename Self = SessionTokenList>
    static constexpr auto fields()
    {
        return std::tuple(field("tokens", &Self::tokens));
    }
};

struct SessionTokenCreate
{
    Patch<UserId> userId; ///< absent: the caller
    Patch<int> hours;     ///< how long it is good for; absent: 12

    bool operator==(const SessionTokenCreate &) const = default;
    template <typename Self = SessionTokenCreate>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId), field("hours", &Self::hours));
    }
};

struct SessionTokenRef
{
    SessionTokenId tokenId;

    bool operator==(const SessionTokenRef &) const = default;
    template <typename Self = SessionTokenRef>
    static constexpr auto fields()
    {
        return std::tuple(field("token_id", &Self::tokenId));
    }
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
