#pragma once

#include "models/exports/TableSource.h"
#include "models/money/UsageStore.h"

namespace sb {

/// Settled usage as a table: a row per priced unit, as exportUsage has it.
class UsageTable final : public TableSource
{
public:
    explicit UsageTable(UsageFilter filter) : m_filter(std::move(filter)) {}

    std::string_view name() const override { return "usage"; }
    std::span<const std::string_view> columns() const override;
    Result<TableStep> step(Connection &connection, RowWriter &writer, int rows) override;
    Result<std::int64_t> count(Connection &connection) override; ///< sessions

private:
    const UsageFilter m_filter;
    std::optional<UsageWindow::Key> m_before;
};

} // namespace sb
