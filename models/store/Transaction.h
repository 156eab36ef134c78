#pragma once

#include "models/base/Result.h"
#include "models/store/Connection.h"

#include <utility>

namespace sb {

/// A writing transaction: takes the write lock at once and rolls back unless committed. One at a time on a connection;
/// a second one inside it is refused (Internal), for its commit would promise what the outer one may take back. Thread:
/// the connection's.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On the disk when it answers well; otherwise rolled back.
    Result<> commit();
    void rollback();

    Connection &connection() const { return *m_connection; }
    Connection *operator->() const { return m_connection; } ///< `tx->execute("…", id)`

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection; ///< null once it has ended
};

} // namespace sb
