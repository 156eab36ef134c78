#include "models/money/WhatIfService.h"

#include "models/contract/WhatIf.h"
#include "models/money/Buckets.h"
#include "models/money/EarningsService.h"
#include "models/money/LineRerating.h"
#include "models/money/UsageDays.h"
#include "models/providers/ProviderStore.h"

#include <algorithm>
#include <map>

namespace sb {

namespace {

constexpr std::int64_t rowsBetweenWords = 5'000;

struct Reseller
{
    OrgId org;
    UsageTerms terms;
};

/// The own organization, or for a super admin the named one (R4, R8).
Result<Reseller> resellerOf(Connection &connection, const Caller &caller, const Patch<OrgId> &asked)
{
    const auto org = asked.valueOr(caller.org);
    if (org.isNil() || caller.role == Role::Developer || (caller.role != Role::SuperAdmin && org != caller.org))
        return fail(ErrorCode::Forbidden, "earnings are for the admins of resellers");
    return EarningsService::resellerTerms(connection, org).map([&](const UsageTerms &terms) {
        return Reseller{org, terms};
    });
}

EarningsAmounts amountsOf(const UsageAmounts &sums)
{
    return {sums.base, sums.total(), sums.markup, sums.commission,
            Money::fromMicros(sums.markup.micros() + sums.commission.micros())};
}

Result<std::string> nameOfUser(Connection &connection, UserId user)
{
    return connection
        .value<std::string>("SELECT ifnull(full_name, ifnull(email, '')) FROM user_account WHERE id = ?", user)
        .map([](const std::optional<std::string> &name) { return name.value_or(std::string()); });
}

/// The dearest first.
std::vector<std::pair<std::string, UsageAmounts>> ordered(const std::map<std::string, UsageAmounts> &sums)
{
    std::vector<std::pair<std::string, UsageAmounts>> order(sums.begin(), sums.end());
    std::ranges::stable_sort(
        order, [](const auto &a, const auto &b) { return a.second.base.micros() > b.second.base.micros(); });
    return order;
}

Result<std::map<std::string, UsageAmounts>> byKey(Connection &connection, const UsageSlice &slice, UsageSplit split)
{
    return UsageDays::sums(connection, slice, split).map([](const std::vector<DaySum> &rows) {
        std::map<std::string, UsageAmounts> sums;
        for (const auto &row : rows)
            sums[row.key] += row.amounts;
        return sums;
    });
}

Result<EarningsReview> review(const Call &call, const EarningsReviewQuery &query, Connection &connection)
{
    const auto reseller = resellerOf(connection, call.caller, query.orgId);
    if (!reseller)
        return fail(reseller.error());
    auto whole = EarningsService::breakdown(connection, reseller->org, reseller->terms,
                                            query.period.valueOr(EarningsPeriod::Month), call.now);
    if (!whole)
        return fail(std::move(whole.error()));
    UsageSlice slice;
    slice.firstDay = whole->buckets.front().bucketStart.microseconds() / UsageDays::dayUs;
    slice.endDay = call.now.microseconds() / UsageDays::dayUs + 1;
    slice.org = reseller->org;
    const auto members = byKey(connection, slice, UsageSplit::Member);
    if (!members)
        return fail(members.error());
    slice.service = UsageService::Llm;
    const auto models = byKey(connection, slice, UsageSplit::Model);
    if (!models)
        return fail(models.error());

    EarningsReview answer;
    answer.summary = std::move(whole->summary);
    answer.granularity = whole->granularity.value_or(Granularity::Day);
    answer.buckets = std::move(whole->buckets);
    for (const auto &[key, sums] : ordered(*members)) {
        const auto user = UserId::parse(key);
        if (!user)
            continue; // a key of ours is an id
        auto name = nameOfUser(connection, *user);
        if (!name)
            return fail(std::move(name.error()));
        answer.members.push_back({*user, std::move(*name), sums.sessions, amountsOf(sums)});
    }
    for (const auto &[model, sums] : ordered(*models))
        answer.models.push_back({model, sums.sessions, sums.base});
    return answer;
}

tl::unexpected<Error> unknownModel(std::size_t place)
{
    const std::string message = "means no row of the catalog";
    return fail(Error{ErrorCode::Invalid,
                      "exchanges[" + std::to_string(place) + "].to_model " + message,
                      {Problem{{"body", "exchanges", std::to_string(place), "to_model"}, message, "value_error"}}});
}

Result<std::optional<Percentage>> shareIn(const char *name, const Patch<double> &percent)
{
    if (!percent.hasValue())
        return std::optional<Percentage>();
    const auto share = Percentage::fromPercent(*percent);
    if (!share)
        return fail(Error{ErrorCode::Unprocessable,
                          std::string(name) + ": " + share.error().detail,
                          {Problem{{"body", name}, share.error().detail, "value_error"}}});
    return std::optional(*share);
}

Result<RatingScenario> scenarioOf(Connection &connection, const RerateRequest &request)
{
    RatingScenario scenario;
    const auto markup = shareIn("markup_percentage", request.markupPercentage);
    if (!markup)
        return fail(markup.error());
    const auto commission = shareIn("commission_percentage", request.commissionPercentage);
    if (!commission)
        return fail(commission.error());
    scenario.markup = *markup;
    scenario.commission = *commission;
    const auto exchanges = request.exchanges.valueOr({});
    if (exchanges.empty())
        return scenario;
    const auto catalog = ProviderStore::everything(connection);
    if (!catalog)
        return fail(catalog.error());
    for (std::size_t i = 0; i < exchanges.size(); ++i) {
        auto to = CallRating::linesOf(exchanges[i].service, exchanges[i].toModel, *catalog);
        if (!to)
            return unknownModel(i);
        scenario.exchanges.push_back({exchanges[i].service, exchanges[i].fromModel, std::move(*to)});
    }
    return scenario;
}

struct Pair
{
    UsageAmounts was;
    UsageAmounts would;

