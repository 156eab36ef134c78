#include "models/identity/AccessStore.h"

namespace sb {

namespace {

using Bytes = std::span<const std::uint8_t>;

SecretDigest digestIn(const Statement &row, int first)
{
    SecretDigest digest;
    const auto salt = row.blob(first);
    const auto hash = row.blob(first + 1);
    if (salt.size() == digest.salt.size() && hash.size() == digest.hash.size()) {
        std::ranges::copy(salt, digest.salt.begin());
        std::ranges::copy(hash, digest.hash.begin());
    }
    return digest;
}

nlohmann::json documentOf(const std::vector<ApiKeyScope> &scopes)
{
    auto list = nlohmann::json::array();
    for (const auto &scope : scopes)
        list.push_back({scope.pathPrefix, scope.method});
    return list;
}

template <typename S>
std::vector<S> scopesIn(std::string_view text)
{
    std::vector<S> scopes;
    const auto list = nlohmann::json::parse(text, nullptr, false);
    for (const auto &each : list) {
        if (each.is_array() && each.size() == 2)
            scopes.push_back({each[0].template get<std::string>(), each[1].template get<std::string>()});
    }
    return scopes;
}

constexpr std::string_view keyColumns =
    "SELECT id, user_id, name, provider_name, prefix, scopes, created_at, revoked_at, last_used_at FROM api_key ";

ApiKey keyIn(const Statement &row)
{
    ApiKey key;
    key.id = row.get<ApiKeyId>(0);
    key.userId = row.get<UserId>(1);
    key.name = Patch<std::string>::orNull(row.get<std::optional<std::string>>(2));
    key.providerName = row.get<std::string>(3);
    key.keyPrefix = row.get<std::string>(4);
    key.scopes = scopesIn<ApiKeyScope>(row.text(5));
    key.createdAt = row.get<Instant>(6);
    key.lastUsedAt = Patch<Instant>::orNull(row.get<std::optional<Instant>>(8));
    key.revokedAt = Patch<Instant>::orNull(row.get<std::optional<Instant>>(7));
    key.isActive = row.isNull(7);
    return key;
}

constexpr std::string_view tokenColumns =
    "SELECT id, user_id, prefix, created_at, expires_at, revoked_at FROM session_token ";

SessionToken tokenIn(const Statement &row)
{
    SessionToken token;
    token.id = row.get<SessionTokenId>(0);
    token.userId = row.get<UserId>(1);
    token.tokenPrefix = row.get<std::string>(2);
    token.createdAt = row.get<Instant>(3);
    token.expiresAt = row.get<Instant>(4);
    token.revokedAt = Patch<Instant>::orNull(row.get<std::optional<Instant>>(5));
    return token;
}

std::string operator+(std::string_view a, const char *b)
{
    return std::string(a).append(b);
}

} // namespace

Result<> AccessStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE api_key (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            user_id BLOB NOT NULL REFERENCES user_account (id),
            name TEXT,
            provider_name TEXT NOT NULL,
            prefix TEXT NOT NULL UNIQUE,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            scopes TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            revoked_at INTEGER
        ) WITHOUT ROWID;
        CREATE INDEX api_key_by_user ON api_key (user_id, created_at);
        CREATE TABLE session_token (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            user_id BLOB NOT NULL REFERENCES user_account (id),
            prefix TEXT NOT NULL UNIQUE,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            revoked_at INTEGER
        ) WITHOUT ROWID;
        CREATE INDEX session_token_by_user ON session_token (user_id, created_at);
    )");
}

Result<> AccessStore::addLastUse(Connection &connection)
{
    return connection.run("ALTER TABLE api_key ADD COLUMN last_used_at INTEGER");
}

Result<std::optional<AccessStore::KeyOwner>> AccessStore::userOfKey(Connection &connection, std::string_view text)
{
    const auto prefix = AccessSecret::prefixOf(AccessSecret::Kind::ApiKey, text);
    if (prefix.empty())
        return std::nullopt;
    bool matches = false;
    auto owner = connection.first<KeyOwner>(
        "SELECT salt, hash, user_id, scopes, id, last_used_at FROM api_key WHERE prefix = ? AND revoked_at IS NULL",
        [&](const Statement &row) {
            matches = AccessSecret::matches(text, digestIn(row, 0));
            return KeyOwner{row.get<UserId>(2),
                            scopesIn<Scope>(row.text(3)),
                            {row.get<ApiKeyId>(4), row.get<std::optional<Instant>>(5)}};
        },
        prefix);
    if (owner && !matches)
        return std::nullopt;
    return owner;
}

