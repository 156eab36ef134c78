#pragma once

#include "models/backend/CallOptions.h"
#include "models/identity/AccessStore.h"
#include "models/identity/IdentityStore.h"
#include "models/store/Store.h"

#include <map>

namespace sb::test {

/// What a client over HTTP shows where a test in process shows the owner's credential: real session tokens and API keys
/// of the same users, kept as the product keeps them. No request made them, so no audit row tells of them; by their end
/// they are told from the tokens that a test makes. Thread: one.
class DoorTokens
{
public:
    static constexpr Instant expires = Instant::fromMicroseconds(32'503'680'000'000'000); ///< the year 3000

    explicit DoorTokens(Store &store) : m_store(store) {}

    /// \p credential itself when it is not the owner's; for somebody whom the workspace does not know, a token that it
    /// does not know either.
    Credential of(const Credential &credential)
    {
        const auto *owner = std::get_if<OwnerCredential>(&credential);
        if (owner == nullptr)
            return credential;
        const bool isKey = owner->via == Via::ApiKey;
        const auto user = owner->actingAs ? *owner->actingAs : workspaceOwner();
        auto &secret = m_secrets[{user, isKey}];
        if (secret.empty())
            secret = made(user, isKey);
        return isKey ? Credential(ApiKeyCredential{secret}) : Credential(BearerCredential{secret});
    }

private:
    template <typename T>
    static T waited(QFuture<T> future)
    {
        future.waitForFinished();
        return future.takeResult();
    }
    UserId workspaceOwner()
    {
        return waited(m_store.read([](Connection &connection) { return IdentityStore::workspace(connection); }))
            .value()
            .owner;
    }
    std::string made(UserId user, bool isKey)
    {
        const auto secret = AccessSecret::make(isKey ? AccessSecret::Kind::ApiKey : AccessSecret::Kind::SessionToken);
        const auto kept = waited(m_store.write([&](Transaction &transaction) -> Result<> {
            const auto known = IdentityStore::summary(transaction.connection(), user);
            if (!known || !*known)
                return known.map([](const auto &) {});
            if (isKey) {
                ApiKey key;
                key.id = ApiKeyId::make(0);
                key.userId = user;
                key.name = null;
                key.providerName = "kupe";
                key.keyPrefix = secret.prefix();
                key.createdAt = Instant();
                return AccessStore::insertKey(transaction, key, secret.digest());
            }
            SessionToken token;
            token.id = SessionTokenId::make(0);
            token.userId = user;
            token.tokenPrefix = secret.prefix();
            token.createdAt = Instant();
            token.expiresAt = expires;
            return AccessStore::insertToken(transaction, token, secret.digest());
        }));
        if (!kept)
            qFatal("%s", kept.error().detail.c_str());
        return secret.text();
    }

    Store &m_store;
    std::map<std::pair<UserId, bool>, std::string> m_secrets; ///< by the user, and whether it is a key
};

} // namespace sb::test
