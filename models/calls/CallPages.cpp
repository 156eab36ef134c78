#include "models/calls/CallPages.h"

#include <algorithm>
#include <string_view>

namespace sb {

namespace {

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter + ('a' - 'A')) : letter;
    });
    return low;
}

std::string blobLiteral(const Uuid &id)
{
    std::string digits = id.toString();
    std::erase(digits, '-');
    return "x'" + digits + "'";
}

/// Only what can match is looked for: most words are no part of an id, and no row is asked then.
std::string wordsCondition(const std::string &words)
{
    const auto wanted = lowered(words);
    std::string types;
    for (const auto &type : enumNames<CallType>) {
        if (type.name.find(wanted) != std::string_view::npos)
            types += (types.empty() ? "" : ",") + std::to_string(static_cast<int>(type.value));
    }
    std::string condition = types.empty() ? "0" : "call_type IN (" + types + ")";
    if (wanted.find_first_not_of("0123456789abcdef-") == std::string::npos && wanted.size() <= 36) {
        const auto part = [](int from, int length) {
            return "substr(hex(request_id)," + std::to_string(from) + "," + std::to_string(length) + ")";
        };
        condition += " OR instr(lower(" + part(1, 8) + "||'-'||" + part(9, 4) + "||'-'||" + part(13, 4) + "||'-'||" +
                     part(17, 4) + "||'-'||" + part(21, 12) + "),'" + wanted + "') > 0";
    }
    return "(" + condition + ")";
}

std::string conditions(const CallFilter &filter)
{
    std::string sql = " WHERE 1";
    if (filter.user)
        sql += " AND user_id = ?1";
    if (filter.agent)
        sql += " AND agent_id = ?2";
    if (filter.status)
        sql += " AND status = ?3";
    if (filter.users) {
        sql += " AND user_id IN (";
        for (std::size_t i = 0; i < filter.users->size(); ++i)
            sql += (i > 0 ? "," : "") + blobLiteral((*filter.users)[i].uuid());
        sql += ")";
    }
    return sql;
}

void bindFilter(Statement &statement, const CallFilter &filter)
{
    if (filter.user)
        statement.bindAt(1, *filter.user);
    if (filter.agent)
        statement.bindAt(2, *filter.agent);
    if (filter.status)
        statement.bindAt(3, *filter.status);
    if (!filter.tag.empty())
        statement.bindAt(8, filter.tag);
    if (filter.from)
        statement.bindAt(9, *filter.from);
    if (filter.until)
        statement.bindAt(10, *filter.until);
}

/// The dates as bounds of the column in which the order is.
std::string dates(const CallFilter &filter, const std::string &column)
{
    std::string sql;
    if (filter.from)
        sql += " AND " + column + " >= ?9";
    if (filter.until)
        sql += " AND " + column + " < ?10";
    return sql;
}

/// A key inside the dates is the narrower bound, and the only one that the index is asked for.
CallFilter withoutNeedlessEnd(CallFilter filter, const CallWindow &window)
{
    if (window.after && filter.until && window.after->startedAt < *filter.until)
        filter.until.reset();
    return filter;
}

/// The calls of a tag stand in their order in its index.
std::string fromTag(const CallFilter &filter)
{
    return " FROM call_tag t INDEXED BY call_by_tag WHERE t.folded = ?8 AND t.owner = ?1" +
           dates(filter, "t.called_at");
}

/// The index that has the filter's columns and the order. One is named, since the planner knows no sizes.
std::string_view indexFor(const CallFilter &filter)
{
    if (!filter.words.empty() && !filter.agent && !filter.status)
        return "call_by_time";
    if (filter.agent)
        return filter.status ? "call_by_agent_status" : "call_by_agent";
    if (filter.user)
        return filter.status ? "call_by_status" : "call_by_user";
    return "call_by_time";
}

std::string from(const CallFilter &filter)
{
    std::string sql = " FROM call INDEXED BY ";
    sql += indexFor(filter);
    sql += conditions(filter) + dates(filter, "started_at");
    if (!filter.words.empty())
        sql += " AND " + wordsCondition(filter.words);
    return sql;
}

constexpr std::int64_t dayUs = 86'400'000'000;

Result<std::int64_t> counted(Connection &connection, const CallFilter &filter, const std::string &sql)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    bindFilter(*statement, filter);
    if (const auto row = statement->step(); !row)
        return fail(row.error());
    return statement->integer(0);
}

Result<std::int64_t> countedOnIndex(Connection &connection, const CallFilter &filter)
{
    if (filter.from && filter.until && *filter.from >= *filter.until)
        return 0;
    return counted(connection, filter, "SELECT count(*)" + (filter.tag.empty() ? from(filter) : fromTag(filter)));
}