Result<std::optional<UserId>> AccessStore::userOfToken(Connection &connection, std::string_view text, Instant now)
{
    const auto prefix = AccessSecret::prefixOf(AccessSecret::Kind::SessionToken, text);
    if (prefix.empty())
        return std::nullopt;
    bool matches = false;
    auto user = connection.first<UserId>(
        "SELECT salt, hash, user_id FROM session_token WHERE prefix = ? AND revoked_at IS NULL AND expires_at > ?",
        [&](const Statement &row) {
            matches = AccessSecret::matches(text, digestIn(row, 0));
            return row.get<UserId>(2);
        },
        prefix, now);
    if (user && !matches)
        return std::nullopt;
    return user;
}

Result<> AccessStore::insertKey(Transaction &transaction, const ApiKey &key, const SecretDigest &digest)
{
    return transaction->execute(
        "INSERT INTO api_key (id, user_id, name, provider_name, prefix, salt, hash, scopes, created_at)"
        " VALUES (?,?,?,?,?,?,?,?,?)",
        key.id, key.userId, key.name.toOptional(), *key.providerName, *key.keyPrefix, Bytes(digest.salt),
        Bytes(digest.hash), documentOf(key.scopes.value_or(std::vector<ApiKeyScope>())).dump(), *key.createdAt);
}

Result<std::optional<ApiKey>> AccessStore::key(Connection &connection, ApiKeyId id)
{
    return connection.first<ApiKey>(keyColumns + "WHERE id = ?", keyIn, id);
}

Result<std::vector<ApiKey>> AccessStore::activeKeys(Connection &connection, UserId user)
{
    return connection.rows<ApiKey>(
        keyColumns + "WHERE user_id = ? AND revoked_at IS NULL ORDER BY created_at DESC, id DESC", keyIn, user);
}

Result<> AccessStore::renameKey(Transaction &transaction, ApiKeyId id, const std::optional<std::string> &name)
{
    return transaction->execute("UPDATE api_key SET name = ? WHERE id = ?", name, id);
}

Result<> AccessStore::noteUse(Transaction &transaction, ApiKeyId id, Instant now)
{
    return transaction->execute("UPDATE api_key SET last_used_at = ? WHERE id = ?", now, id);
}

Result<> AccessStore::revokeKey(Transaction &transaction, ApiKeyId id, Instant now)
{
    return transaction->execute("UPDATE api_key SET revoked_at = ? WHERE id = ?", now, id);
}

Result<> AccessStore::insertToken(Transaction &transaction, const SessionToken &token, const SecretDigest &digest)
{
    return transaction->execute(
        "INSERT INTO session_token (id, user_id, prefix, salt, hash, created_at, expires_at) VALUES (?,?,?,?,?,?,?)",
        token.id, token.userId, token.tokenPrefix, Bytes(digest.salt), Bytes(digest.hash), token.createdAt,
        token.expiresAt);
}

Result<std::optional<SessionToken>> AccessStore::token(Connection &connection, SessionTokenId id)
{
    return connection.first<SessionToken>(tokenColumns + "WHERE id = ?", tokenIn, id);
}

Result<std::vector<SessionToken>> AccessStore::activeTokens(Connection &connection, std::optional<UserId> user,
                                                            Instant now)
{
    const std::string order = " AND revoked_at IS NULL ORDER BY created_at DESC, id DESC";
    if (user)
        return connection.rows<SessionToken>(tokenColumns + ("WHERE expires_at > ? AND user_id = ?" + order).c_str(),
                                             tokenIn, now, *user);
    return connection.rows<SessionToken>(tokenColumns + ("WHERE expires_at > ?" + order).c_str(), tokenIn, now);
}

Result<> AccessStore::revokeToken(Transaction &transaction, SessionTokenId id, Instant now)
{
    return transaction->execute("UPDATE session_token SET revoked_at = ? WHERE id = ?", now, id);
}

} // namespace sb
