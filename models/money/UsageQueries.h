#pragma once

#include "models/backend/Caller.h"
#include "models/money/UsageStore.h"

namespace sb {

/// Days of UTC, half open: from midnight to midnight.
struct UsageDayRange
{
    Instant from;
    Instant until;

    std::int64_t firstDay() const; ///< since 1970
    std::int64_t endDay() const;   ///< the first one behind it
};

/// What a caller asks for as a filter. Unprocessable with the parameter for what cannot be read; who may not widen a
/// list gets the own rows, as in the call log. Thread: the connection's.
class UsageQueries
{
public:
    static Result<UsageFilter> filterOf(Connection &connection, const Caller &caller, const UsageRecordsQuery &query,
                                        Instant now);
    static Result<UsageFilter> filterOf(const Caller &caller, const UsageExportQuery &query, Instant now);
    static Result<Instant> dayOf(const char *parameter, const std::string &day); ///< midnight UTC of "2026-01-31"
    /// From the first day to the last, which is included; of what is left out, the calendar month up to the last day,
    /// or to that of \p now.
    static Result<UsageDayRange> daysOf(const Patch<std::string> &fromDate, const Patch<std::string> &toDate,
                                        Instant now);
};

} // namespace sb
