#include "models/calls/CallScan.h"

#include "models/calls/CallPages.h"
#include "models/calls/CallWords.h"
#include "models/identity/IdentityStore.h"

namespace sb {

namespace {

enum Parameter {
    User = 1,
    Agent,
    Status,
    KeyStart,
    KeyId,
    Most,
    Tag = 8,
    From,
    Until,
    Type,
    EndReason,
    Language,
    Languages,
    Shortest,
    Longest,
    Cheapest,
    Dearest,
    Said,
    Caller
};

constexpr std::string_view signsInNumbers = " -()";

/// Number and name of the other side as CallScan::foldedCaller() makes them.
std::string callerSql(const std::string &c)
{
    std::string sql =
        "ifnull(" + c + "user_identifier,'')||'|'||ifnull(" + c + "from_number,'')||'|'||ifnull(" + c + "to_number,'')";
    for (const char sign : signsInNumbers)
        sql = "replace(" + sql + ",'" + sign + "','')";
    return "lower(" + sql + ")";
}

/// Nobody learns from a list who was in a private call (L4).
std::string isOpenSql(const std::string &c)
{
    return "NOT " + c + "is_redacted AND NOT ifnull((SELECT a.is_redacted FROM agent a WHERE a.id = " + c +
           "agent_id), 0)";
}

/// What a call's row is asked; \p c is its name and a dot.
std::string condition(const CallFilter &filter, const std::string &c)
{
    std::string sql = "1";
    const auto add = [&](bool isSet, const std::string &term) { sql += isSet ? " AND " + term : std::string(); };
    add(filter.status.has_value(), c + "status = ?3");
    add(filter.type.has_value(), c + "call_type = ?11");
    add(filter.endReason.has_value(), c + "end_reason = ?12");
    add(!filter.language.empty(), "(" + c + "language = ?13 OR " + c + "language LIKE ?14 ESCAPE '\\')");
    add(filter.shortestUs.has_value(), c + "talked_us >= ?15");
    add(filter.longestUs.has_value(), c + "talked_us <= ?16");
    add(filter.cheapest.has_value(), c + "cost >= ?17");
    add(filter.dearest.has_value(), c + "cost <= ?18");
    add(!filter.caller.empty(), "instr(" + callerSql(c) + ", ?20) > 0 AND " + isOpenSql(c));
    return sql;
}

std::string dates(const CallFilter &filter, const std::string &column)
{
    std::string sql;
    if (filter.from)
        sql += " AND " + column + " >= ?9";
    if (filter.until)
        sql += " AND " + column + " < ?10";
    return sql;
}

std::string saidSql(const CallFilter &filter, bool isAfterKey)
{
    auto has = condition(filter, "c.") + " AND c.user_id = ?1 AND " + isOpenSql("c.") + dates(filter, "c.started_at");
    if (!filter.tag.empty())
        has += " AND EXISTS (SELECT 1 FROM call_tag t WHERE t.call_number = c.number AND t.folded = ?8)";
    std::string sql =
        "SELECT c.number, c.started_at, c.id, (" + has +
        "), c.user_id = ?1 FROM call_words w CROSS JOIN call c ON c.words_id = w.docid WHERE w.words MATCH ?19";
    if (filter.from)
        sql += " AND w.docid >= ?9";
    if (isAfterKey || filter.until) // ?4 is a key of the index here
        sql += " AND w.docid < ?4";
    return sql + " ORDER BY w.docid DESC LIMIT ?6";
}

bool readsRows(const CallFilter &filter)
{
    return filter.agent || !filter.tag.empty() || !filter.said.empty() || !filter.caller.empty();
}

std::string likeStart(const std::string &language)
{
    std::string pattern;
    for (const char letter : language) {
        if (letter == '%' || letter == '_' || letter == '\\')
            pattern += '\\';
        pattern += letter;
    }
    return pattern + "-%";
}

/// The call of a key has its own key in the index of words, unless it is gone.
Result<std::int64_t> wordsKey(Connection &connection, const CallScan::Key &key)
{
    const auto known = connection.value<std::optional<std::int64_t>>("SELECT words_id FROM call WHERE id = ?", key.id);
    if (!known)
        return fail(known.error());
    return known->value_or(std::nullopt).value_or(key.startedAt.microseconds());
}

/// To look at a call costs less than to read, for all of an owner's calls, that they are theirs, unless nearly every
/// call is somebody else's: so many are looked at for one that is the owner's.
constexpr std::int64_t looksForEach = 20;

/// The index narrows to one's own calls for everybody but the workspace's owner, so that nobody learns from how a walk
/// goes what is said in other people's (M7); for that one where few calls are theirs.
Result<bool> narrowsToOwn(Connection &connection, const CallFilter &filter)
{
    const auto workspace = IdentityStore::workspace(connection);
    if (!workspace)
        return fail(workspace.error());
    if (*filter.user != workspace->owner)
        return true;
    CallFilter mine;
    mine.user = filter.user;
    const auto own = CallPages::total(connection, mine);
    const auto all = CallPages::total(connection, {});
    if (!own)
        return fail(own.error());
    if (!all)
        return fail(all.error());
    return *own * looksForEach < *all;
}

Result<> bindSaid(Connection &connection, Statement &statement, const CallFilter &filter,
                  const std::optional<CallScan::Key> &after)
{
    auto months = filter;
    if (after)
        months.until = after->startedAt + std::chrono::microseconds(1);
    if (months.until && !months.from) {
        const auto first = connection.value<Instant>(
            "SELECT started_at FROM call INDEXED BY call_by_user WHERE user_id = ? ORDER BY started_at, id LIMIT 1",
            *filter.user);
        if (!first)
            return fail(first.error());
        months.from = *first;
    }
    const auto onlyOwn = narrowsToOwn(connection, filter);
    if (!onlyOwn)
        return fail(onlyOwn.error());
    statement.bindAt(Said, CallWords::question(months, *onlyOwn));
    if (after) {
        const auto key = wordsKey(connection, *after);
        if (!key)
            return fail(key.error());
        statement.bindAt(KeyStart, *key);
    } else if (filter.until) {
        statement.bindAt(KeyStart, CallWords::keyBefore(*filter.until));
    }
    return {};
}

Result<> bindAll(Connection &connection, Statement &statement, const CallFilter &filter,
                 const std::optional<CallScan::Key> &after, std::int64_t most)
{
    const auto bind = [&](Parameter place, const auto &value) {
        if (value)
            statement.bindAt(place, *value);
    };
    statement.bindAt(User, *filter.user).bindAt(Most, most);
    bind(Status, filter.status);
    bind(From, filter.from);
    bind(Type, filter.type);
    bind(EndReason, filter.endReason);
    bind(Shortest, filter.shortestUs);
    bind(Longest, filter.longestUs);
    bind(Cheapest, filter.cheapest);
    bind(Dearest, filter.dearest);
    if (filter.until)
        statement.bindAt(Until, *filter.until);
    if (!filter.language.empty())
        statement.bindAt(Language, filter.language).bindAt(Languages, likeStart(filter.language));
    if (!filter.tag.empty())
        statement.bindAt(Tag, filter.tag);
    if (!filter.caller.empty())
        statement.bindAt(Caller, filter.caller);
    if (!filter.said.empty())
        return bindSaid(connection, statement, filter, after);
    bind(Agent, filter.agent);
    if (after)
        statement.bindAt(KeyStart, after->startedAt).bindAt(KeyId, after->id);
    return {};
}

/// \p limit 0: only counts.
Result<CallScan::Walk> walk(Connection &connection, CallFilter filter, const std::optional<CallScan::Key> &after,
                            int limit)
{
    CallScan::Walk walk;
    if (filter.from && filter.until && *filter.from >= *filter.until)
        return walk;
    if (!filter.said.empty() && CallWords::wordsOf(filter.said).empty())
        return walk;
    if (after && filter.until && after->startedAt < *filter.until)
        filter.until.reset();
    const auto most = readsRows(filter) ? CallScan::rowsAtOnce : CallScan::keysAtOnce;
    auto statement = connection.prepare(CallScan::sql(filter, after.has_value()));
    if (!statement)
        return fail(statement.error());
    if (auto bound = bindAll(connection, *statement, filter, after, most); !bound)
        return fail(std::move(bound.error()));
    std::optional<CallScan::Key> last;
    std::int64_t passed = 0;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        ++passed;
        walk.examined += statement->get<bool>(4) ? 1 : 0;
        const bool isIn = statement->get<bool>(3);
        if (isIn && limit > 0 && walk.matched == limit) { // there is more, after the last one that was taken
            walk.next = last;
            return walk;
        }
        if (isIn || passed == most)
            last = CallScan::Key{statement->get<Instant>(1), statement->get<CallId>(2)};
        if (!isIn)
            continue;
        ++walk.matched;
        if (limit > 0)
            walk.numbers.push_back(statement->integer(0));
        else if (walk.matched % CallScan::markEvery == 0)
            walk.marks.push_back(*last);
    }
    if (passed == most)
        walk.next = last;
    return walk;
}

} // namespace

