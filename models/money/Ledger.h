#pragma once

#include "models/money/LedgerAccount.h"

#include <vector>

namespace sb {

/// What a finished call costs whom. All amounts are zero or more; total = base + markup.
struct Settlement
{
    WalletId payer;
    Uuid session;                  ///< of the call
    Money total;                   ///< what the payer owes
    Money base;                    ///< the price before markup
    Money commission;              ///< the reseller's part of the base (R5); not more than it
    Money markup;                  ///< the reseller's addition to the base (R6)
    std::optional<OrgId> reseller; ///< who earns commission and markup; without one both are zero
};

/// What became of it.
struct Settled
{
    Money paid;            ///< debited from the wallet
    Money writtenOff;      ///< the rest of the total, which the wallet could not pay
    bool repeated = false; ///< this session was settled before: nothing was done, the amounts are those of then
};

struct OpenHold
{
    Uuid session;
    WalletId wallet;
    Money amount;
};

/// The double-entry ledger of a workspace: what calls do to wallets. Append-only; every movement sums to zero over the
/// accounts of AccountKind; amounts are 64-bit millionths, and one that does not fit is Invalid. Each function is a
/// part of the caller's transaction and first lets go what has expired in the wallet it touches, so that no balance is
/// read that is not true at \p now. Thread: the connection's. Errors: NotFound for an unknown wallet. After one that is
/// not PaymentRequired, Conflict or NotFound the transaction must be rolled back.
class Ledger
{
public:
    static Result<WalletId> walletOfUser(Transaction &transaction, UserId user,
                                         Instant now);                                     ///< made on first use (W1)
    static Result<WalletId> walletOfOrg(Transaction &transaction, OrgId org, Instant now); ///< as well

    /// The wallet as it is at \p now, its expired credit gone.
    static Result<LedgerAccount> wallet(Transaction &transaction, WalletId wallet, Instant now);

    /// Reserves \p amount for a new call (W13); what is held for it. PaymentRequired when less is available, or when
    /// the monthly cap is reached or would be passed (W11); Conflict when the session has a hold or is settled.
    static Result<Money> hold(Transaction &transaction, WalletId wallet, const Uuid &session, Money amount,
                              Instant now);
    /// Whether the wallet has any credit at all (C5): PaymentRequired when nothing is available, or when the monthly
    /// cap is reached (W11). Writes nothing but what has expired.
    static Result<> checkCredit(Transaction &transaction, WalletId wallet, Instant now);
    /// Reserves \p amount more for a running call, under the same conditions (W11, W15); what is held for it then.
    /// Conflict when the session has no hold on this wallet.
    static Result<Money> extend(Transaction &transaction, WalletId wallet, const Uuid &session, Money amount,
                                Instant now);
    /// Debits what a call cost and releases its hold in one movement (W14), spending credit in the order of W9. A
    /// session is settled once: another time does nothing. It need not have a hold.
    /// The wallet pays from the session's own hold and from what is available, never from other calls' holds or locked
    /// credit, and never below zero (W15). What it cannot pay is written off, while revenue and the reseller's earnings
    /// are posted in full. Conflict when the hold stands on another wallet; Invalid when the amounts do not fit
    /// together.
    static Result<Settled> settle(Transaction &transaction, const Settlement &settlement, Instant now);
    /// Releases the hold of a session (W16); what was held, zero when nothing was.
    static Result<Money> releaseHolds(Transaction &transaction, const Uuid &session, Instant now);

    /// Every open hold. At start-up these are of calls that run no more: settle those with recorded usage, then
    /// releaseAll().
    static Result<std::vector<OpenHold>> openHolds(Connection &connection);
    static Result<> releaseAll(Transaction &transaction, Instant now);

    /// Lets go the unspent rest of every grant whose time has come (W17): to breakage. How many grants.
    static Result<int> expire(Transaction &transaction, Instant now);
};

} // namespace sb