    void add(const RatedLine &before, const RatedLine &after)
    {
        was += {0, 0, before.base, before.markup, before.commission};
        would += {0, 0, after.base, after.markup, after.commission};
    }
};

RatedLine lineOf(const Statement &row, int column)
{
    RatedLine line;
    line.line.service = row.get<UsageService>(column);
    line.line.unit = row.get<UsageUnit>(column + 1);
    line.line.model = row.get<std::string>(column + 2);
    line.quantity = Quantity{line.line.unit, row.integer(column + 3)};
    line.base = row.get<Money>(column + 4);
    line.markup = row.get<Money>(column + 5);
    line.commission = row.get<Money>(column + 6);
    return line;
}

/// Walks the lines of a period, each with its session.
class Walk
{
public:
    Walk(const Call &call, const Reseller &reseller, const RatingScenario &scenario, const Buckets &buckets)
        : m_call(call), m_reseller(reseller), m_scenario(scenario), m_buckets(buckets), m_spans(buckets.size())
    {}

    Result<> run(Connection &connection, bool onlyCompleted, std::int64_t sessionsAtMost)
    {
        std::string sql =
            "SELECT s.number, s.user_id, s.settled_at, u.service, u.unit, u.model_name, u.quantity, u.base,"
            " u.markup, u.commission FROM usage_session s INDEXED BY usage_of_org"
            " CROSS JOIN usage_unit u ON u.session_number = s.number"
            " WHERE s.org_id = ? AND s.settled_at >= ? AND s.settled_at <= ?";
        if (onlyCompleted)
            sql += " AND s.status = " + std::to_string(static_cast<int>(CallStatus::Completed));
        sql += " ORDER BY s.settled_at, s.number";
        return connection.each(
            sql, [&](const Statement &row) { return take(row, sessionsAtMost); }, m_reseller.org, m_buckets.first(),
            m_call.now);
    }

