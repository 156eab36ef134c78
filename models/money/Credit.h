#pragma once

#include "models/contract/Patch.h"
#include "models/money/GrantStore.h"

namespace sb {

struct NewGrant
{
    WalletId wallet;
    Money amount;                     ///< above zero
    std::optional<Instant> expiresAt; ///< in the future; nothing: never
    std::optional<std::string> note;
    UserId by;
    std::optional<GrantId> id; ///< else a new one
};

/// What a grant did: the wallets after it, and the sequence numbers of their entries.
struct GrantMade
{
    StoredGrant grant;
    LedgerAccount wallet;
    std::int64_t entry = 0;
    std::optional<LedgerAccount> source;
    std::int64_t sourceEntry = 0;
};

struct GrantChange
{
    Patch<Instant> expiresAt; ///< in the future; null: never
    Patch<bool> locked;
    Patch<std::string> note;
};

struct Adjustment
{
    WalletId wallet;
    Money amount; ///< not zero; below zero takes away
    std::string reason;
    UserId by;
};

struct Adjusted
{
    LedgerAccount wallet;
    std::int64_t entry = 0;
};

/// How credit comes into wallets and leaves them other than by calls (rules W6–W9, W12). As Ledger: each function is a
/// part of the caller's transaction and lets go what has expired first. Who may do it is asked elsewhere.
/// Errors: NotFound for an unknown wallet or grant; Invalid for a sum that does not fit into 64 bits; Unprocessable for
/// an amount or a time that the rules refuse.
class Credit
{
public:
    /// New credit (W7).
    static Result<GrantMade> mint(Transaction &transaction, const NewGrant &grant, Instant now);
    /// Credit out of another wallet (W6). PaymentRequired when less is available there (W8), Invalid when it is the
    /// same wallet.
    static Result<GrantMade> transfer(Transaction &transaction, WalletId from, const NewGrant &grant, Instant now);
    /// A correction without a grant (W12). It takes unallocated balance first, then grants as they are spent, then
    /// locked ones. Invalid when the balance would fall below zero.
    static Result<Adjusted> adjust(Transaction &transaction, const Adjustment &adjustment, Instant now);
    /// Expiry, lock or note of a grant. Conflict when it has expired.
    static Result<StoredGrant> change(Transaction &transaction, GrantId grant, const GrantChange &change, Instant now);
};

} // namespace sb
