#include "models/money/UsageReads.h"

#include "models/contract/Billing.h"
#include "models/money/Buckets.h"
#include "models/money/Ledger.h"
#include "models/money/UsagePresentation.h"
#include "models/money/UsageQueries.h"

#include <algorithm>

namespace sb {

namespace {

constexpr int newestSessions = 500; // of usage-records, which has no pages
constexpr int pageRows = 50;

Result<std::vector<SessionUsage>> sessionsOf(Connection &connection, const UsageFilter &filter,
                                             const UsageWindow &window)
{
    return UsageStore::list(connection, filter, window).map([](const std::vector<SettledUsage> &rows) {
        std::vector<SessionUsage> sessions;
        sessions.reserve(rows.size());
        for (const auto &row : rows)
            sessions.push_back(UsagePresentation::session(row));
        return sessions;
    });
}

Result<UsageBySession> records(const Call &call, const Nothing &, Connection &connection)
{
    UsageFilter mine;
    mine.users = {call.caller.user};
    auto sessions = sessionsOf(connection, mine, {std::nullopt, 0, newestSessions});
    if (!sessions)
        return fail(std::move(sessions.error()));
    return UsageStore::total(connection, mine).map([&](const UsageAmounts &total) {
        return UsageBySession{std::move(*sessions), total.sessions, total.total(), "USD"};
    });
}

Result<UsageRecordsGrouped> grouped(const Call &call, const UsageRecordsQuery &query, Connection &connection)
{
    const auto filter = UsageQueries::filterOf(connection, call.caller, query, call.now);
    if (!filter)
        return fail(filter.error());
    UsageRecordsGrouped answer;
    answer.page = null;
    answer.pageSize = null;
    UsageWindow window{std::nullopt, query.offset.valueOr(0), query.limit.valueOr(pageRows)};
    if (query.page.hasValue() || query.pageSize.hasValue()) { // B2; the contract lets a zero through: the default
        const int size = query.pageSize.valueOr(0) > 0 ? *query.pageSize : pageRows;
        const int page = std::max(query.page.valueOr(1), 1);
        window.offset = std::int64_t(page - 1) * size;
        window.limit = size;
        answer.page = page;
        answer.pageSize = size;
    }
    answer.limit = static_cast<int>(window.limit);
    answer.offset = window.offset;
    auto sessions = sessionsOf(connection, *filter, window);
    if (!sessions)
        return fail(std::move(sessions.error()));
    answer.groupedSessions = std::move(*sessions);
    return UsageStore::total(connection, *filter).map([&](const UsageAmounts &total) {
        answer.total = total.sessions;
        answer.totalCostUsd = total.total();
        answer.totalDurationSeconds = UsagePresentation::seconds(total.talkedUs);
        return std::move(answer);
    });
}

double dollars(Money amount)
{
    return static_cast<double>(amount.micros()) / 1e6; // as the contract's codec writes it
}

template <typename E>
nlohmann::json named(const std::map<E, Money> &amounts)
{
    auto document = nlohmann::json::object();
    for (const auto &[key, amount] : amounts)
        document[std::string(nameOf(key))] = dollars(amount);
    return document;
}

void addTo(Money &sum, Money amount)
{
    sum = Money::fromMicros(sum.micros() + amount.micros());
}

Result<UsageSummary> summary(const Call &call, const UsageSummaryQuery &query, Connection &connection)
{
    const bool isOfAll = call.caller.role == Role::SuperAdmin && query.scope.valueOr(ListScope::Mine) == ListScope::All;
    const auto owner = isOfAll ? SumOwner{} : SumOwner{SumKind::User, call.caller.user.uuid()};
    const auto first = UsageStore::firstHour(connection, owner);
    if (!first)
        return fail(first.error());
    const auto period = query.timePeriod.valueOr(TimePeriod::All);
    const auto buckets = bucketsOf(period, first->value_or(call.now), call.now);
    const auto hours = UsageStore::hours(connection, owner, std::nullopt, buckets.first());
    if (!hours)
        return fail(hours.error());

    std::vector<UsageAmounts> sums(buckets.size());
    std::vector<std::map<UsageType, Money>> types(buckets.size());
    std::vector<std::map<UsageService, Money>> services(buckets.size());
    for (const auto &hour : *hours) {
        const auto index = buckets.indexOf(hour.hour);
        sums[index] += hour.amounts;
        addTo(types[index][hour.type], hour.amounts.total());
    }
    for (const auto &service : enumNames<UsageService>) {
        const auto part = UsageStore::hours(connection, owner, service.value, buckets.first());
        if (!part)
            return fail(part.error());
        for (const auto &hour : *part)
            addTo(services[buckets.indexOf(hour.hour)][service.value], hour.amounts.total());
    }

    UsageSummary answer;
    answer.timePeriod = period;
    answer.granularity = buckets.granularity();
    answer.currency = "USD";
    UsageAmounts total;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        total += sums[i];
        answer.buckets.push_back({buckets.start(i), buckets.end(i), buckets.label(i), sums[i].sessions,
                                  UsagePresentation::seconds(sums[i].talkedUs), sums[i].total(), named(types[i]),
                                  named(services[i])});
    }
    answer.totals = {total.sessions, UsagePresentation::seconds(total.talkedUs), total.total()};
    return answer;
}

/// B6: the own, a member's for the admin of the organization, anybody's for a super admin.
Result<UserId> accessible(Connection &connection, const Caller &caller, const UsageOverviewQuery &query)
{
    const auto user = query.userId.valueOr(caller.user);
    if (user == caller.user)
        return user;
    const auto org = connection.value<std::optional<OrgId>>("SELECT org_id FROM user_account WHERE id = ?", user);
    if (!org)
        return fail(org.error());
    const bool isMember = *org && **org && caller.role == Role::OrgAdmin && **org == caller.org;
    if (*org && (isMember || caller.role == Role::SuperAdmin))
        return user;
    return fail(ErrorCode::Forbidden, "this user's usage is not the caller's to see");
}

UsageTotals totalsOf(const UsageAmounts &amounts)
{
    return {amounts.sessions, UsagePresentation::seconds(amounts.talkedUs), amounts.total()};
}

Result<UsageOverview> overview(const Call &call, const UsageOverviewQuery &query, Connection &connection)
{
    const auto user = accessible(connection, call.caller, query);
    if (!user)
        return fail(user.error());
    const SumOwner owner{SumKind::User, user->uuid()};
    const auto all = UsageStore::sum(connection, owner, Instant());
    if (!all)
        return fail(all.error());
    return UsageStore::sum(connection, owner, Buckets::floor(Granularity::Month, call.now))
        .map([&](const UsageAmounts &month) {
            return UsageOverview{totalsOf(*all), totalsOf(month), "USD", call.now};
        });
}

Result<CreditBalance> balance(const Call &call, const Nothing &, Transaction &transaction)
{
    const auto account = Ledger::walletOfUser(transaction, call.caller.user, call.now).and_then([&](WalletId wallet) {
        return Ledger::wallet(transaction, wallet, call.now);
    });
    if (!account)
        return fail(account.error());
    CreditBalance answer;
    answer.walletId = account->id;
    answer.creditBalanceUsd = account->balance;
    answer.availableBalanceUsd = account->available();
    answer.reservedUsd = account->held;
    const auto spent = account->spentInMonthOf(call.now);
    answer.monthlyCapUsd = Patch<Money>::orNull(account->monthlyCap);
    answer.monthlyCapUsedUsd = spent;
    answer.monthlyCapRemainingUsd = null;
    bool isCapped = false;
    if (account->monthlyCap) {
        answer.monthlyCapRemainingUsd =
            Money::fromMicros(std::max<std::int64_t>(account->monthlyCap->micros() - spent.micros(), 0));
        isCapped = spent.micros() + account->held.micros() >= account->monthlyCap->micros(); // W11
    }
    answer.canStartCall = account->available() > Money() && !isCapped;
    return answer;
}

} // namespace

void UsageReads::registerOn(Registry &registry)
{
    registry.reads(getUsageRecords, records);
    registry.reads(getUsageRecordsGrouped, grouped);
    registry.reads(getUsageSummary, summary);
    registry.reads(getUsageOverview, overview);
    registry.writes(getCreditBalance, balance); // looking lets go what has expired
}

} // namespace sb
