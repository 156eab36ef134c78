#pragma once

#include "models/money/LedgerAccount.h"

namespace sb {

/// One row of the ledger before it has its place there.
struct Posting
{
    LedgerKind kind{};
    Money amount;                             ///< signed effect on the account's balance
    Money reserved;                           ///< signed effect on what is held
    std::optional<Uuid> session;              ///< of reserve, release and usage
    std::optional<std::int64_t> grant;        ///< number of the grant that was made, or that ended
    std::optional<std::int64_t> counterparty; ///< account that the amount went to or came from
    std::optional<UserId> actor;
    std::optional<std::string> reason;
};

/// One movement of money: postings that sum to zero, the wallet's own first. Postings go to the store as they are
/// added, each with its account's next sequence number and the balance after it.
/// Errors: Invalid when a balance does not fit into 64 bits; Internal when the postings do not balance. After an error
/// the transaction must be rolled back. Thread: the connection's.
class Movement
{
public:
    Movement(Transaction &transaction, Instant now) : m_transaction(transaction), m_now(now) {}

    /// Adds a posting and saves \p account, whose other fields the caller may have changed. Its sequence number.
    Result<std::int64_t> post(LedgerAccount &account, const Posting &posting);
    /// A posting without details on one of the product's own accounts.
    Result<> post(AccountKind own, LedgerKind kind, Money amount);
    /// The end: nothing is left over.
    Result<> close() const;

private:
    Transaction &m_transaction;
    Instant m_now;
    Money m_rest; ///< Σ amounts so far
    int m_place = 0;
};

} // namespace sb
