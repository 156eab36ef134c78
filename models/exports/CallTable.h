#pragma once

#include "models/base/Id.h"
#include "models/contract/Identity.h"
#include "models/exports/TableRange.h"
#include "models/exports/TableSource.h"

namespace sb {

/// The call log as a table, as listCalls has it: of a private call, neither recording nor its length (L4). Columns go
/// from SQL into the file without a struct in between.
class CallTable final : public TableSource
{
public:
    /// Without \p user, everybody's.
    CallTable(std::optional<UserId> user, TableRange range) : m_user(user), m_range(range) {}

    std::string_view name() const override { return "calls"; }
    std::span<const std::string_view> columns() const override;
    Result<TableStep> step(Connection &connection, RowWriter &writer, int rows) override;
    Result<std::int64_t> count(Connection &connection) override;

private:
    std::string where() const;

    const std::optional<UserId> m_user;
    const TableRange m_range;
    struct Key
    {
        std::int64_t startedAt = 0;
        Uuid id;
    };
    std::optional<Key> m_after;
};

} // namespace sb
