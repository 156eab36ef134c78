#include "models/calls/CallDayReads.h"

#include "models/calls/CallTally.h"
#include "models/contract/CallDays.h"
#include "models/contract/Calls.h"

#include <algorithm>

namespace sb {

namespace {

constexpr std::int64_t dayUs = 86'400'000'000;
constexpr int usualDays = 14;
constexpr int weeksBefore = 4;
constexpr int newestMeasured = 100; // more rows than these are not read for a day's delay

// Every status is named, so that the index is entered once for each and read from one date to the other.
constexpr const char *onIndex = "SELECT status, count(*) FROM call INDEXED BY call_by_status WHERE user_id = ?1 AND"
                                " status IN (1, 2, 3, 4, 5, 6, 7, 8, 9) AND started_at >= ?2 AND started_at < ?3"
                                " GROUP BY status";
constexpr const char *inCounters =
    "SELECT status, sum(total) FROM call_day WHERE user_id = ?1 AND day >= ?2 AND day < ?3 GROUP BY status";
constexpr const char *delays =
    "SELECT c.agent_average_ms FROM (SELECT number FROM call INDEXED BY call_by_user WHERE user_id = ?1 AND"
    " started_at >= ?2 AND started_at < ?3 ORDER BY started_at DESC, id DESC LIMIT ?4) k CROSS JOIN call c"
    " ON c.number = k.number WHERE c.agent_average_ms IS NOT NULL";
constexpr const char *oldest =
    "SELECT started_at FROM call INDEXED BY call_by_user WHERE user_id = ? ORDER BY started_at LIMIT 1";

Instant plusDays(Instant moment, std::int64_t days)
{
    return Instant::fromMicroseconds(moment.microseconds() + days * dayUs);
}

/// Adds the calls between two moments: whole days of UTC from their counters, what is left at the ends from the index.
Result<> add(Connection &connection, UserId user, Instant from, Instant until, CallDay &to)
{
    const auto take = [&to](const Statement &row) { CallTally::count(to, row.get<CallStatus>(0), row.integer(1)); };
    const auto part = [&](Instant begin, Instant end) -> Result<> {
        return begin < end ? connection.each(onIndex, take, user, begin, end) : Result<>();
    };
    const auto first = (from.microseconds() + dayUs - 1) / dayUs;
    const auto end = until.microseconds() / dayUs;
    if (first >= end)
        return part(from, until);
    return part(from, Instant::fromMicroseconds(first * dayUs))
        .and_then([&] { return connection.each(inCounters, take, user, first, end); })
        .and_then([&] { return part(Instant::fromMicroseconds(end * dayUs), until); });
}

Result<> measure(Connection &connection, UserId user, CallDay &day)
{
    auto found = connection.rows<int>(
        delays, [](const Statement &row) { return row.get<int>(0); }, user, day.start, day.end, newestMeasured);
    if (!found)
        return fail(std::move(found.error()));
    CallTally::measure(day, std::move(*found));
    return {};
}

Result<CallDays> days(const Call &call, const CallDaysQuery &query, Connection &connection)
{
    const auto user = call.caller.user;
    const auto offset = std::int64_t(query.utcOffsetMinutes.valueOr(0)) * 60'000'000;
    const auto today = Instant::fromMicroseconds((call.now.microseconds() + offset) / dayUs * dayUs - offset);
    const auto first = connection.value<Instant>(oldest, user);
    if (!first)
        return fail(first.error());
    CallDays answer;
    answer.until = call.now;
    answer.firstCallAt = Patch<Instant>::orNull(*first);
    for (int back = query.days.valueOr(usualDays) - 1; back >= 0; --back) {
        CallDay day;
        day.start = plusDays(today, -back);
        day.end = plusDays(today, 1 - back);
        auto done =
            add(connection, user, day.start, day.end, day).and_then([&] { return measure(connection, user, day); });
        if (!done)
            return fail(std::move(done.error()));
        answer.days.push_back(day);
    }
    for (int week = 1; week <= weeksBefore; ++week) {
        const auto start = plusDays(today, -7 * week);
        if (!*first || start < **first)
            break;
        CallDay soFar;
        if (auto done = add(connection, user, start, plusDays(call.now, -7 * week), soFar); !done)
            return fail(std::move(done.error()));
        answer.soFarBefore.push_back(soFar.calls);
    }
    return answer;
}

} // namespace

void registerCallDayReads(Registry &registry)
{
    registry.reads(getCallDays, days);
}

} // namespace sb
