#include "models/calls/CallWords.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <limits>

namespace sb {

namespace {

constexpr int monthsAsked = 24; // more of them cost more than they spare
constexpr auto anyKey = std::numeric_limits<std::int64_t>::min();

std::string digitsOf(char kind, const Uuid &id)
{
    std::string digits = id.toString();
    std::erase(digits, '-');
    return kind + digits;
}

int monthOf(Instant moment)
{
    const std::chrono::sys_time<std::chrono::microseconds> time{std::chrono::microseconds(moment.microseconds())};
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(time)};
    return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

std::string monthWord(int month)
{
    return "m" + std::to_string(month / 12 * 100 + month % 12 + 1);
}

std::string marksOf(UserId user, const std::optional<AgentId> &agent, CallStatus status, Instant startedAt)
{
    std::string marks = digitsOf('u', user.uuid()) + " s" + std::to_string(static_cast<int>(status)) + " " +
                        monthWord(monthOf(startedAt));
    if (agent)
        marks += " " + digitsOf('a', agent->uuid());
    return marks;
}

/// The next free key, at least \p least: one microsecond may have several calls.
Result<std::int64_t> freeKey(Connection &connection, Instant startedAt, std::int64_t least)
{
    for (auto key = std::max(startedAt.microseconds(), least);; ++key) {
        const auto taken = connection.value<int>("SELECT 1 FROM call WHERE words_id = ?", key);
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return key;
    }
}

Result<std::int64_t> put(Connection &connection, Instant startedAt, const std::string &words, const std::string &marks,
                         std::int64_t least = anyKey)
{
    return freeKey(connection, startedAt, least).and_then([&](std::int64_t key) {
        return connection.execute("INSERT INTO call_words (docid, words, marks) VALUES (?,?,?)", key, words, marks)
            .map([&] { return key; });
    });
}

Result<> tell(Connection &connection, std::int64_t number, std::int64_t key)
{
    return connection.execute("UPDATE call SET words_id = ? WHERE number = ?", key, number);
}

/// Empty: nothing to be found.
std::string wordsIn(const StoredCall &call, std::span<const CallTurn> turns)
{
    std::string words;
    for (const auto &turn : turns) {
        if (!call.isPrivate && (turn.role == TurnRole::Agent || turn.role == TurnRole::User))
            words.append(words.empty() ? "" : "\n").append(turn.text);
    }
    return words;
}

bool isWordLetter(const QString &part)
{
    return std::ranges::any_of(part, [](QChar letter) { return letter.isLetterOrNumber() || letter.isSurrogate(); });
}

} // namespace

Result<std::optional<std::int64_t>> CallWords::addAhead(Transaction &transaction, const StoredCall &call,
                                                        std::span<const CallTurn> turns, std::int64_t least)
{
    const auto &session = call.session;
    const auto words = wordsIn(call, turns);
    if (words.empty())
        return std::optional<std::int64_t>();
    return put(transaction.connection(), *session.startedAt, words,
               marksOf(session.userId, session.agentId.toOptional(), session.status, *session.startedAt), least)
        .map([](std::int64_t key) { return std::optional(key); });
}

Result<> CallWords::add(Transaction &transaction, const StoredCall &call, std::span<const CallTurn> turns)
{
    return addAhead(transaction, call, turns, anyKey).and_then([&](std::optional<std::int64_t> key) {
        return key ? tell(transaction.connection(), call.number, *key) : Result<>();
    });
}

Result<> CallWords::addAll(Connection &connection)
{
    struct Row
    {
        std::int64_t number;
        UserId user;
        std::optional<AgentId> agent;
        CallStatus status;
        Instant startedAt;
    };
    constexpr int atOnce = 1000;
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    CallId lastId;
    for (;;) { // in the order of their start, a part at a time
        const auto rows = connection.rows<Row>(
            "SELECT number, user_id, agent_id, status, started_at, id FROM call INDEXED BY call_by_time"
            " WHERE (started_at, id) > (?, ?) AND status >= 5 AND words_id IS NULL AND NOT is_redacted"
            " ORDER BY started_at, id LIMIT ?",
            [&](const Statement &row) {
                last = row.integer(4);
                lastId = row.get<CallId>(5);
                return Row{row.integer(0), row.get<UserId>(1), row.get<std::optional<AgentId>>(2),
                           row.get<CallStatus>(3), row.get<Instant>(4)};
            },
            last, lastId, atOnce);
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows) {
            std::string words;
            auto read = connection.each(
                "SELECT text FROM call_turn WHERE call_number = ? AND role IN (?, ?) ORDER BY ordinal",
                [&](const Statement &turn) { words.append(words.empty() ? "" : "\n").append(turn.text(0)); },
                row.number, TurnRole::Agent, TurnRole::User);
            if (read && !words.empty())
                read = put(connection, row.startedAt, words, marksOf(row.user, row.agent, row.status, row.startedAt))
                           .and_then([&](std::int64_t key) { return tell(connection, row.number, key); });
            if (!read)
                return read;
        }
        if (rows->size() < atOnce)
            return {};
    }
}

std::string CallWords::wordsOf(std::string_view typed)
{
    const auto text = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size())).remove(QChar::Null);
    std::string question;
    const auto add = [&](const QString &phrase) {
        if (isWordLetter(phrase))
            question += (question.empty() ? "\"" : " \"") + phrase.toStdString() + "\"";
    };
    const auto parts = text.split(QLatin1Char('"'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1 && i + 1 < parts.size()) { // between two quotes
            add(parts[i].simplified());
            continue;
        }
        for (const auto &word : parts[i].simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            add(word);
    }
    return question;
}

std::string CallWords::question(const CallFilter &filter, bool ownersOnly)
{
    auto question = wordsOf(filter.said);
    if (question.empty())
        return question;
    if (filter.agent)
        question += " marks:" + digitsOf('a', filter.agent->uuid());
    if (filter.status)
        question += " marks:s" + std::to_string(static_cast<int>(*filter.status));
    if (ownersOnly && filter.user)
        question += " marks:" + digitsOf('u', filter.user->uuid());
    if (filter.from && filter.until && *filter.from < *filter.until) {
        const auto first = monthOf(*filter.from);
        const auto last = monthOf(*filter.until);
        for (int month = first; month <= last && last - first < monthsAsked; ++month)
            question += (month > first ? " OR marks:" : " marks:") + monthWord(month);
    }
    return question;
}

std::int64_t CallWords::keyBefore(Instant moment)
{
    constexpr std::int64_t callsOfOneMicrosecond = 1000;
    return moment.microseconds() + callsOfOneMicrosecond;
}

} // namespace sb
