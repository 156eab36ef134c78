#include "models/money/UsageBreakdownReads.h"

#include "models/money/Buckets.h"
#include "models/money/UsageDays.h"
#include "models/money/UsagePresentation.h"
#include "models/money/UsagePriceReads.h"
#include "models/money/UsageScope.h"

#include <algorithm>
#include <map>

namespace sb {

namespace {

constexpr std::int64_t daysOfDayChart = 92; // longer ones have a bar for each month
constexpr int namedGroups = 50;
constexpr int sessionRows = 50;
constexpr const char *restKey = "*";

using Sums = std::map<std::string, UsageAmounts>;

/// The groups in the order of the answer, and which of them a key belongs to.
struct Grouping
{
    std::vector<UsageGroup> groups;
    std::map<std::string, std::size_t> places;
};

UsageGroup groupOf(const std::string &key, const UsageAmounts &amounts)
{
    return {key, {}, 1, amounts.sessions, UsagePresentation::seconds(amounts.talkedUs), amounts.total()};
}

Grouping grouped(const Sums &sums, UsageSplit split, std::size_t limit)
{
    std::vector<std::pair<std::string, UsageAmounts>> order(sums.begin(), sums.end());
    if (split == UsageSplit::Service)
        std::ranges::sort(order, {}, [](const auto &each) { return fromName<UsageService>(each.first); });
    else
        std::ranges::stable_sort(order, [](const auto &a, const auto &b) {
            return std::pair(a.second.total(), a.second.sessions) > std::pair(b.second.total(), b.second.sessions);
        });
    Grouping answer;
    UsageAmounts rest;
    std::int64_t others = 0;
    const auto named = order.size() > limit ? limit : order.size();
    for (std::size_t i = 0; i < order.size(); ++i) {
        answer.places[order[i].first] = std::min(i, named);
        if (i < named) {
            answer.groups.push_back(groupOf(order[i].first, order[i].second));
        } else {
            rest += order[i].second;
            ++others;
        }
    }
    if (others > 0) {
        answer.groups.push_back(groupOf(restKey, rest));
        answer.groups.back().members = others;
    }
    return answer;
}

Result<std::string> nameOfGroup(Connection &connection, UsageSplit split, const std::string &key)
{
    if (key.empty() || key == restKey)
        return std::string();
    if (split == UsageSplit::Agent)
        return UsageDays::agentName(connection, key);
    if (split != UsageSplit::Member)
        return key;
    const auto user = UserId::parse(key);
    if (!user)
        return std::string();
    return connection
        .value<std::string>("SELECT ifnull(full_name, ifnull(email, '')) FROM user_account WHERE id = ?", *user)
        .map([](const std::optional<std::string> &name) { return name.value_or(std::string()); });
}

UsageSlice sliceOf(const UsageBreakdownQuery &query, const UsageScope &scope)
{
    UsageSlice slice;
    slice.firstDay = scope.days.firstDay();
    slice.endDay = scope.days.endDay();
    slice.user = scope.audience.user;
    slice.org = scope.audience.org;
    slice.type = query.usageType.toOptional();
    slice.service = query.service.toOptional();
    slice.agent = query.agentId.toOptional();
    slice.model = query.modelName.toOptional();
    return slice;
}

Result<UsageBreakdown> breakdown(const Call &call, const UsageBreakdownQuery &query, Connection &connection)
{
    const auto scope = UsageScope::of(call, query);
    if (!scope)
        return fail(scope.error());
    const auto &days = scope->days;
    const auto split = query.splitBy.valueOr(UsageSplit::Service);
    const auto granularity = days.endDay() - days.firstDay() > daysOfDayChart ? Granularity::Month : Granularity::Day;
    const auto rows = UsageDays::sums(connection, sliceOf(query, *scope), split, granularity);
    if (!rows)
        return fail(rows.error());

    // Split by service the session's own row counts sessions, and the services' rows share its cost.
    const bool hasOwnRow = split == UsageSplit::Service && !query.service.hasValue();
    const auto isWhole = [&](const DaySum &row) { return !hasOwnRow || row.key.empty(); };
    const auto isPart = [&](const DaySum &row) { return !hasOwnRow || !row.key.empty(); };
    Sums parts;
    for (const auto &row : *rows)
        if (isPart(row))
            parts[row.key] += row.amounts;
    auto grouping = grouped(parts, split, static_cast<std::size_t>(query.groups.valueOr(namedGroups)));
    for (auto &group : grouping.groups) {
        auto name = nameOfGroup(connection, split, group.key);
        if (!name)
            return fail(std::move(name.error()));
        group.name = std::move(*name);
    }

    UsageBreakdown answer;
    answer.from = days.from;
    answer.until = scope->until(call.now);
    answer.reach = scope->audience.reach;
    answer.splitBy = split;
    answer.granularity = granularity;
    const Buckets buckets(answer.granularity, days.from, days.until - std::chrono::microseconds(1));
    std::vector<UsageAmounts> wholes(buckets.size());
    std::vector<std::vector<Money>> amounts(buckets.size(), std::vector<Money>(grouping.groups.size()));
    UsageAmounts total;
    for (const auto &row : *rows) {
        const auto bucket = buckets.indexOf(Instant::fromMicroseconds(row.day * UsageDays::dayUs));
        if (isWhole(row)) {
            wholes[bucket] += row.amounts;
            total += row.amounts;
        }
        if (isPart(row)) {
            auto &sum = amounts[bucket][grouping.places.at(row.key)];
            sum = Money::fromMicros(sum.micros() + row.amounts.total().micros());
        }
    }
    for (std::size_t i = 0; i < buckets.size(); ++i)
        answer.buckets.push_back({buckets.start(i), buckets.end(i), buckets.label(i), wholes[i].sessions,
                                  UsagePresentation::seconds(wholes[i].talkedUs), wholes[i].total(),
                                  std::move(amounts[i])});
    answer.totals = {total.sessions, UsagePresentation::seconds(total.talkedUs), total.total()};
    answer.groups = std::move(grouping.groups);
    return answer;
}

std::string sessionsSql(const UsageSessionsQuery &query, const UsageScope &scope)
{
    std::string sql = "SELECT session, user_id, agent_id, agent_name, usage_type, call_type, status, model, started_at,"
                      " settled_at, talked_us, total FROM usage_session INDEXED BY ";
    sql += scope.sessionIndex(query.agentId);
    sql += " WHERE settled_at >= " + std::to_string(scope.days.from.microseconds()) + " AND settled_at < " +
           std::to_string(scope.days.until.microseconds()) + scope.conditions(query.agentId);
    if (query.usageType.hasValue())
        sql += " AND usage_type = " + std::to_string(static_cast<int>(*query.usageType));
    if (query.modelName.hasValue())
        sql += " AND model = ?1";
    return sql;
}

UsageSessionRow rowOf(const Statement &row)
{
    UsageSessionRow session;
    session.sessionId = row.get<Uuid>(0);
    session.userId = row.get<UserId>(1);
    session.agentId = Patch<AgentId>::orNull(row.get<std::optional<AgentId>>(2));
    session.agentName = row.get<std::string>(3);
    session.usageType = row.get<UsageType>(4);
    session.callType = UsagePresentation::name(row.get<std::optional<CallType>>(5));
    session.status = UsagePresentation::name(row.get<std::optional<CallStatus>>(6));
    session.modelName = row.get<std::string>(7);
    session.startedAt = row.get<Instant>(8);
    session.settledAt = row.get<Instant>(9);
    session.durationSeconds = UsagePresentation::seconds(row.integer(10));
    session.costUsd = row.get<Money>(11);
    return session;
}

Result<UsageSessionPage> sessions(const Call &call, const UsageSessionsQuery &query, Connection &connection)
{
    const auto scope = UsageScope::of(call, query);
    if (!scope)
        return fail(scope.error());
    auto sql = sessionsSql(query, *scope);
    if (query.before.hasValue()) {
        const auto key = connection.first<UsageWindow::Key>(
            "SELECT settled_at, number FROM usage_session WHERE session = ?",
            [](const Statement &row) {
                return UsageWindow::Key{row.get<Instant>(0), row.integer(1)};
            },
            *query.before);
        if (!key)
            return fail(key.error());
        if (!*key)
            return fail(ErrorCode::NotFound, "no such session");
        const auto at = std::to_string((*key)->settledAt.microseconds());
        sql += " AND settled_at <= " + at + " AND (settled_at < " + at + " OR number < " +
               std::to_string((*key)->number) + ")";
    }
    const auto limit = query.limit.valueOr(sessionRows);
    sql += " ORDER BY settled_at DESC, number DESC LIMIT " + std::to_string(limit + 1);
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(std::move(statement.error()));
    if (query.modelName.hasValue())
        statement->bindAt(1, *query.modelName);
    UsageSessionPage page;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return page;
        if (page.items.size() == static_cast<std::size_t>(limit)) {
            page.hasMore = true;
            return page;
        }
        page.items.push_back(rowOf(*statement));
    }
}

} // namespace

void UsageBreakdownReads::registerOn(Registry &registry)
{
    registry.reads(getUsageBreakdown, breakdown);
    registry.reads(listUsageSessions, sessions);
    registerUsagePriceReads(registry);
}

} // namespace sb
