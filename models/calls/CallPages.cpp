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
}

/// The calls of a tag stand in their order in its index; the calls' rows are asked only for what it lacks.
std::string fromTag(const CallFilter &filter)
{
    std::string sql = " FROM call_tag t INDEXED BY call_by_tag";
    if (filter.agent || filter.status)
        sql += " CROSS JOIN call ON number = t.call_number" + conditions(filter) + " AND";
    else
        sql += " WHERE";
    return sql + " t.folded = ?8 AND t.owner = ?1";
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
    sql += conditions(filter);
    if (!filter.words.empty())
        sql += " AND " + wordsCondition(filter.words);
    if (filter.from)
        sql += " AND started_at >= " + std::to_string(filter.from->microseconds());
    if (filter.until)
        sql += " AND started_at < " + std::to_string(filter.until->microseconds());
    return sql;
}

std::string totalSql(const CallFilter &filter)
{
    if (!filter.tag.empty())
        return filter.agent || filter.status
                   ? "SELECT count(*)" + fromTag(filter)
                   : "SELECT ifnull(sum(total), 0) FROM call_tag_total WHERE owner = ?1 AND folded = ?8";
    const bool isCounted = filter.words.empty() && !filter.from && !filter.until;
    return isCounted ? "SELECT ifnull(sum(total), 0) FROM call_total" + conditions(filter)
                     : "SELECT count(*)" + from(filter);
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

Result<std::vector<StoredCall>> CallPages::rows(Connection &connection, const CallFilter &filter,
                                                const CallWindow &window)
{
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
    const auto sql = totalSql(filter);
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    bindFilter(*statement, filter);
    const auto more = statement->step();
    if (!more)
        return fail(more.error());
    return statement->integer(0);
}

} // namespace sb
