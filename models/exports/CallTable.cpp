#include "models/exports/CallTable.h"

#include "models/contract/Calls.h"

#include <array>

namespace sb {

namespace {

constexpr std::string_view selected =
    "SELECT c.started_at, c.id, c.request_id, c.user_id, c.agent_id, c.agent_name, c.call_type, c.direction, c.status,"
    " c.ended_at, c.talked_us, c.message_count, c.agent_average_ms, c.end_reason, c.ended_by, c.language,"
    " c.user_identifier, c.from_number, c.to_number,"
    " c.cost, c.recording IS NOT NULL, c.is_redacted OR ifnull((SELECT a.is_redacted FROM agent a WHERE a.id = "
    "c.agent_id), 0)"
    " FROM call c INDEXED BY ";

void time(RowWriter &writer, const Statement &row, int column)
{
    if (row.isNull(column))
        writer.empty();
    else
        writer.name(row.get<Instant>(column).toString());
}

void id(RowWriter &writer, const Statement &row, int column)
{
    if (row.isNull(column))
        writer.empty();
    else
        writer.name(row.get<Uuid>(column).toString());
}

void text(RowWriter &writer, const Statement &row, int column)
{
    if (row.isNull(column))
        writer.empty();
    else
        writer.text(row.text(column));
}

/// Millionths, of a second or of a dollar.
void millionths(RowWriter &writer, const Statement &row, int column)
{
    if (row.isNull(column))
        writer.empty();
    else
        writer.number(row.get<Money>(column).toString());
}

void write(RowWriter &writer, const Statement &row)
{
    const bool isPrivate = row.get<bool>(21);
    time(writer, row, 0);
    id(writer, row, 1);
    id(writer, row, 2);
    id(writer, row, 3);
    id(writer, row, 4);
    text(writer, row, 5);
    writer.name(nameOf(row.get<CallType>(6)));
    writer.name(nameOf(row.get<CallDirection>(7)));
    writer.name(nameOf(row.get<CallStatus>(8)));
    time(writer, row, 9);
    millionths(writer, row, 10);
    writer.integer(row.integer(11));
    if (row.isNull(12))
        writer.empty();
    else
        writer.integer(row.integer(12));
    for (const int column : {13, 14, 15, 16, 17, 18})
        text(writer, row, column);
    millionths(writer, row, 19);
    writer.flag(row.get<bool>(20) && !isPrivate);
    writer.flag(isPrivate);
    writer.endRow();
}

} // namespace

std::span<const std::string_view> CallTable::columns() const
{
    static constexpr std::array<std::string_view, 22> names{"started_at",
                                                            "id",
                                                            "request_id",
                                                            "user_id",
                                                            "agent_id",
                                                            "agent_name",
                                                            "call_type",
                                                            "direction",
                                                            "status",
                                                            "ended_at",
                                                            "duration_seconds",
                                                            "message_count",
                                                            "avg_agent_latency_ms",
                                                            "end_reason",
                                                            "ended_by",
                                                            "language",
                                                            "user_identifier",
                                                            "from_number",
                                                            "to_number",
                                                            "cost_usd",
                                                            "has_recording",
                                                            "redacted"};
    return names;
}

std::string CallTable::where() const
{
    std::string sql = m_user ? "call_by_user WHERE c.user_id = ?1" : "call_by_time WHERE 1";
    if (m_range.from)
        sql += " AND c.started_at >= " + std::to_string(m_range.from->microseconds());
    // One bound above, or SQLite takes the first for the index and passes over all that was written already.
    if (m_after)
        return sql + " AND (c.started_at, c.id) < (?2, ?3)";
    return sql + " AND c.started_at < " + std::to_string(m_range.until.microseconds());
}

Result<TableStep> CallTable::step(Connection &connection, RowWriter &writer, int rows)
{
    auto statement =
        connection.prepare(std::string(selected) + where() + " ORDER BY c.started_at DESC, c.id DESC LIMIT ?4");
    if (!statement)
        return fail(std::move(statement.error()));
    if (m_user)
        statement->bindAt(1, *m_user);
    if (m_after)
        statement->bindAt(2, m_after->startedAt).bindAt(3, m_after->id);
    statement->bindAt(4, rows);
    TableStep done;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        write(writer, *statement);
        if (++done.passed == rows)
            m_after = Key{statement->integer(0), statement->get<Uuid>(1)};
    }
    done.isLast = done.passed < rows;
    return done;
}

Result<std::int64_t> CallTable::count(Connection &connection)
{
    auto statement = connection.prepare("SELECT count(*) FROM call c INDEXED BY " + where());
    if (!statement)
        return fail(std::move(statement.error()));
    if (m_user)
        statement->bindAt(1, *m_user);
    if (const auto row = statement->step(); !row)
        return fail(row.error());
    return statement->integer(0);
}

} // namespace sb
