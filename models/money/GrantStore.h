#pragma once

#include "models/money/LedgerAccount.h"

namespace sb {

/// A block of credit as stored.
struct StoredGrant
{
    std::int64_t number = 0;
    GrantId id;
    std::int64_t account = 0;
    Money amount;
    Money remaining;
    GrantSource source{};
    std::optional<std::int64_t> sourceAccount;
    UserId grantedBy;
    std::optional<std::string> note;
    std::optional<Instant> expiresAt; ///< nothing: never
    bool isLocked = false;
    bool isExpired = false; ///< its rest has left
    Instant createdAt;
};

/// Grants and the order in which they are spent (W9). SQL; thread: the connection's.
class GrantStore
{
public:
    static Result<> insert(Transaction &transaction, StoredGrant &grant); ///< gives it its number
    static Result<> update(Transaction &transaction, const StoredGrant &grant);
    static Result<std::optional<StoredGrant>> find(Connection &connection, GrantId id);
    /// Open grants whose time has come by \p now, the earliest first.
    static Result<std::vector<StoredGrant>> due(Connection &connection, std::int64_t account, Instant now);
    /// Accounts that have such grants.
    static Result<std::vector<std::int64_t>> accountsDue(Connection &connection, Instant now);
    static Result<std::vector<StoredGrant>> ofAccount(Connection &connection, std::int64_t account); ///< newest first
    /// Open grants that end by \p until, soonest first (W17).
    static Result<std::vector<StoredGrant>> endingBy(Connection &connection, std::int64_t account, Instant until);

    /// The soonest moment at which open grants end, and what they have left together.
    struct Ending
    {
        Instant at;
        Money rest;
    };
    static Result<std::optional<Ending>> nextExpiry(Connection &connection, std::int64_t account);

    /// What part of a wallet's credit is taken first.
    enum class Order : std::uint8_t {
        Spending = 1, ///< soonest expiry, no expiry (oldest first), unallocated; never what is locked (W9)
        Correction    ///< unallocated, then as spending, then what is locked
    };
    /// Takes \p amount from the grants and the unallocated rest of \p account, whose `locked` and `unallocated` follow;
    /// the caller posts the balance as the account's next entry. Internal when there is not so much.
    static Result<> draw(Transaction &transaction, LedgerAccount &account, Money amount, Order order);
};

} // namespace sb