    const Pair &whole() const { return m_whole; }
    const std::vector<Pair> &spans() const { return m_spans; }
    const std::map<UserId, std::pair<std::int64_t, Pair>> &members() const { return m_members; }
    std::int64_t lines() const { return m_lines; }
    std::int64_t sessions() const { return m_sessions; }

private:
    Result<> take(const Statement &row, std::int64_t sessionsAtMost)
    {
        const auto was = lineOf(row, 3);
        const auto would = rerated(was, m_scenario, m_reseller.terms);
        if (!would)
            return fail(would.error());
        auto &[sessions, pair] = m_members[row.get<UserId>(1)];
        if (row.integer(0) != m_session) {
            m_session = row.integer(0);
            ++m_sessions;
            ++sessions;
        }
        pair.add(was, *would);
        m_spans[m_buckets.indexOf(row.get<Instant>(2))].add(was, *would);
        m_whole.add(was, *would);
        if (++m_lines % rowsBetweenWords != 0)
            return {};
        if (m_call.isCancelled())
            return fail(ErrorCode::Cancelled, "the rating was cancelled");
        if (m_call.progress && sessionsAtMost > 0)
            m_call.progress(std::min(1.0, static_cast<double>(m_sessions) / static_cast<double>(sessionsAtMost)));
        return {};
    }

    const Call &m_call;
    const Reseller &m_reseller;
    const RatingScenario &m_scenario;
    const Buckets &m_buckets;
    Pair m_whole;
    std::vector<Pair> m_spans;
    std::map<UserId, std::pair<std::int64_t, Pair>> m_members;
    std::int64_t m_session = 0;
    std::int64_t m_sessions = 0;
    std::int64_t m_lines = 0;
};

Result<std::vector<RerateMember>> membersOf(Connection &connection, const Walk &walk)
{
    std::vector<RerateMember> members;
    for (const auto &[user, part] : walk.members()) {
        auto name = nameOfUser(connection, user);
        if (!name)
            return fail(std::move(name.error()));
        members.push_back(
            {user, std::move(*name), part.first, amountsOf(part.second.was), amountsOf(part.second.would)});
    }
    std::ranges::stable_sort(members, [](const RerateMember &a, const RerateMember &b) {
        return a.was.baseCostUsd.micros() > b.was.baseCostUsd.micros();
    });
    return members;
}

Result<Rerating> rerate(const Call &call, const RerateRequest &request, Connection &connection)
{
    const auto reseller = resellerOf(connection, call.caller, request.orgId);
    if (!reseller)
        return fail(reseller.error());
    const auto scenario = scenarioOf(connection, request);
    if (!scenario)
        return fail(scenario.error());
    const auto period = request.period.valueOr(EarningsPeriod::Month);
    const SumOwner owner{SumKind::Org, reseller->org.uuid()};
    const auto first = UsageStore::firstHour(connection, owner);
    if (!first)
        return fail(first.error());
    const auto buckets = bucketsOf(period, first->value_or(call.now), call.now);
    const auto known = UsageStore::sum(connection, owner, buckets.first());
    if (!known)
        return fail(known.error());
    Walk walk(call, *reseller, *scenario, buckets);
    if (auto done = walk.run(connection, request.onlyCompleted.valueOr(false), known->sessions); !done)
        return fail(std::move(done.error()));

    Rerating answer;
    answer.orgId = reseller->org;
    answer.period = period;
    answer.sessions = walk.sessions();
    answer.lines = walk.lines();
    answer.was = amountsOf(walk.whole().was);
    answer.would = amountsOf(walk.whole().would);
    answer.granularity = buckets.granularity();
    for (std::size_t i = 0; i < buckets.size(); ++i)
        answer.buckets.push_back({buckets.start(i), buckets.end(i), buckets.label(i), amountsOf(walk.spans()[i].was),
                                  amountsOf(walk.spans()[i].would)});
    return membersOf(connection, walk).map([&](std::vector<RerateMember> members) {
        answer.members = std::move(members);
        return std::move(answer);
    });
}

} // namespace

void WhatIfService::registerOn(Registry &registry)
{
    registry.reads(getEarningsReview, review);
    registry.reads(rerateUsage, rerate);
}

} // namespace sb
