#include "models/calls/CallStore.h"

#include "models/calls/CallQuery.h"
#include "models/contract/Codec.h"

namespace sb {

namespace {

/// One counter a user, agent and status: totals of every list without counting rows.
Result<> count(Transaction &transaction, const StoredCall &call, int rows, std::int64_t talkedUs)
{
    const auto agent = call.agentId.value_or(AgentId());
    return transaction
        ->execute("INSERT OR IGNORE INTO call_total (user_id, agent_id, status, total, talked_us) VALUES (?,?,?,0,0)",
                  call.userId, agent, call.status)
        .and_then([&] {
            return transaction->execute("UPDATE call_total SET total = total + ?, talked_us = talked_us + ?"
                                        " WHERE user_id = ? AND agent_id = ? AND status = ?",
                                        rows, talkedUs, call.userId, agent, call.status);
        });
}

} // namespace

Result<> CallStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE call_session (
            row INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            request_id BLOB NOT NULL UNIQUE CHECK (length(request_id) = 16),
            request_text TEXT NOT NULL,
            user_id BLOB NOT NULL,
            org_id BLOB,
            agent_id BLOB,
            agent_name TEXT NOT NULL,
            agent_version INTEGER NOT NULL,
            call_type INTEGER NOT NULL,
            direction INTEGER NOT NULL,
            status INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            started_at INTEGER NOT NULL,
            ended_at INTEGER,
            duration_us INTEGER,
            message_count INTEGER NOT NULL,
            avg_agent_latency_ms INTEGER,
            end_reason TEXT,
            ended_by TEXT,
            language TEXT,
            user_identifier TEXT,
            cost INTEGER,
            recording_blob_id BLOB,
            recording_us INTEGER,
            hipaa INTEGER NOT NULL,
            document TEXT NOT NULL
        );
        CREATE INDEX call_by_start ON call_session (started_at, id, user_id);
        CREATE INDEX call_by_agent ON call_session (agent_id, started_at, id, user_id);
        CREATE INDEX call_by_status ON call_session (status, started_at, id, user_id);
        CREATE TABLE call_turn (
            call_id BLOB NOT NULL REFERENCES call_session (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (call_id, ordinal)
        ) WITHOUT ROWID;
        CREATE TABLE call_total (
            user_id BLOB NOT NULL,
            agent_id BLOB NOT NULL,
            status INTEGER NOT NULL,
            total INTEGER NOT NULL,
            talked_us INTEGER NOT NULL,
            PRIMARY KEY (user_id, agent_id, status)
        ) WITHOUT ROWID;
    )");
}

Result<> CallStore::insert(Transaction &transaction, const StoredCall &call)
{
    return transaction
        ->execute("INSERT INTO call_session (id, request_id, request_text, user_id, org_id, agent_id, agent_name,"
                  " agent_version, call_type, direction, status, created_at, started_at, ended_at, duration_us,"
                  " message_count, avg_agent_latency_ms, end_reason, ended_by, language, user_identifier, cost,"
                  " recording_blob_id, recording_us, hipaa, document)"
                  " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                  call.id, call.requestId, call.requestId.toString(), call.userId, call.orgId, call.agentId,
                  call.agentName, call.agentVersion, call.callType, call.direction, call.status, call.createdAt,
                  call.startedAt, call.endedAt, call.durationUs, call.messageCount, call.avgAgentLatencyMs,
                  call.endReason, call.endedBy, call.language, call.userIdentifier, call.cost, call.recordingBlobId,
                  call.recordingUs, call.hipaa, call.document.dump())
        .and_then([&] { return sb::count(transaction, call, 1, call.durationUs.value_or(0)); });
}

Result<> CallStore::update(Transaction &transaction, const StoredCall &before, const StoredCall &after)
{
    auto done = transaction->execute(
        "UPDATE call_session SET status = ?, started_at = ?, ended_at = ?, duration_us = ?, message_count = ?,"
        " avg_agent_latency_ms = ?, end_reason = ?, ended_by = ?, language = ?, cost = ?, recording_blob_id = ?,"
        " recording_us = ?, document = ? WHERE id = ?",
        after.status, after.startedAt, after.endedAt, after.durationUs, after.messageCount, after.avgAgentLatencyMs,
        after.endReason, after.endedBy, after.language, after.cost, after.recordingBlobId, after.recordingUs,
        after.document.dump(), after.id);
    if (!done || (before.status == after.status && before.durationUs == after.durationUs))
        return done;
    return sb::count(transaction, before, -1, -before.durationUs.value_or(0)).and_then([&] {
        return sb::count(transaction, after, 1, after.durationUs.value_or(0));
    });
}

