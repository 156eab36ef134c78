#pragma once

#include "models/contract/Identity.h"
#include "models/exports/TableRange.h"
#include "models/exports/TableSource.h"

namespace sb {

/// What a reseller earned, a row for each day (UTC) that had settled usage, from the sums by the hour. As R5 and R6
/// have it: the amounts are those of settlement.
class EarningsTable final : public TableSource
{
public:
    EarningsTable(OrgId org, TableRange range) : m_org(org), m_range(range) {}

    std::string_view name() const override { return "earnings"; }
    std::span<const std::string_view> columns() const override;
    Result<TableStep> step(Connection &connection, RowWriter &writer, int rows) override; ///< all of them
    Result<std::int64_t> count(Connection &) override { return 1; }

private:
    const OrgId m_org;
    const TableRange m_range;
};

} // namespace sb
