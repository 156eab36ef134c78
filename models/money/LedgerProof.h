#pragma once

#include "models/store/Connection.h"
#include "models/store/Verification.h"

#include <string>
#include <vector>

namespace sb {

/// What a proof of the ledger read, and what it found wrong: texts that name accounts by id and no amounts.
struct LedgerReport
{
    std::int64_t postings = 0;
    std::int64_t movements = 0;
    std::int64_t accounts = 0;
    std::vector<std::string> faults; ///< the first twenty

    bool isSound() const { return faults.empty(); }
};

/// Replays the ledger and proves every balance (rules W5, W18):
/// - postings are numbered without gaps, and the postings of each movement sum to zero;
/// - each account's sequence has no gaps, and `balance_after` is the replayed balance at every step;
/// - the account's row has the replayed balance, held amount, last sequence and amount spent;
/// - a wallet's balance is Σ remaining of its grants + its unallocated balance; what is locked is Σ remaining of locked
///   grants; what is held is Σ its open holds;
/// - the balances of all accounts sum to zero.
/// One pass over the postings, in memory of one record an account. Thread: the connection's, over one unchanging state.
class LedgerProof
{
public:
    static Result<LedgerReport> run(Connection &connection);
    /// For Verification: one finding called "ledger"; none when the store has no ledger.
    static Result<std::vector<Finding>> findings(Connection &connection);
};

} // namespace sb
