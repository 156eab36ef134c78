#include "models/money/UsageDaySums.h"

#include "models/money/Buckets.h"
#include "models/money/UsageDays.h"

namespace sb {

std::int64_t UsageDaySums::monthOf(std::int64_t day)
{
    const auto month = Buckets::floor(Granularity::Month, Instant::fromMicroseconds(day * UsageDays::dayUs));
    return month.microseconds() / UsageDays::dayUs;
}

void UsageDaySums::add(const SettledUsage &usage)
{
    std::map<int, UsageAmounts> services;
    services[0] = {1, usage.talkedUs, usage.rated.base, usage.rated.markup, usage.rated.commission};
    for (const auto &line : usage.rated.lines) {
        auto &sum = services[static_cast<int>(line.line.service)];
        sum += {0, 0, line.base, line.markup, line.commission};
        sum.sessions = 1;
        sum.talkedUs = usage.talkedUs;
    }
    const auto day = usage.settledAt.microseconds() / UsageDays::dayUs;
    const auto agent = usage.agent ? usage.agent->uuid() : Uuid();
    Key key{UsageGrain::Day,
            0,
            day,
            usage.user,
            usage.org ? usage.org->uuid() : Uuid(),
            agent,
            usage.type,
            UsageDays::modelOf(usage.rated)};
    for (const auto &[service, amounts] : services) {
        key.service = service;
        key.grain = UsageGrain::Day;
        key.day = day;
        m_sums[key] += amounts;
        key.grain = UsageGrain::Month;
        key.day = monthOf(day);
        m_sums[key] += amounts;
    }
    if (usage.agent)
        m_agents[agent] = usage.agentName;
}

Result<> UsageDaySums::write(Transaction &transaction)
{
    Result<> done;
    for (const auto &[key, amounts] : m_sums) {
        done =
            transaction->execute("INSERT OR IGNORE INTO usage_day VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", key.grain,
                                 key.service, key.day, key.user, key.org, key.agent, key.type, key.model,
                                 amounts.sessions, amounts.talkedUs, amounts.base, amounts.markup, amounts.commission);
        if (done && transaction->changes() == 0) // it was there
            done = transaction->execute(
                "UPDATE OR FAIL usage_day SET sessions = sessions + ?, talked_us = talked_us + ?, base = base + ?,"
                " markup = markup + ?, commission = commission + ? WHERE grain = ? AND service = ? AND day = ?"
                " AND user_id = ? AND org_id = ? AND agent_id = ? AND usage_type = ? AND model = ?",
                amounts.sessions, amounts.talkedUs, amounts.base, amounts.markup, amounts.commission, key.grain,
                key.service, key.day, key.user, key.org, key.agent, key.type, key.model);
        if (!done)
            return done;
    }
    for (const auto &[agent, name] : m_agents) {
        done = transaction->execute("INSERT OR REPLACE INTO usage_agent (agent_id, name) VALUES (?,?)", agent, name);
        if (!done)
            return done;
    }
    m_sums.clear();
    m_agents.clear();
    return done;
}

} // namespace sb
