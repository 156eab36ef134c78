#include "models/money/EarningsService.h"

#include "models/contract/Earnings.h"
#include "models/money/Buckets.h"
#include "models/money/UsagePresentation.h"

namespace sb {

namespace {

Money earned(const UsageAmounts &amounts)
{
    return Money::fromMicros(amounts.markup.micros() + amounts.commission.micros());
}

Result<UsageTerms> ownTerms(Connection &connection, const Caller &caller)
{
    if (caller.org.isNil() || caller.role == Role::Developer)
        return fail(ErrorCode::Forbidden, "earnings are for the admins of resellers");
    return EarningsService::resellerTerms(connection, caller.org);
}

Result<EarningsBreakdown> mine(const Call &call, const EarningsQuery &query, Connection &connection)
{
    const auto terms = ownTerms(connection, call.caller);
    if (!terms)
        return fail(terms.error());
    return EarningsService::breakdown(connection, call.caller.org, *terms, query.period.valueOr(EarningsPeriod::Month),
                                      call.now);
}

Result<Earnings> mySummary(const Call &call, const EarningsQuery &query, Connection &connection)
{
    return mine(call, query, connection).map([](EarningsBreakdown answer) { return std::move(answer.summary); });
}

Result<Earnings> ofOrg(const Call &call, const OrgEarningsQuery &query, Connection &connection)
{
    const auto terms = EarningsService::resellerTerms(connection, query.orgId);
    if (!terms)
        return fail(terms.error());
    return EarningsService::breakdown(connection, query.orgId, *terms, query.period.valueOr(EarningsPeriod::Month),
                                      call.now)
        .map([](EarningsBreakdown answer) { return std::move(answer.summary); });
}

} // namespace

Result<UsageTerms> EarningsService::resellerTerms(Connection &connection, OrgId org)
{
    auto terms = termsOf(connection, org);
    if (terms && !terms->isReseller())
        return fail(ErrorCode::Forbidden, "this organization is no reseller");
    return terms;
}

Result<EarningsBreakdown> EarningsService::breakdown(Connection &connection, OrgId org, const UsageTerms &terms,
                                                     EarningsPeriod period, Instant now)
{
    const SumOwner owner{SumKind::Org, org.uuid()};
    const auto first = UsageStore::firstHour(connection, owner);
    if (!first)
        return fail(first.error());
    const auto buckets = bucketsOf(period, first->value_or(now), now);
    const auto hours = UsageStore::hours(connection, owner, std::nullopt, buckets.first());
    if (!hours)
        return fail(hours.error());
    std::vector<UsageAmounts> sums(buckets.size());
    for (const auto &hour : *hours)
        sums[buckets.indexOf(hour.hour)] += hour.amounts;

    EarningsBreakdown answer;
    answer.granularity = buckets.granularity();
    UsageAmounts total;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        total += sums[i];
        answer.buckets.push_back({buckets.start(i), buckets.end(i), buckets.label(i), sums[i].sessions, sums[i].base,
                                  sums[i].total(), sums[i].markup, sums[i].commission, earned(sums[i])});
    }
    auto &summary = answer.summary;
    summary.orgId = org;
    summary.orgType = terms.type;
    summary.period = period;
    summary.periodStart = period == EarningsPeriod::All ? Patch<Instant>(null) : Patch<Instant>(buckets.first());
    summary.periodEnd = now;
    summary.sessions = total.sessions;
    summary.durationSeconds = UsagePresentation::seconds(total.talkedUs);
    summary.baseCostUsd = total.base;
    summary.retailCostUsd = total.total();
    summary.markupPercentage = terms.earnedMarkup().toPercent();
    summary.markupEarningsUsd = total.markup;
    summary.commissionPercentage = terms.earnedCommission().toPercent();
    summary.commissionEarningsUsd = total.commission;
    summary.totalEarningsUsd = earned(total);
    summary.currency = "USD";
    return answer;
}

void EarningsService::registerOn(Registry &registry)
{
    registry.reads(getMyEarnings, mySummary);
    registry.reads(getMyEarningsBreakdown, mine);
    registry.reads(getOrgEarnings, ofOrg);
}

Result<OrgId> EarningsService::visibleReseller(Connection &connection, const Caller &caller, std::optional<OrgId> org)
{
    if (org && *org != caller.org && caller.role != Role::SuperAdmin)
        return fail(ErrorCode::Forbidden, "this organization is not the caller's");
    const bool isForeign = org && caller.role == Role::SuperAdmin;
    return (isForeign ? resellerTerms(connection, *org) : ownTerms(connection, caller)).map([&](const UsageTerms &) {
        return org.value_or(caller.org);
    });
}

} // namespace sb