std::string CallScan::foldedCaller(std::string_view typed)
{
    std::string folded;
    for (const char letter : typed) {
        if (signsInNumbers.find(letter) == std::string_view::npos)
            folded += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    }
    return folded;
}

std::string CallScan::sql(const CallFilter &filter, bool isAfterKey)
{
    if (!filter.said.empty())
        return saidSql(filter, isAfterKey);
    if (!filter.tag.empty()) {
        auto has = condition(filter, "c.") + (filter.agent ? " AND c.agent_id = ?2" : "");
        return "SELECT t.call_number, t.called_at, t.call_id, (" + has +
               "), 1 FROM call_tag t INDEXED BY call_by_tag CROSS JOIN call c ON c.number = t.call_number"
               " WHERE t.folded = ?8 AND t.owner = ?1" +
               dates(filter, "t.called_at") + (isAfterKey ? " AND (t.called_at, t.call_id) < (?4, ?5)" : "") +
               " ORDER BY t.called_at DESC, t.call_id DESC LIMIT ?6";
    }
    std::string sql = "SELECT number, started_at, id, (" + condition(filter, "call.") + "), 1 FROM call INDEXED BY ";
    if (filter.agent)
        sql += filter.status ? "call_by_agent_status WHERE agent_id = ?2 AND status = ?3 AND user_id = ?1"
                             : "call_by_agent WHERE agent_id = ?2 AND user_id = ?1";
    else
        sql += "call_scan WHERE user_id = ?1";
    return sql + dates(filter, "started_at") + (isAfterKey ? " AND (started_at, id) < (?4, ?5)" : "") +
           " ORDER BY started_at DESC, id DESC LIMIT ?6";
}

Result<CallScan::Walk> CallScan::rows(Connection &connection, const CallFilter &filter, const std::optional<Key> &after,
                                      int limit)
{
    return walk(connection, filter, after, limit);
}

Result<CallScan::Walk> CallScan::count(Connection &connection, const CallFilter &filter,
                                       const std::optional<Key> &after)
{
    return walk(connection, filter, after, 0);
}

Result<std::int64_t> CallScan::length(Connection &connection, const CallFilter &filter)
{
    CallFilter walked;
    walked.user = filter.user;
    walked.agent = filter.agent;
    walked.from = filter.from;
    walked.until = filter.until;
    if (!filter.tag.empty()) {
        walked.agent.reset();
        walked.tag = filter.tag;
    } else if (filter.agent || !filter.said.empty()) {
        walked.status = filter.status;
    }
    return CallPages::total(connection, walked);
}

} // namespace sb
