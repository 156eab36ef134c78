#include "models/store/Transaction.h"

#include "models/base/Log.h"

namespace sb {

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (connection.inTransaction())
        return fail(ErrorCode::Internal, "a transaction is open already");
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return fail(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    rollback();
}

Result<> Transaction::commit()
{
    if (!m_connection || !m_connection->inTransaction()) // an error such as a full disk may have rolled it back
        return fail(ErrorCode::Internal, "the transaction has ended already");
    auto committed = m_connection->execute("COMMIT");
    if (!committed)
        rollback();
    m_connection = nullptr;
    return committed;
}

void Transaction::rollback()
{
    Connection *connection = std::exchange(m_connection, nullptr);
    if (!connection || !connection->inTransaction())
        return;
    if (const auto done = connection->execute("ROLLBACK"); !done)
        qCWarning(logStore) << "rollback failed, code" << static_cast<int>(done.error().code);
}

} // namespace sb
