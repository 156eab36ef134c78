#include "models/calls/CallStore.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace sb {

namespace {

using nlohmann::json;

template <typename T>
Patch<T> orNull(const Statement &row, int column)
{
    return Patch<T>::orNull(row.get<std::optional<T>>(column));
}

Patch<double> seconds(const Statement &row, int column)
{
    if (row.isNull(column))
        return null;
    return static_cast<double>(row.integer(column)) / 1e6;
}

std::optional<std::int64_t> micros(const Patch<double> &seconds)
{
    if (!seconds.hasValue())
        return std::nullopt;
    return std::llround(*seconds * 1e6);
}

/// Text that came from an engine may not be UTF-8 all through: it is kept, with a mark where it is not.
std::string dumped(const json &document)
{
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<std::string> dumpedOrNull(const Patch<json> &document)
{
    return document.hasValue() ? std::optional(dumped(*document)) : std::nullopt;
}

Patch<json> documentOrNull(const Statement &row, int column)
{
    if (row.isNull(column))
        return null;
    return json::parse(row.text(column), nullptr, false);
}

constexpr std::string_view turnColumns =
    "SELECT ordinal, role, text, started_ms, ended_ms, latency_ms, is_interrupted, is_typed, tool_name, tool_arguments,"
    " tool_result, vad_us, endpointing_us, stt_us, llm_first_token_us, first_sentence_us, tools_us, tts_first_audio_us,"
    " playout_us, heard_us, saved_us FROM call_turn WHERE call_number = ?1";

CallTurn turnOf(const Statement &row)
{
    CallTurn turn;
    turn.ordinal = row.get<int>(0);
    turn.role = row.get<TurnRole>(1);
    turn.text = row.get<std::string>(2);
    turn.tsOffsetMs = row.integer(3);
    turn.endOffsetMs = row.get<std::optional<std::int64_t>>(4);
    turn.latencyMs = orNull<int>(row, 5);
    turn.interrupted = row.get<bool>(6);
    turn.typed = row.get<bool>(7);
    turn.toolName = orNull<std::string>(row, 8);
    turn.toolArguments = documentOrNull(row, 9);
    turn.toolResult = documentOrNull(row, 10);
    turn.stages = null;
    if (!row.isNull(19))
        turn.stages = TurnStages{row.integer(11), row.integer(12), row.integer(13), row.integer(14), row.integer(15),
                                 row.integer(16), row.integer(17), row.integer(18), row.integer(19), row.integer(20)};
    return turn;
}

bool isSaid(const CallTurn &turn)
{
    return turn.role == TurnRole::Agent || turn.role == TurnRole::User;
}

Result<> insertTurn(Transaction &transaction, std::int64_t call, const CallTurn &turn)
{
    const auto stages = turn.stages.toOptional();
    const auto stage = [&](std::int64_t TurnStages::*member) {
        return stages ? std::optional(*stages.*member) : std::nullopt;
    };
    return transaction->execute(
        "INSERT INTO call_turn (call_number, ordinal, role, text, started_ms, ended_ms, latency_ms, is_interrupted,"
        " is_typed, tool_name, tool_arguments, tool_result, vad_us, endpointing_us, stt_us, llm_first_token_us,"
        " first_sentence_us, tools_us, tts_first_audio_us, playout_us, heard_us, saved_us)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        call, turn.ordinal, turn.role, turn.text, turn.tsOffsetMs, turn.endOffsetMs, turn.latencyMs.toOptional(),
        turn.interrupted, turn.typed, turn.toolName.toOptional(), dumpedOrNull(turn.toolArguments),
        dumpedOrNull(turn.toolResult), stage(&TurnStages::vadUs), stage(&TurnStages::endpointingUs),
        stage(&TurnStages::sttUs), stage(&TurnStages::llmFirstTokenUs), stage(&TurnStages::firstSentenceUs),
        stage(&TurnStages::toolsUs), stage(&TurnStages::ttsFirstAudioUs), stage(&TurnStages::playoutUs),
        stage(&TurnStages::heardUs), stage(&TurnStages::savedUs));
}

std::string selected(std::string_view where)
{
    std::string sql = "SELECT ";
    sql += CallStore::columns();
    sql += " FROM call c WHERE ";
    sql += where;
    return sql;
}

} // namespace

std::string_view CallStore::columns()
{
    return "c.number, c.id, c.request_id, c.user_id, c.org_id, c.agent_id, c.agent_name, c.agent_version, c.call_type,"
           " c.direction, c.provider, c.status, c.user_identifier, c.variable_values, c.missing_variables,"
           " c.is_redacted OR ifnull((SELECT a.is_redacted FROM agent a WHERE a.id = c.agent_id), 0),"
           " c.created_at, c.started_at, c.ended_at, c.talked_us, c.ended_by, c.end_reason, c.language,"
           " c.message_count, c.greeting_ms, c.agent_average_ms, c.agent_p95_ms, c.user_average_ms, c.stt_ms, c.llm_ms,"
           " c.tts_ms, c.recording, c.recording_us, c.line_id, c.from_number, c.to_number, c.leg_id, c.cost";
}

StoredCall CallStore::callOf(const Statement &row)
{
    StoredCall call;
    auto &session = call.session;
    call.number = row.integer(0);
    session.id = row.get<CallId>(1);
    session.requestId = row.get<RequestId>(2);
    session.userId = row.get<UserId>(3);
    session.orgId = orNull<OrgId>(row, 4);
    session.agentId = orNull<AgentId>(row, 5);
    session.agentName = row.get<std::string>(6);
    call.agentVersion = row.get<int>(7);
    session.callType = row.get<CallType>(8);
    session.direction = row.get<CallDirection>(9);
    session.telephonyProvider = row.get<std::optional<TelephonyProvider>>(10);
    session.status = row.get<CallStatus>(11);
    session.userIdentifier = orNull<std::string>(row, 12);
    session.variableValues = json::parse(row.text(13), nullptr, false);
    if (const auto missing = json::parse(row.text(14), nullptr, false); missing.is_array()) {
        for (const auto &name : missing)
            call.missingVariables.push_back(name.get<std::string>());
    }
    call.isPrivate = row.get<bool>(15);
    session.createdAt = row.get<Instant>(16);
    session.startedAt = row.get<Instant>(17);
    session.endedAt = orNull<Instant>(row, 18);
    session.durationSeconds = seconds(row, 19);
    session.agentDurationSeconds = session.durationSeconds; // nothing is transferred yet (L9)
    session.transferDurationSeconds = session.durationSeconds.hasValue() ? Patch<double>(0.0) : Patch<double>(null);
    session.endedBy = orNull<std::string>(row, 20);
    session.endReason = orNull<std::string>(row, 21);
    session.language = orNull<std::string>(row, 22);
    session.messageCount = row.get<int>(23);
    session.latency = Latency{orNull<int>(row, 24), orNull<int>(row, 25), orNull<int>(row, 26), orNull<int>(row, 27),
                              orNull<int>(row, 28), orNull<int>(row, 29), orNull<int>(row, 30)};
    call.recording = row.get<std::optional<BlobId>>(31);
    session.recordingSeconds = seconds(row, 32);
    session.phoneNumberId = orNull<Uuid>(row, 33);
    session.fromNumber = orNull<std::string>(row, 34);
    session.toNumber = orNull<std::string>(row, 35);
    session.telephonyLegId = orNull<std::string>(row, 36);
    session.recordingUrl = null; // models do not know under which address they are served
    session.cost = orNull<Money>(row, 37);
    return call;
}

CallRow CallStore::rowOf(const StoredCall &call)
{
    const auto &session = call.session;
    CallRow row;
    row.id = session.id;
    row.requestId = session.requestId;
    row.agentId = session.agentId;
    row.agentName = session.agentName.valueOr({});
    row.callType = session.callType.value_or(CallType::Web);
    row.status = session.status;
    row.startedAt = *session.startedAt;
    row.durationSeconds = session.durationSeconds;
    row.messageCount = session.messageCount;
    row.avgAgentLatencyMs = session.latency->avgAgentLatencyMs;
    row.endReason = session.endReason;
    row.endedBy = session.endedBy;
    row.language = session.language;
    row.userIdentifier = session.userIdentifier;
    row.cost = session.cost;
    row.hasRecording = call.recording.has_value() && !call.isPrivate;
    return row;
}

Result<> CallStore::insert(Transaction &transaction, const StoredCall &call)
{
    const auto &session = call.session;
    return transaction->execute(
        "INSERT INTO call (id, request_id, user_id, org_id, agent_id, agent_name, agent_version, call_type, direction,"
        " provider, status, user_identifier, variable_values, missing_variables, is_redacted, created_at, started_at,"
        " recording, line_id, from_number, to_number, leg_id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        session.id, session.requestId, session.userId, session.orgId.toOptional(), session.agentId.toOptional(),
        session.agentName.valueOr({}), call.agentVersion, *session.callType, session.direction,
        session.telephonyProvider, session.status, session.userIdentifier.toOptional(),
        dumped(session.variableValues.value_or(json::object())), dumped(json(call.missingVariables)), call.isPrivate,
        session.createdAt, *session.startedAt, call.recording, session.phoneNumberId.toOptional(),
        session.fromNumber.toOptional(), session.toNumber.toOptional(), session.telephonyLegId.toOptional());
}

std::optional<std::int64_t> CallStore::talkedUs(const CallSession &session)
{
    return micros(session.durationSeconds);
}

Result<> CallStore::insertEnded(Transaction &transaction, StoredCall &call, std::span<const CallTurn> turns,
                                std::optional<std::int64_t> wordsKey)
{
    auto &session = call.session;
    session.messageCount = static_cast<int>(std::ranges::count_if(turns, isSaid));
    const auto latency = session.latency.value_or(Latency{});
    auto done = transaction->execute(
        "INSERT INTO call (id, request_id, user_id, org_id, agent_id, agent_name, agent_version, call_type, direction,"
        " provider, status, user_identifier, variable_values, missing_variables, is_redacted, created_at, started_at,"
        " recording, line_id, from_number, to_number, leg_id, ended_at, talked_us, ended_by, end_reason, language,"
        " message_count, greeting_ms, agent_average_ms, agent_p95_ms, user_average_ms, stt_ms, llm_ms, tts_ms,"
        " recording_us, cost, words_id)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        session.id, session.requestId, session.userId, session.orgId.toOptional(), session.agentId.toOptional(),
        session.agentName.valueOr({}), call.agentVersion, *session.callType, session.direction,
        session.telephonyProvider, session.status, session.userIdentifier.toOptional(),
        dumped(session.variableValues.value_or(json::object())), dumped(json(call.missingVariables)), call.isPrivate,
        session.createdAt, *session.startedAt, call.recording, session.phoneNumberId.toOptional(),
        session.fromNumber.toOptional(), session.toNumber.toOptional(), session.telephonyLegId.toOptional(),
        session.endedAt.toOptional(), micros(session.durationSeconds), session.endedBy.toOptional(),
        session.endReason.toOptional(), session.language.toOptional(), session.messageCount,
        latency.timeToFirstGreetingMs.toOptional(), latency.avgAgentLatencyMs.toOptional(),
        latency.p95AgentLatencyMs.toOptional(), latency.avgUserLatencyMs.toOptional(), latency.sttMs.toOptional(),
        latency.llmTtfbMs.toOptional(), latency.ttsTtfbMs.toOptional(), micros(session.recordingSeconds),
        session.cost.toOptional(), wordsKey);
    call.number = transaction->lastRowId();
    for (const auto &turn : turns) {
        if (!done)
            return done;
        done = insertTurn(transaction, call.number, turn);
    }
    return done;
}

Result<> CallStore::update(Transaction &transaction, const StoredCall &call)
{
    const auto &session = call.session;
    const auto latency = session.latency.value_or(Latency{});
    return transaction->execute(
        "UPDATE call SET status = ?, ended_at = ?, talked_us = ?, ended_by = ?, end_reason = ?, language = ?,"
        " greeting_ms = ?, agent_average_ms = ?, agent_p95_ms = ?, user_average_ms = ?, stt_ms = ?, llm_ms = ?,"
        " tts_ms = ?, recording = ?, recording_us = ? WHERE number = ?",
        session.status, session.endedAt.toOptional(), micros(session.durationSeconds), session.endedBy.toOptional(),
        session.endReason.toOptional(), session.language.toOptional(), latency.timeToFirstGreetingMs.toOptional(),
        latency.avgAgentLatencyMs.toOptional(), latency.p95AgentLatencyMs.toOptional(),
        latency.avgUserLatencyMs.toOptional(), latency.sttMs.toOptional(), latency.llmTtfbMs.toOptional(),
        latency.ttsTtfbMs.toOptional(), call.recording, micros(session.recordingSeconds), call.number);
}

Result<std::optional<StoredCall>> CallStore::find(Connection &connection, CallId id)
{
    return connection.first<StoredCall>(selected("c.id = ?"), callOf, id);
}

Result<std::optional<StoredCall>> CallStore::find(Connection &connection, RequestId id)
{
    return connection.first<StoredCall>(selected("c.request_id = ?"), callOf, id);
}

Result<std::vector<StoredCall>> CallStore::unfinished(Connection &connection)
{
    return connection.rows<StoredCall>(selected("c.status < 5"), callOf); // call_unfinished: everything not isFinal()
}

Result<bool> CallStore::hasRecording(Connection &connection, BlobId recording)
{
    return connection.value<int>("SELECT 1 FROM call WHERE recording = ?", recording)
        .map([](const std::optional<int> &row) { return row.has_value(); });
}

Result<> CallStore::addTurn(Transaction &transaction, std::int64_t call, const CallTurn &turn)
{
    return insertTurn(transaction, call, turn).and_then([&]() -> Result<> {
        if (!isSaid(turn))
            return {};
        return transaction->execute("UPDATE call SET message_count = message_count + 1 WHERE number = ?", call);
    });
}

Result<std::optional<CallTurn>> CallStore::turn(Connection &connection, std::int64_t call, int ordinal)
{
    std::string sql(turnColumns);
    sql += " AND ordinal = ?2";
    return connection.first<CallTurn>(sql, turnOf, call, ordinal);
}

Result<std::vector<CallTurn>> CallStore::turns(Connection &connection, std::int64_t call)
{
    std::string sql(turnColumns);
    sql += " ORDER BY ordinal";
    return connection.rows<CallTurn>(sql, turnOf, call);
}

CallTurn CallStore::normalized(CallTurn turn)
{
    const auto nullWhenAbsent = [](auto &...fields) { ((fields.isAbsent() ? void(fields = null) : void()), ...); };
    nullWhenAbsent(turn.latencyMs, turn.stages, turn.toolName, turn.toolArguments, turn.toolResult);
    return turn;
}

} // namespace sb
