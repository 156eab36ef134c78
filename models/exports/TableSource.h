#pragma once

#include "models/contract/RowWriter.h"
#include "models/store/Connection.h"

#include <span>
#include <string_view>

namespace sb {

/// What a step through a table came to.
struct TableStep
{
    std::int64_t passed = 0; ///< places of the table that were gone through, for a share of count()
    bool isLast = false;
};

/// A table that is read some rows at a time, by key, newest first: each step is a read of its own, so that nothing of
/// the store is held in between, and what comes meanwhile is not in it. Thread: the connection's, one at a time.
class TableSource
{
public:
    virtual ~TableSource() = default;
    TableSource() = default;
    TableSource(const TableSource &) = delete;
    TableSource &operator=(const TableSource &) = delete;

    virtual std::string_view name() const = 0; ///< "calls"
    virtual std::span<const std::string_view> columns() const = 0;
    /// Writes the next rows, about \p rows of them.
    virtual Result<TableStep> step(Connection &connection, RowWriter &writer, int rows) = 0;
    virtual Result<std::int64_t> count(Connection &connection) = 0; ///< places of the table
};

} // namespace sb