Result<std::optional<StoredCall>> CallStore::find(Connection &connection, CallId id)
{
    return connection.first<StoredCall>(CallQuery::columns() + " WHERE c.id = ?", CallQuery::row, id);
}

Result<std::optional<StoredCall>> CallStore::findByRequest(Connection &connection, RequestId id)
{
    return connection.first<StoredCall>(CallQuery::columns() + " WHERE c.request_id = ?", CallQuery::row, id);
}

Result<std::vector<StoredCall>> CallStore::page(Connection &connection, const CallFilter &filter,
                                                std::optional<CallKey> before, std::int64_t skip, int limit)
{
    // Keys first, on a covering index, then the rows of the page by key: an OFFSET never touches a row it passes over.
    CallQuery query(filter);
    query.before(before);
    auto statement = connection.prepare(
        CallQuery::columns() + " WHERE c.row IN (SELECT k.row FROM call_session k" + query.where("k") +
        " ORDER BY k.started_at DESC, k.id DESC LIMIT ? OFFSET ?) ORDER BY c.started_at DESC, c.id DESC");
    if (!statement)
        return fail(statement.error());
    const int next = query.bind(*statement);
    statement->bindAt(next, limit).bindAt(next + 1, skip);
    std::vector<StoredCall> calls;
    while (true) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return calls;
        calls.push_back(CallQuery::row(*statement));
    }
}

Result<std::int64_t> CallStore::count(Connection &connection, const CallFilter &filter)
{
    if (filter.isCounted()) {
        return connection
            .value<std::int64_t>("SELECT coalesce(sum(total), 0) FROM call_total WHERE (?1 IS NULL OR user_id = ?1)"
                                 " AND (?2 IS NULL OR agent_id = ?2) AND (?3 IS NULL OR status = ?3)",
                                 filter.user, filter.agent, filter.status)
            .map([](const std::optional<std::int64_t> &total) { return total.value_or(0); });
    }
    const CallQuery query(filter);
    auto statement = connection.prepare("SELECT count(*) FROM call_session k" + query.where("k"));
    if (!statement)
        return fail(statement.error());
    query.bind(*statement);
    return statement->step().map([&](bool more) { return more ? statement->get<std::int64_t>(0) : 0; });
}

Result<std::vector<StoredCall>> CallStore::unfinished(Connection &connection)
{
    return connection.rows<StoredCall>(CallQuery::columns() + " WHERE c.status < ?", CallQuery::row,
                                       CallStatus::Completed);
}

Result<> CallStore::addTurn(Transaction &transaction, CallId id, const CallTurn &turn)
{
    return transaction->execute("INSERT INTO call_turn (call_id, ordinal, document) VALUES (?,?,?)", id, turn.ordinal,
                                encode(turn).dump());
}

Result<std::vector<CallTurn>> CallStore::turns(Connection &connection, CallId id)
{
    std::vector<CallTurn> turns;
    const auto read = connection.each(
        "SELECT document FROM call_turn WHERE call_id = ? ORDER BY ordinal",
        [&](const Statement &row) -> Result<> {
            auto turn = decode<CallTurn>(nlohmann::json::parse(row.text(0), nullptr, false));
            if (!turn)
                return fail(ErrorCode::Corrupt, "a turn of a call cannot be read");
            turns.push_back(std::move(*turn));
            return {};
        },
        id);
    if (!read)
        return fail(read.error());
    return turns;
}

Result<std::optional<CallTurn>> CallStore::turn(Connection &connection, CallId id, int ordinal)
{
    const auto text =
        connection.value<std::string>("SELECT document FROM call_turn WHERE call_id = ? AND ordinal = ?", id, ordinal);
    if (!text)
        return fail(text.error());
    if (!*text)
        return std::optional<CallTurn>();
    auto turn = decode<CallTurn>(nlohmann::json::parse(**text, nullptr, false));
    if (!turn)
        return fail(ErrorCode::Corrupt, "a turn of a call cannot be read");
    return std::optional(std::move(*turn));
}

} // namespace sb
