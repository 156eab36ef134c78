#include "models/exports/UsageTable.h"

#include "models/money/UsageRows.h"

#include <algorithm>

namespace sb {

namespace {

constexpr int unitsOfSession = 5; // about

} // namespace

std::span<const std::string_view> UsageTable::columns() const
{
    return UsageRows::columns();
}

Result<TableStep> UsageTable::step(Connection &connection, RowWriter &writer, int rows)
{
    const UsageWindow window{m_before, 0, std::max(1, rows / unitsOfSession)};
    const auto sessions = UsageStore::list(connection, m_filter, window);
    if (!sessions)
        return fail(sessions.error());
    for (const auto &usage : *sessions) {
        m_before = UsageWindow::Key{usage.settledAt, usage.number};
        UsageRows::write(usage, writer);
    }
    const auto passed = static_cast<std::int64_t>(sessions->size());
    return TableStep{passed, passed < window.limit};
}

Result<std::int64_t> UsageTable::count(Connection &connection)
{
    return UsageStore::total(connection, m_filter).map([](const UsageAmounts &amounts) { return amounts.sessions; });
}

} // namespace sb
