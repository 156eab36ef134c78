#pragma once

#include "models/contract/WalletLedger.h"
#include "models/money/GrantStore.h"

namespace sb {

/// A wallet's ledger with the names that its entries point to, and what each entry took from where. Every page is found
/// by key and reads a bounded number of rows. SQL; thread: the connection's.
class LedgerRows
{
public:
    struct Filter
    {
        std::int64_t before = 0; ///< seq; entries below it
        int limit = 100;
        std::uint32_t kinds = ~0U;   ///< bit n: the kind of that number
        std::optional<Instant> from; ///< not older
        std::optional<Instant> until;
    };
    static constexpr int lookedAt = 5000; ///< rows that a page with a filter looks at, at most

    static Result<LedgerPage> page(Connection &connection, const LedgerAccount &wallet, const Filter &filter);
    /// NotFound when there is none of that number.
    static Result<LedgerExplanation> explain(Connection &connection, const LedgerAccount &wallet, std::int64_t seq);
    /// Entries before \p before that drew on \p grant of \p wallet, newest first.
    static Result<std::vector<GrantDraw>> drawsOn(Connection &connection, const LedgerAccount &wallet,
                                                  const StoredGrant &grant, std::int64_t before, int limit);
};

} // namespace sb
