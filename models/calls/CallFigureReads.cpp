#include "models/calls/CallFigureReads.h"

#include "models/contract/CallFigures.h"
#include "models/money/Buckets.h"
#include "models/money/UsageBreakdownReads.h"
#include "models/money/UsageConditions.h"
#include "models/money/UsageDays.h"
#include "models/money/UsageQueries.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sb {

namespace {

constexpr std::int64_t mostDays = 366;

/// A sum and the delays that its median is of.
struct Tally
{
    CallFigureSum sum;
    std::int64_t talkedUs = 0;
    std::vector<int> delays;

    void add(CallStatus status, std::int64_t talked, std::optional<int> delay)
    {
        ++sum.calls;
        switch (status) {
        case CallStatus::Completed:
            ++sum.completed;
            break;
        case CallStatus::Failed:
            ++sum.failed;
            break;
        case CallStatus::NoAnswer:
        case CallStatus::Busy:
            ++sum.unanswered;
            break;
        case CallStatus::Cancelled:
            ++sum.cancelled;
            break;
        case CallStatus::Queued:
        case CallStatus::Dialing:
        case CallStatus::Ringing:
        case CallStatus::InProgress:
            ++sum.running;
            break;
        }
        talkedUs += talked;
        if (delay)
            delays.push_back(*delay);
    }

    CallFigureSum take()
    {
        sum.durationSeconds = static_cast<double>(talkedUs) / 1e6;
        sum.measured = static_cast<std::int64_t>(delays.size());
        sum.medianDelayMs = sum.p95DelayMs = null;
        if (!delays.empty()) {
            sum.medianDelayMs = ranked(0.5);
            sum.p95DelayMs = ranked(0.95);
        }
        return sum;
    }

private:
    /// The value that \p share of the values do not exceed.
    int ranked(double share)
    {
        const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(delays.size())));
        const auto at = delays.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
        std::ranges::nth_element(delays, at);
        return *at;
    }
};

struct AgentTally : Tally
{
    std::string name;
    std::int64_t newest = 0;
};

std::string callsSql(const CallFiguresQuery &query, const UsageAudience &audience)
{
    std::string sql = "SELECT agent_id, agent_name, status, end_reason, started_at, ifnull(talked_us, 0),"
                      " agent_average_ms FROM call INDEXED BY ";
    sql += query.agentId.hasValue() ? "call_by_agent" : audience.user ? "call_by_user" : "call_by_time";
    sql += " WHERE started_at >= ? AND started_at < ?";
    if (query.agentId.hasValue())
        sql += " AND agent_id = " + UsageConditions::literal(query.agentId->uuid());
    if (audience.user)
        sql += " AND user_id = " + UsageConditions::literal(audience.user->uuid());
    if (audience.org)
        sql += " AND org_id = " + UsageConditions::literal(audience.org->uuid());
    return sql;
}

Result<CallFigures> figures(const Call &call, const CallFiguresQuery &query, Connection &connection)
{
    const auto audience = UsageBreakdownReads::audienceOf(call.caller, query.reach, query.userId, query.orgId);
    if (!audience)
        return fail(audience.error());
    const auto days = UsageQueries::daysOf(query.fromDate, query.toDate, call.now);
    if (!days)
        return fail(days.error());
    if (days->endDay() - days->firstDay() > mostDays)
        return fail(Error{ErrorCode::Unprocessable,
                          "a report of calls is of a year at most",
                          {Problem{{"query", "from_date"}, "is more than a year before to_date", "value_error"}}});

    CallFigures answer;
    answer.from = days->from;
    answer.until = std::min(days->until, std::max(call.now, days->from));
    const auto lastMoment = answer.until > days->from ? answer.until - std::chrono::microseconds(1) : days->from;
    const Buckets buckets(Granularity::Day, days->from, lastMoment);
    Tally total;
    std::vector<Tally> byDay(buckets.size());
    std::map<std::string, AgentTally> byAgent; // the empty key: without one
    std::map<std::pair<CallStatus, std::optional<std::string>>, std::int64_t> outcomes;
    const auto done = connection.each(
        callsSql(query, *audience),
        [&](const Statement &row) {
            const auto agent = row.get<std::optional<AgentId>>(0);
            const auto status = row.get<CallStatus>(2);
            const auto started = row.get<Instant>(4);
            const auto talked = row.integer(5);
            const auto delay = row.get<std::optional<int>>(6);
            total.add(status, talked, delay);
            byDay[buckets.indexOf(started)].add(status, talked, delay);
            auto &tally = byAgent[agent ? agent->toString() : std::string()];
            tally.add(status, talked, delay);
            if (started.microseconds() >= tally.newest) {
                tally.newest = started.microseconds();
                tally.name = row.get<std::string>(1);
            }
            ++outcomes[{status, row.get<std::optional<std::string>>(3)}];
        },
        days->from, days->until);
    if (!done)
        return fail(done.error());
    answer.total = total.take();
    for (std::size_t i = 0; i < byDay.size(); ++i)
        answer.days.push_back({byDay[i].take(), buckets.label(i)});
    for (auto &[key, tally] : byAgent) {
        AgentCallFigures agent{tally.take(), null, tally.name};
        if (const auto id = AgentId::parse(key))
            agent.agentId = *id;
        answer.agents.push_back(std::move(agent));
    }
    std::ranges::stable_sort(answer.agents, std::greater(), &AgentCallFigures::calls);
    for (const auto &[key, calls] : outcomes)
        answer.outcomes.push_back({key.first, Patch<std::string>::orNull(key.second), calls});
    std::ranges::stable_sort(answer.outcomes, std::greater(), &CallOutcome::calls);
    return answer;
}

} // namespace

void registerCallFigureReads(Registry &registry)
{
    registry.reads(getCallFigures, figures);
}

} // namespace sb