/// Whole days of a user from their counters, the parts at the ends from the index.
Result<std::int64_t> countedByDays(Connection &connection, const CallFilter &filter)
{
    std::int64_t total = 0;
    auto days = filter;
    const auto addPart = [&](Instant begin, Instant end) -> Result<> {
        auto part = filter;
        part.from = begin;
        part.until = end;
        return countedOnIndex(connection, part).map([&](std::int64_t rows) { total += rows; });
    };
    const auto dayOf = [](Instant moment) { return moment.microseconds() / dayUs; };
    const auto startOf = [](std::int64_t day) { return Instant::fromMicroseconds(day * dayUs); };
    const auto first = filter.from ? dayOf(Instant::fromMicroseconds(filter.from->microseconds() + dayUs - 1)) : 0;
    const auto end = filter.until ? dayOf(*filter.until) : std::numeric_limits<std::int64_t>::max() / dayUs;
    if (filter.from && filter.until && first >= end)
        return countedOnIndex(connection, filter);
    if (filter.from && *filter.from < startOf(first)) {
        if (auto added = addPart(*filter.from, startOf(first)); !added)
            return fail(std::move(added.error()));
    }
    if (filter.until && startOf(end) < *filter.until) {
        if (auto added = addPart(startOf(end), *filter.until); !added)
            return fail(std::move(added.error()));
    }
    days.from = Instant::fromMicroseconds(first); // of this table, in days
    days.until = Instant::fromMicroseconds(end);
    const auto whole =
        counted(connection, days, "SELECT ifnull(sum(total), 0) FROM call_day" + conditions(days) + dates(days, "day"));
    return whole ? Result<std::int64_t>(total + *whole) : whole;
}

constexpr std::int64_t farDown = 200; ///< rows that are passed over sooner than days are added up

/// A jump far down passes over whole days by their counters, so that rows are passed over in one day only.
Result<> passDays(Connection &connection, CallFilter &filter, CallWindow &window)
{
    if (window.skip < farDown || window.after || !filter.user || filter.users || !filter.words.empty() ||
        !filter.tag.empty())
        return {};
    auto days = filter;
    days.from.reset();
    if (filter.until) {
        const auto day = filter.until->microseconds() / dayUs;
        auto part = filter;
        part.from = std::max(filter.from.value_or(Instant()), Instant::fromMicroseconds(day * dayUs));
        const auto rows = countedOnIndex(connection, part);
        if (!rows)
            return fail(rows.error());
        if (window.skip < *rows)
            return {};
        window.skip -= *rows;
        filter.until = Instant::fromMicroseconds(day * dayUs);
        days.until = Instant::fromMicroseconds(day); // of this table, in days
    }
    auto statement = connection.prepare("SELECT day, sum(total) FROM call_day" + conditions(days) + dates(days, "day") +
                                        " GROUP BY day ORDER BY day DESC");
    if (!statement)
        return fail(statement.error());
    bindFilter(*statement, days);
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        filter.until = Instant::fromMicroseconds((statement->integer(0) + 1) * dayUs);
        const auto rows = statement->integer(1);
        if (window.skip < rows)
            return {};
        window.skip -= rows;
        filter.until = Instant::fromMicroseconds(statement->integer(0) * dayUs);
    }
}

} // namespace

std::string CallPages::keysSql(const CallFilter &filter, bool isAfterKey)
{
    if (!filter.tag.empty())
        return "SELECT t.call_number AS number" + fromTag(filter) +
               (isAfterKey ? " AND (t.called_at, t.call_id) < (?4, ?5)" : "") +
               " ORDER BY t.called_at DESC, t.call_id DESC LIMIT ?6 OFFSET ?7";
    std::string sql = "SELECT number" + from(filter);
    if (isAfterKey)
        sql += " AND (started_at, id) < (?4, ?5)";
    return sql + " ORDER BY started_at DESC, id DESC LIMIT ?6 OFFSET ?7";
}

Result<std::vector<StoredCall>> CallPages::rows(Connection &connection, const CallFilter &wanted,
                                                const CallWindow &asked)
{
    auto filter = withoutNeedlessEnd(wanted, asked);
    auto window = asked;
    if (auto passed = passDays(connection, filter, window); !passed)
        return fail(std::move(passed.error()));
    std::string sql = "SELECT ";
    sql += CallStore::columns();
    sql += " FROM (" + keysSql(filter, window.after.has_value()) +
           ") k CROSS JOIN call c ON c.number = k.number ORDER BY c.started_at DESC, c.id DESC";
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    bindFilter(*statement, filter);
    if (window.after)
        statement->bindAt(4, window.after->startedAt).bindAt(5, window.after->id);
    statement->bindAt(6, window.limit).bindAt(7, window.skip);
    std::vector<StoredCall> rows;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return rows;
        rows.push_back(CallStore::callOf(*statement));
    }
}

Result<std::int64_t> CallPages::total(Connection &connection, const CallFilter &filter)
{
    if (!filter.words.empty())
        return countedOnIndex(connection, filter);
    if (filter.from || filter.until)
        return filter.user && !filter.users && filter.tag.empty() ? countedByDays(connection, filter)
                                                                  : countedOnIndex(connection, filter);
    return counted(connection, filter,
                   filter.tag.empty()
                       ? "SELECT ifnull(sum(total), 0) FROM call_total" + conditions(filter)
                       : "SELECT ifnull(sum(total), 0) FROM call_tag_total WHERE owner = ?1 AND folded = ?8");
}

Result<std::vector<StoredCall>> CallPages::byNumbers(Connection &connection, std::span<const std::int64_t> numbers)
{
    std::string sql = "SELECT ";
    sql += CallStore::columns();
    sql += " FROM call c WHERE c.number = ?";
    std::vector<StoredCall> rows;
    for (const auto number : numbers) {
        auto row = connection.first<StoredCall>(sql, CallStore::callOf, number);
        if (!row)
            return fail(std::move(row.error()));
        if (*row)
            rows.push_back(std::move(**row));
    }
    return rows;
}

} // namespace sb
