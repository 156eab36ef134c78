#include "models/exports/TableRange.h"

#include <algorithm>
#include <chrono>

namespace sb {

namespace {

tl::unexpected<Error> invalid(const char *parameter, const std::string &message, const char *type)
{
    return fail(Error{ErrorCode::Unprocessable,
                      std::string(parameter) + " " + message,
                      {Problem{{"query", parameter}, message, type}}});
}

Result<Instant> midnight(const char *parameter, const std::string &day)
{
    const auto moment = Instant::parse(day + "T00:00:00Z");
    if (!moment)
        return invalid(parameter, "must be a day such as 2026-01-31", "date_parsing");
    return *moment;
}

} // namespace

Result<TableRange> TableRange::of(const TableExportQuery &query, Instant now)
{
    TableRange range{std::nullopt, now + std::chrono::microseconds(1)};
    if (query.from.hasValue()) {
        const auto first = midnight("from", *query.from);
        if (!first)
            return fail(first.error());
        range.from = *first;
    }
    if (query.to.hasValue()) {
        const auto last = midnight("to", *query.to);
        if (!last)
            return fail(last.error());
        if (range.from && *last < *range.from)
            return invalid("from", "is after to", "value_error");
        range.until = std::min(range.until, *last + std::chrono::hours(24));
    }
    return range;
}

} // namespace sb
