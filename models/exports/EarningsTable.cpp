#include "models/exports/EarningsTable.h"

#include "models/money/UsageStore.h"

#include <array>
#include <map>

namespace sb {

namespace {

constexpr std::int64_t dayUs = 86'400'000'000;

Money sum(Money one, Money other)
{
    return Money::fromMicros(one.micros() + other.micros());
}

} // namespace

std::span<const std::string_view> EarningsTable::columns() const
{
    static constexpr std::array<std::string_view, 9> names{"day",
                                                           "org_id",
                                                           "sessions",
                                                           "duration_seconds",
                                                           "base_cost_usd",
                                                           "retail_cost_usd",
                                                           "markup_earnings_usd",
                                                           "commission_earnings_usd",
                                                           "total_earnings_usd"};
    return names;
}

Result<TableStep> EarningsTable::step(Connection &connection, RowWriter &writer, int)
{
    const auto hours =
        UsageStore::hours(connection, {SumKind::Org, m_org.uuid()}, std::nullopt, m_range.from.value_or(Instant()));
    if (!hours)
        return fail(hours.error());
    std::map<std::int64_t, UsageAmounts, std::greater<>> days;
    for (const auto &hour : *hours) {
        if (hour.hour < m_range.until)
            days[hour.hour.microseconds() / dayUs] += hour.amounts;
    }
    for (const auto &[day, amounts] : days) {
        writer.name(Instant::fromMicroseconds(day * dayUs).toString().substr(0, 10));
        writer.name(m_org.toString());
        writer.integer(amounts.sessions);
        writer.number(Money::fromMicros(amounts.talkedUs).toString()); // millionths as well
        writer.number(amounts.base.toString());
        writer.number(amounts.total().toString());
        writer.number(amounts.markup.toString());
        writer.number(amounts.commission.toString());
        writer.number(sum(amounts.markup, amounts.commission).toString());
        writer.endRow();
    }
    return TableStep{1, true};
}

} // namespace sb
