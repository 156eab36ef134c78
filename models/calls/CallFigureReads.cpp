#include "models/calls/CallFigureReads.h"

#include "models/calls/CallTally.h"
#include "models/contract/CallFigures.h"
#include "models/money/Buckets.h"
#include "models/money/UsageScope.h"

#include <algorithm>
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
        CallTally::count(sum, status);
        talkedUs += talked;
        if (delay)
            delays.push_back(*delay);
    }

    CallFigureSum take()
    {
        sum.durationSeconds = static_cast<double>(talkedUs) / 1e6;
        CallTally::measure(sum, std::move(delays));
        return sum;
    }
};

struct AgentTally : Tally
{
    std::string name;
    std::int64_t newest = 0;
};

std::string callsSql(const UsageScopeQuery &query, const UsageScope &scope)
{
    std::string sql = "SELECT agent_id, agent_name, status, end_reason, started_at, ifnull(talked_us, 0),"
                      " agent_average_ms FROM call INDEXED BY ";
    sql += query.agentId.hasValue() ? "call_by_agent" : scope.audience.user ? "call_by_user" : "call_by_time";
    return sql + " WHERE started_at >= ? AND started_at < ?" + scope.conditions(query.agentId);
}

Result<CallFigures> figures(const Call &call, const UsageScopeQuery &query, Connection &connection)
{
    const auto scope = UsageScope::of(call, query);
    if (!scope)
        return fail(scope.error());
    const auto &days = scope->days;
    if (days.endDay() - days.firstDay() > mostDays)
        return fail(Error{ErrorCode::Unprocessable,
                          "a report of calls is of a year at most",
                          {Problem{{"query", "from_date"}, "is more than a year before to_date", "value_error"}}});

    CallFigures answer;
    answer.from = days.from;
    answer.until = scope->until(call.now);
    const auto lastMoment = answer.until > days.from ? answer.until - std::chrono::microseconds(1) : days.from;
    const Buckets buckets(Granularity::Day, days.from, lastMoment);
    Tally total;
    std::vector<Tally> byDay(buckets.size());
    std::map<std::string, AgentTally> byAgent; // the empty key: without one
    std::map<std::pair<CallStatus, std::optional<std::string>>, std::int64_t> outcomes;
    const auto done = connection.each(
        callsSql(query, *scope),
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
        days.from, days.until);
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
