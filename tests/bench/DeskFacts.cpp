#include "tests/bench/DeskFacts.h"

#include "models/identity/IdentityStore.h"

#include <QString>

#include <algorithm>
#include <map>
#include <set>

namespace sb::bench {

namespace {

constexpr int callsSampled = 4000;

using Words = std::set<std::string>;

/// Words as people type them: letters and digits of any script.
Result<Words> wordsOf(Connection &connection, std::int64_t call)
{
    Words words;
    const auto read = connection.each(
        "SELECT text FROM call_turn WHERE call_number = ? AND role IN (1, 2)",
        [&](const Statement &row) {
            QString word;
            const auto take = [&] {
                if (!word.isEmpty())
                    words.insert(word.toStdString());
                word.clear();
            };
            for (const auto letter : QString::fromUtf8(row.text(0).data(), qsizetype(row.text(0).size())).toLower()) {
                if (letter.isLetterOrNumber())
                    word += letter;
                else
                    take();
            }
            take();
        },
        call);
    if (!read)
        return fail(read.error());
    return words;
}

Result<std::vector<std::string>> values(Connection &connection, const std::string &column, UserId owner)
{
    return connection.rows<std::string>(
        "SELECT " + column + ", count(*) FROM call INDEXED BY call_scan WHERE user_id = ? AND " + column +
            " IS NOT NULL GROUP BY 1 ORDER BY 2 DESC",
        [](const Statement &row) { return std::string(row.text(0)); }, owner);
}

Result<> fillWords(Connection &connection, UserId owner, DeskFacts &facts)
{
    std::map<std::string, int> found;
    for (int i = 0; i <= callsSampled; ++i) {
        const auto moment = facts.at(double(i) / callsSampled);
        const auto number = connection.value<std::int64_t>(
            "SELECT number FROM call INDEXED BY call_by_user WHERE user_id = ? AND started_at >= ?"
            " ORDER BY started_at, id LIMIT 1",
            owner, moment);
        if (!number)
            return fail(number.error());
        const auto words = wordsOf(connection, number->value_or(0));
        if (!words)
            return fail(words.error());
        if (i == 0)
            facts.oldWords.assign(words->begin(), words->end());
        for (const auto &word : *words)
            ++found[word];
    }
    for (const auto &each : found)
        facts.words.push_back(each.first);
    std::ranges::stable_sort(facts.words, std::greater(), [&](const std::string &word) { return found[word]; });
    return {};
}

Result<DeskFacts> read(Connection &connection)
{
    const auto workspace = IdentityStore::workspace(connection);
    if (!workspace)
        return fail(workspace.error());
    const auto owner = workspace->owner;
    DeskFacts facts;
    auto done = connection.each(
        "SELECT count(*), min(started_at), max(started_at), max(talked_us), max(cost) FROM call INDEXED BY call_scan"
        " WHERE user_id = ?",
        [&](const Statement &row) {
            facts.calls = row.integer(0);
            facts.first = Instant::fromMicroseconds(row.integer(1));
            facts.last = Instant::fromMicroseconds(row.integer(2));
            facts.longestSeconds = static_cast<double>(row.integer(3)) / 1e6;
            facts.dearest = Money::fromMicros(row.integer(4));
        },
        owner);
    if (!done)
        return fail(done.error());
    if (facts.calls == 0)
        return fail(ErrorCode::NotFound, "the owner of the workspace has no calls");
    done = connection.each(
        "SELECT agent_id, sum(total) FROM call_total WHERE user_id = ? AND agent_id <> zeroblob(16) GROUP BY 1"
        " ORDER BY 2 DESC LIMIT 20",
        [&](const Statement &row) { facts.agents.push_back(row.get<AgentId>(0)); }, owner);
    if (!done)
        return fail(done.error());
    for (const auto &[column, list] :
         {std::pair("end_reason", &facts.endReasons), std::pair("language", &facts.languages)}) {
        auto found = values(connection, column, owner);
        if (!found)
            return fail(found.error());
        *list = std::move(*found);
    }
    if (auto filled = fillWords(connection, owner, facts); !filled)
        return fail(filled.error());
    if (facts.words.empty() || facts.oldWords.empty() || facts.endReasons.empty() || facts.languages.empty() ||
        facts.agents.empty())
        return fail(ErrorCode::NotFound, "the owner's calls have no words, agents, languages or ends");
    return facts;
}

} // namespace

Instant DeskFacts::at(double share) const
{
    return Instant::fromMicroseconds(
        first.microseconds() +
        static_cast<std::int64_t>(share * static_cast<double>(last.microseconds() - first.microseconds())));
}

Result<DeskFacts> DeskFacts::of(Store &store)
{
    return store.read(read).result();
}

} // namespace sb::bench
