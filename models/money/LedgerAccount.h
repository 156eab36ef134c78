#pragma once

#include "models/contract/Identity.h"
#include "models/contract/Wallets.h"
#include "models/store/Transaction.h"

namespace sb {

/// Whose money an account holds. The numbers are stored.
enum class AccountKind : std::uint8_t {
    UserWallet = 1,
    OrgWallet,
    Mint,             ///< credit made out of nothing (W7): below zero by all that was made
    Adjustment,       ///< the other side of corrections (W12)
    Revenue,          ///< what usage earned, after the resellers' share
    ResellerEarnings, ///< one per organization
    Breakage,         ///< credit that expired unspent (W17)
    WriteOff          ///< usage that its wallet could not pay: below zero by that much
};

/// One account as stored. Amounts but `balance` belong to wallets only and are zero elsewhere; of a wallet, none is
/// below zero.
struct LedgerAccount
{
    std::int64_t number = 0;
    AccountKind kind{};
    WalletId id;
    std::optional<UserId> user;
    std::optional<OrgId> org;
    Money balance;            ///< = Σ amounts of the account's postings
    Money held;               ///< Σ open holds
    Money locked;             ///< Σ remaining of locked grants
    Money unallocated;        ///< balance that belongs to no grant (W18)
    std::int64_t entries = 0; ///< sequence of the last posting
    std::optional<Money> monthlyCap;
    std::optional<Role> capSetBy;
    int month = 0;    ///< of monthSpend, as monthOf() counts
    Money monthSpend; ///< debited for usage in that month
    Money granted;    ///< Σ grants ever made
    Money spent;      ///< Σ ever debited for usage
    Instant createdAt;
    Instant updatedAt;

    bool isWallet() const { return kind == AccountKind::UserWallet || kind == AccountKind::OrgWallet; }
    /// What is not locked (W9).
    Money spendable() const { return Money::fromMicros(balance.micros() - locked.micros()); }
    /// What is neither locked nor held (W9, W13). Below zero when a lock, an expiry or a correction came under a hold.
    Money available() const { return Money::fromMicros(spendable().micros() - held.micros()); }
    /// Spent in the calendar month (UTC) of \p now (W11).
    Money spentInMonthOf(Instant now) const;

    static int monthOf(Instant moment); ///< months since the year 0
};

/// Accounts. SQL; thread: the connection's.
class AccountStore
{
public:
    static Result<std::optional<LedgerAccount>> find(Connection &connection, WalletId wallet); ///< wallets only
    static Result<LedgerAccount> load(Connection &connection, std::int64_t number);
    static Result<LedgerAccount> load(Connection &connection, AccountKind own); ///< Mint … WriteOff, not per reseller
    /// Made on first use; with \p chosen as its id, when one is given.
    static Result<LedgerAccount> ofUser(Transaction &transaction, UserId user, Instant now,
                                        std::optional<WalletId> chosen = std::nullopt);
    static Result<LedgerAccount> ofOrg(Transaction &transaction, OrgId org, AccountKind kind, Instant now,
                                       std::optional<WalletId> chosen = std::nullopt);
    static Result<std::optional<WalletId>> walletOf(Connection &connection, OrgId org); ///< if there is one yet
    static Result<> save(Transaction &transaction, const LedgerAccount &account);       ///< amounts and entries
    static Result<> saveCap(Transaction &transaction, const LedgerAccount &account);

    static const char *columns(); ///< `SELECT … FROM ledger_account a `, as read() takes them
    static LedgerAccount read(const Statement &row);
};

} // namespace sb
