#pragma once

#include "models/exports/TableRange.h"
#include "models/exports/TableSource.h"
#include "models/money/LedgerAccount.h"

namespace sb {

/// The entries of one wallet as a table, as getWalletLedger has them. Every entry is gone through, also when few are
/// between the moments: entries are numbered, not timed, and a clock may have been set back.
class LedgerTable final : public TableSource
{
public:
    LedgerTable(LedgerAccount wallet, TableRange range)
        : m_wallet(std::move(wallet)), m_range(range), m_before(m_wallet.entries + 1)
    {}

    std::string_view name() const override { return "ledger"; }
    std::span<const std::string_view> columns() const override;
    Result<TableStep> step(Connection &connection, RowWriter &writer, int rows) override;
    Result<std::int64_t> count(Connection &) override { return m_wallet.entries; }

private:
    const LedgerAccount m_wallet;
    const TableRange m_range;
    std::int64_t m_before;
};

} // namespace sb
