#pragma once

#include "models/backend/Call.h"
#include "models/contract/Console.h"
#include "models/store/Transaction.h"

namespace sb {

/// Who changed what, when and how: one row a mutation. Rows are only added. SQL; thread: the connection's.
class AuditStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    static Result<> add(Transaction &transaction, const Call &call);
    static Result<AuditPage> page(Connection &connection, const AuditQuery &query);
};

} // namespace sb
