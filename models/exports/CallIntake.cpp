#include "models/exports/CallIntake.h"

#include "models/agents/AgentService.h"
#include "models/contract/Codec.h"
#include "models/exports/BundleFormat.h"

#include <cmath>
#include <set>

namespace sb {

namespace {

constexpr double longestSeconds = 31 * 86400.0;
constexpr std::int64_t longestMs = 31LL * 86'400'000;
constexpr std::size_t mostTurns = 100'000;

tl::unexpected<Error> invalid(const char *why)
{
    return fail(ErrorCode::Invalid, why);
}

bool isLength(const Patch<double> &seconds)
{
    return !seconds.hasValue() || (std::isfinite(*seconds) && *seconds >= 0 && *seconds <= longestSeconds);
}

CallTurn turnOf(const TranscriptTurn &line)
{
    CallTurn turn;
    turn.ordinal = line.ordinal;
    turn.role = line.role;
    turn.text = line.text;
    turn.tsOffsetMs = line.tsOffsetMs.value_or(0);
    turn.latencyMs = line.latencyMs;
    turn.interrupted = line.interrupted.value_or(false);
    turn.toolName = line.toolName;
    turn.toolArguments = line.toolArguments;
    turn.toolResult = line.toolResult;
    return turn;
}

Result<> addExtra(CallIntake &intake, const nlohmann::json &extra)
{
    if (!extra.is_object() || !extra.contains("turns"))
        return invalid("turns.json has not its form");
    auto turns = decode<std::vector<CallTurn>>(extra.at("turns"));
    if (!turns)
        return fail(std::move(turns.error()));
    intake.turns = std::move(*turns);
    const auto version = extra.value("agent_version", nlohmann::json(0));
    if (!version.is_number_integer() || version < 0 || version > 1'000'000'000)
        return invalid("turns.json has no version of an agent");
    intake.call.agentVersion = version.get<int>();
    auto missing = decode<std::vector<std::string>>(extra.value("missing_variables", nlohmann::json::array()));
    if (!missing)
        return fail(std::move(missing.error()));
    intake.call.missingVariables = std::move(*missing);
    return {};
}

Result<> haveSense(const std::vector<CallTurn> &turns)
{
    if (turns.size() > mostTurns)
        return invalid("the call has too many lines");
    std::set<int> ordinals;
    for (const auto &turn : turns) {
        if (turn.ordinal < 0 || !ordinals.insert(turn.ordinal).second)
            return invalid("the call has two lines of one place");
        const auto end = turn.endOffsetMs.value_or(turn.tsOffsetMs);
        if (turn.tsOffsetMs < 0 || turn.tsOffsetMs > longestMs || end < 0 || end > longestMs)
            return invalid("a line is said at no time of a call");
    }
    return {};
}

std::vector<CallTurn> normalized(std::vector<CallTurn> turns)
{
    for (auto &turn : turns)
        turn = CallStore::normalized(std::move(turn));
    std::ranges::sort(turns, {}, &CallTurn::ordinal);
    return turns;
}

} // namespace

Result<CallIntake> CallIntake::of(const nlohmann::json &session, const nlohmann::json &extra)
{
    auto decoded = decode<CallSession>(session);
    if (!decoded)
        return fail(std::move(decoded.error()));
    CallIntake intake;
    intake.call.session = std::move(*decoded);
    auto &kept = intake.call.session;
    if (!isFinal(kept.status))
        return invalid("the call is not over");
    if (!kept.startedAt.hasValue() || !kept.callType)
        return invalid("the call does not say when it began, or of which type it is");
    if (!isLength(kept.durationSeconds))
        return invalid("the call has no length of a call");
    intake.call.isPrivate = kept.redacted;
    if (!kept.redacted && !extra.is_null()) {
        if (auto added = addExtra(intake, extra); !added)
            return fail(std::move(added.error()));
    } else if (!kept.redacted && kept.transcript) {
        for (const auto &line : *kept.transcript)
            intake.turns.push_back(turnOf(line));
    }
    if (auto sense = haveSense(intake.turns); !sense)
        return fail(std::move(sense.error()));
    intake.turns = normalized(std::move(intake.turns));
    kept.recordingSeconds = null; // the sound is not taken in
    return intake;
}

Result<> CallIntake::save(const Call &by, Transaction &transaction)
{
    auto &connection = transaction.connection();
    auto &session = call.session;
    session.userId = by.caller.user;
    session.orgId = by.caller.org.isNil() ? Patch<OrgId>(null) : Patch<OrgId>(by.caller.org);
    session.phoneNumberId = null;     // a line of another workspace
    if (session.agentId.hasValue()) { // an agent that is somebody else's here has nothing to do with the call
        const auto taken = AgentStore::find(connection, *session.agentId);
        if (!taken)
            return fail(taken.error());
        if (*taken && !AgentService::visible(connection, by.caller, *session.agentId))
            session.agentId = null;
    }
    return CallStore::insert(transaction, call)
        .and_then([&] { return CallStore::find(connection, session.id); })
        .and_then([&](const std::optional<StoredCall> &row) {
            call.number = row->number;
            return CallStore::update(transaction, call);
        })
        .and_then([&]() -> Result<> {
            for (const auto &turn : turns) {
                if (auto added = CallStore::addTurn(transaction, call.number, turn); !added)
                    return added;
            }
            return {};
        });
}

Result<bool> CallIntake::equals(const StoredCall &stored, Connection &connection) const
{
    if (comparableCall(encode(stored.session)) != comparableCall(encode(call.session)))
        return false;
    if (stored.isPrivate || call.isPrivate)
        return true;
    return CallStore::turns(connection, stored.number).map([&](std::vector<CallTurn> kept) {
        if (kept.size() != turns.size())
            return false;
        kept = normalized(std::move(kept));
        // A transcript says less of a line than the console keeps.
        return std::ranges::equal(kept, turns, [](const CallTurn &one, const CallTurn &other) {
            return one.ordinal == other.ordinal && one.role == other.role && one.text == other.text &&
                   one.tsOffsetMs == other.tsOffsetMs;
        });
    });
}

} // namespace sb
