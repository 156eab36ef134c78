#pragma once

#include "models/contract/WalletStatement.h"
#include "models/money/LedgerAccount.h"

namespace sb {

/// Entries of a wallet by their sequence, half open.
struct EntryRange
{
    std::int64_t first = 1;
    std::int64_t end = 1;
};

/// What became of each block of a wallet's credit, and of its balance that belongs to none, over some of its entries:
/// from what there is now, back through the draws that are kept (credit_draw). SQL; thread: the connection's.
class StatementGrants
{
public:
    /// In the order of spending (W9); without those that had nothing before and got nothing.
    static Result<std::vector<StatementGrant>> of(Connection &connection, const LedgerAccount &wallet,
                                                  EntryRange range);
};

} // namespace sb
