#pragma once

#include "models/backend/Caller.h"
#include "models/contract/Access.h"
#include "models/identity/AccessSecret.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// API keys and session tokens: digests, never secrets. SQL; thread: the connection's.
class AccessStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration
    static Result<> addLastUse(Connection &connection);   ///< migration

    struct KeyOwner
    {
        UserId user;
        std::vector<Scope> scopes;
        UsedKey key;
    };
    /// Nothing when no key that is not revoked has this text (A5).
    static Result<std::optional<KeyOwner>> userOfKey(Connection &connection, std::string_view text);
    /// Nothing when no token that is neither revoked nor expired at \p now has this text.
    static Result<std::optional<UserId>> userOfToken(Connection &connection, std::string_view text, Instant now);

    static Result<> insertKey(Transaction &transaction, const ApiKey &key, const SecretDigest &digest);
    static Result<std::optional<ApiKey>> key(Connection &connection, ApiKeyId id);
    static Result<std::vector<ApiKey>> activeKeys(Connection &connection, UserId user); ///< newest first
    static Result<> renameKey(Transaction &transaction, ApiKeyId id, const std::optional<std::string> &name);
    static Result<> noteUse(Transaction &transaction, ApiKeyId id, Instant now);
    static Result<> revokeKey(Transaction &transaction, ApiKeyId id, Instant now);

    static Result<> insertToken(Transaction &transaction, const SessionToken &token, const SecretDigest &digest);
    static Result<std::optional<SessionToken>> token(Connection &connection, SessionTokenId id);
    /// Those of \p user, or everybody's, that are neither revoked nor expired at \p now, newest first.
    static Result<std::vector<SessionToken>> activeTokens(Connection &connection, std::optional<UserId> user,
                                                          Instant now);
    static Result<> revokeToken(Transaction &transaction, SessionTokenId id, Instant now);
};

inline constexpr std::array accessMigrations{Migration{111, AccessStore::createTables}};
inline constexpr std::array keyUseMigrations{Migration{230, AccessStore::addLastUse}};

} // namespace sb
