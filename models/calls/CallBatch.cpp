#include "models/calls/CallBatch.h"

#include "models/calls/CallLabelStore.h"
#include "models/calls/CallWords.h"
#include "models/contract/TagText.h"

#include <algorithm>

namespace sb {

namespace {

constexpr std::int64_t dayUs = 86'400'000'000;

} // namespace

Result<> CallBatch::addWords(std::vector<FinishedCall *> calls)
{
    std::ranges::sort(calls, {}, [](const FinishedCall *call) { return *call->call.session.startedAt; });
    std::int64_t last = 0; // keys of calls whose rows are not written yet
    for (auto *call : calls) {
        auto key = CallWords::addAhead(m_transaction, call->call, call->turns, last + 1);
        if (!key)
            return fail(std::move(key.error()));
        call->wordsKey = *key;
        last = key->value_or(last);
    }
    return {};
}

Result<> CallBatch::add(FinishedCall &call)
{
    auto done = CallStore::insertEnded(m_transaction, call.call, call.turns, call.wordsKey);
    if (done && !call.tags.empty())
        done = CallLabelStore::addTags(m_transaction, call.call, call.tags);
    if (done && call.note)
        done = CallLabelStore::setNote(m_transaction, call.call.number, call.note);
    if (done)
        count(call);
    return done;
}

void CallBatch::count(const FinishedCall &finished)
{
    const auto &session = finished.call.session;
    const auto agent = session.agentId.valueOr(AgentId());
    auto &total = m_totals[{session.userId, agent, session.status}];
    ++total.count;
    total.talkedUs += CallStore::talkedUs(session).value_or(0);
    ++m_days[{session.userId, session.startedAt->microseconds() / dayUs, agent, session.status}];
    for (const auto &tag : finished.tags) {
        auto &known = m_tags[{session.userId, foldedTag(tag)}];
        if (known.count++ == 0)
            known.tag = tag;
    }
}

Result<> CallBatch::finish()
{
    return writeTotals().and_then([&] { return writeDays(); }).and_then([&] { return writeTags(); });
}

// As the triggers of CallMigrations and CallListMigrations do it.
Result<> CallBatch::writeTotals()
{
    for (const auto &[key, calls] : m_totals) {
        const auto &[user, agent, status] = key;
        auto done = m_transaction->execute("INSERT OR IGNORE INTO call_total (user_id, agent_id, status, total,"
                                           " talked_us) VALUES (?,?,?,0,0)",
                                           user, agent, status);
        if (done)
            done = m_transaction->execute("UPDATE OR FAIL call_total SET total = total + ?, talked_us = talked_us + ?"
                                          " WHERE user_id = ? AND agent_id = ? AND status = ?",
                                          calls.count, calls.talkedUs, user, agent, status);
        if (!done)
            return done;
    }
    m_totals.clear();
    return {};
}

Result<> CallBatch::writeDays()
{
    for (const auto &[key, calls] : m_days) {
        const auto &[user, day, agent, status] = key;
        auto done = m_transaction->execute("INSERT OR IGNORE INTO call_day (user_id, day, agent_id, status, total)"
                                           " VALUES (?,?,?,?,0)",
                                           user, day, agent, status);
        if (done)
            done = m_transaction->execute("UPDATE OR FAIL call_day SET total = total + ? WHERE user_id = ? AND day = ?"
                                          " AND agent_id = ? AND status = ?",
                                          calls, user, day, agent, status);
        if (!done)
            return done;
    }
    m_days.clear();
    return {};
}

Result<> CallBatch::writeTags()
{
    for (const auto &[key, tags] : m_tags) {
        const auto &[owner, folded] = key;
        auto done = m_transaction->execute("INSERT OR IGNORE INTO call_tag_total (owner, folded, tag, total)"
                                           " VALUES (?,?,?,0)",
                                           owner, folded, tags.tag);
        if (done)
            done = m_transaction->execute(
                "UPDATE OR FAIL call_tag_total SET total = total + ? WHERE owner = ? AND folded = ?", tags.count, owner,
                folded);
        if (!done)
            return done;
    }
    m_tags.clear();
    return {};
}

} // namespace sb
