#pragma once

#include "models/base/Instant.h"
#include "models/contract/Billing.h"
#include "models/contract/Earnings.h"

#include <string>
#include <vector>

namespace sb {

/// Stretches of the calendar in UTC, one after the other and without gaps. Weeks begin on Monday. Pure; thread: any.
class Buckets
{
public:
    /// From the bucket in which \p from lies to that of \p now; one at least.
    Buckets(Granularity granularity, Instant from, Instant now);

    Granularity granularity() const { return m_granularity; }
    std::size_t size() const { return m_edges.size() - 1; }
    Instant start(std::size_t index) const { return m_edges[index]; }
    Instant end(std::size_t index) const { return m_edges[index + 1]; }
    Instant first() const { return m_edges.front(); }
    /// "2026-01-31 14:00", "2026-01-31", "2026-W05", "2026-01", "2026"
    std::string label(std::size_t index) const;
    /// Where a moment belongs: the first or the last bucket when it is outside of all.
    std::size_t indexOf(Instant moment) const;

    static Instant floor(Granularity granularity, Instant moment);
    static Instant next(Granularity granularity, Instant start);

private:
    Granularity m_granularity;
    std::vector<Instant> m_edges;
};

/// Chart of a period (B5): day → hours, week and month → days, 4months → weeks, year and all → months. A period reaches
/// back as far as B3 says, and on to the beginning of the bucket there. \p firstUsage is where `all` begins.
Buckets bucketsOf(TimePeriod period, Instant firstUsage, Instant now);
/// How far a filter reaches back (B3); nothing for all.
std::optional<Instant> startOf(TimePeriod period, Instant now);

/// Earnings of a period (R7, R9): day → hours, week and month → days, year → months, all → years.
Buckets bucketsOf(EarningsPeriod period, Instant firstUsage, Instant now);

} // namespace sb
