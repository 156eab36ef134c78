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

    /// What an entry is called on the wire: made of its wallet and its number, and so never stored.
    static Uuid idOf(WalletId wallet, std::int64_t seq);
};

} // namespace sb
