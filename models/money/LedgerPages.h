#pragma once

#include "models/money/LedgerAccount.h"

#include <vector>

namespace sb {

/// The entries of a wallet, newest first. The sequence has no gaps, so that every page is found by key: passing over
/// rows reads none. SQL; thread: the connection's.
class LedgerPages
{
public:
    /// The entries before sequence \p before, which is counted from 1.
    static Result<std::vector<LedgerEntry>> before(Connection &connection, const LedgerAccount &wallet,
                                                   std::int64_t before, std::int64_t limit);
    /// NotFound when there is none of that number.
    static Result<LedgerEntry> entry(Connection &connection, const LedgerAccount &wallet, std::int64_t seq);

    /// Sequence of the first entry that is not older than \p moment; one past the last when all are. Entries are
    /// written in the order of time, so that a dozen of them tell; after a clock was set back the answer for a moment
    /// still is one and the same.
    static Result<std::int64_t> firstSince(Connection &connection, const LedgerAccount &wallet, Instant moment);

    /// For statements of others that read entries: columns, from and joins (`p` the posting, `g` its grant, `c` the
    /// other account); the first \p columns of a row made into an entry.
    static constexpr const char *columns =
        "p.seq, p.kind, p.amount, p.reserved, p.balance_after, g.id, p.session, c.id, p.actor, p.reason, p.created_at";
    static constexpr int columnCount = 11;
    static constexpr const char *joins = " LEFT JOIN wallet_grant g ON g.number = p.grant_number"
                                         " LEFT JOIN ledger_account c ON c.number = p.counterparty ";
    static LedgerEntry read(const Statement &row, WalletId wallet);

    /// What an entry is called on the wire: made of its wallet and its number, and so never stored.
    static Uuid idOf(WalletId wallet, std::int64_t seq);
};

} // namespace sb
