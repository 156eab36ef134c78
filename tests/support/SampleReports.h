#pragma once

#include "models/contract/CallDays.h"
#include "models/contract/CallFigures.h"
#include "models/contract/Console.h"
#include "models/contract/UsagePrices.h"
#include "models/contract/WalletLedger.h"
#include "models/contract/WalletStatement.h"
#include "tests/support/SampleUsage.h"

#include <cmath>
#include <memory>

/// What the page of reports asks about a made-up reseller; whatever a month used is what its statement says.
namespace sample {

struct ReportWorld
{
    std::string typed; ///< stands for every name that people gave; empty: names of their own
    sb::Role role = sb::Role::SuperAdmin;
    std::uint32_t orgs = 6;
    bool isEmpty = false;    ///< nothing happened in any month
    bool answers = true;     ///< figures; whom a report can be about is known all the same
    bool knowsPeople = true; ///< whom a report can be about
    bool isSound = true;     ///< the ledger
    std::uint32_t calls = 640;

    std::string name(const std::string &own) const { return typed.empty() ? own : typed; }
};

inline QDateTime reportNow()
{
    return {kToday, QTime(14, 10), Qt::UTC};
}

inline QDate wireDate(const sb::Patch<std::string> &text)
{
    return QDate::fromString(QString::fromStdString(text.valueOr({})), Qt::ISODate);
}

inline sb::Wallet reportWallet(const ReportWorld &world, std::uint32_t number, const std::string &name, bool isOrg)
{
    sb::Wallet wallet;
    wallet.id = id<sb::WalletId>(21, number);
    wallet.ownerType = isOrg ? sb::WalletOwner::Org : sb::WalletOwner::User;
    wallet.ownerName = world.name(name);
    if (!isOrg)
        wallet.userId = id<sb::UserId>(9, number);
    wallet.createdAt = midnight(QDate(2026, 3, 2));
    return wallet;
}

inline sb::UsageBreakdown reportUsage(const ReportWorld &world, const sb::UsageBreakdownQuery &query)
{
    auto answer = usage(query, world.typed);
    if (!world.isEmpty)
        return answer;
    answer.totals = {0, 0, sb::Money()};
    answer.groups.clear();
    for (auto &bucket : answer.buckets) {
        bucket.sessions = 0;
        bucket.durationSeconds = 0;
        bucket.costUsd = sb::Money();
        bucket.parts.clear();
    }
    return answer;
}

inline sb::CallFigureSum callSum(std::int64_t calls)
{
    sb::CallFigureSum sum;
    sum.calls = calls;
    sum.failed = calls / 50;
    sum.unanswered = calls / 27;
    sum.completed = calls - sum.failed - sum.unanswered;
    sum.durationSeconds = double(calls) * 87;
    sum.measured = calls;
    if (calls > 0) {
        sum.medianDelayMs = 411;
        sum.p95DelayMs = 688;
    }
    return sum;
}

inline sb::CallFigures callFigures(const ReportWorld &world, const sb::UsageScopeQuery &query)
{
    const auto from = wireDate(query.fromDate);
    const auto to = std::min(wireDate(query.toDate), kToday);
    sb::CallFigures answer;
    answer.from = midnight(from);
    answer.until = midnight(to.addDays(1));
    std::int64_t calls = 0;
    for (auto day = from; day <= to; day = day.addDays(1)) {
        const auto some = world.isEmpty ? 0 : sessionsOn(day);
        sb::DayCallFigures figures;
        static_cast<sb::CallFigureSum &>(figures) = callSum(some);
        figures.day = day.toString(Qt::ISODate).toStdString();
        answer.days.push_back(figures);
        calls += some;
    }
    answer.total = callSum(calls);
    if (calls == 0)
        return answer;
    const auto parts = partsOf(sb::UsageSplit::Agent, world.typed);
    const auto counts = shared(calls, parts.weights);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        sb::AgentCallFigures agent;
        static_cast<sb::CallFigureSum &>(agent) = callSum(counts[i]);
        agent.agentId = sb::AgentId::parse(parts.keys[i]).value();
        agent.name = parts.names[i];
        answer.agents.push_back(agent);
    }
    answer.outcomes = {{sb::CallStatus::Completed, std::string("caller_hung_up"), answer.total.completed},
                       {sb::CallStatus::NoAnswer, sb::null, answer.total.unanswered},
                       {sb::CallStatus::Failed, std::string("agent_error"), answer.total.failed}};
    return answer;
}

/// One price a service, which makes up its cost.
inline sb::UsagePrices usagePrices(const ReportWorld &world, const sb::UsageScopeQuery &query)
{
    sb::UsageBreakdownQuery services;
    services.fromDate = query.fromDate;
    services.toDate = query.toDate;
    services.splitBy = sb::UsageSplit::Service;
    const auto breakdown = reportUsage(world, services);
    struct Kind
    {
        sb::UsageService service;
        sb::UsageUnit unit;
        const char *model;
        std::int64_t price;
        std::int64_t per;
    };
    constexpr std::array kinds{Kind{sb::UsageService::Llm, sb::UsageUnit::TokensIn, "gpt-4.1-mini", 400, 1000},
                               Kind{sb::UsageService::Stt, sb::UsageUnit::Seconds, "nova-3", 7'700, 60},
                               Kind{sb::UsageService::Tts, sb::UsageUnit::Characters, "aura-2", 30'000, 1000},
                               Kind{sb::UsageService::Telephony, sb::UsageUnit::Minutes, "carrier", 8'500, 1},
                               Kind{sb::UsageService::Platform, sb::UsageUnit::Minutes, "platform", 5'000, 1}};
    sb::UsagePrices prices;
    prices.totalUsd = breakdown.totals.costUsd;
    for (std::size_t i = 0; i < breakdown.groups.size() && i < kinds.size(); ++i) {
        const auto &kind = kinds.at(i);
        sb::UsagePrice line;
        line.service = kind.service;
        line.unit = kind.unit;
        line.modelName = world.name(kind.model);
        line.amountUsd = breakdown.groups[i].costUsd;
        line.priceUsd = sb::Money::fromMicros(kind.price);
        line.pricePer = kind.per;
        line.quantity = std::floor(double(line.amountUsd.micros()) * double(kind.per) / double(kind.price));
        line.sessions = breakdown.totals.sessions.value_or(0);
        prices.items.push_back(line);
    }
    return prices;
}

inline sb::WalletStatement walletStatement(const ReportWorld &world, const sb::StatementQuery &query)
{
    sb::UsageBreakdownQuery services;
    services.fromDate = query.fromDate;
    services.toDate = query.toDate;
    const auto used = reportUsage(world, services).totals;
    const auto money = &sb::Money::fromMicros;
    sb::WalletStatement statement;
    statement.from = midnight(wireDate(query.fromDate));
    statement.until = midnight(wireDate(query.toDate).addDays(1));
    statement.isClosed = wireDate(query.toDate) < kToday;
    statement.ownerName = world.name("Example Clinic Group");
    statement.isSound = world.isSound;
    statement.digest = std::string(16, 'b') + std::string(48, '4');
    statement.doGrantsAddUp = true;
    sb::StatementWallet wallet;
    wallet.walletId = id<sb::WalletId>(21, 1);
    wallet.ownerType = sb::WalletOwner::Org;
    wallet.ownerName = statement.ownerName;
    wallet.firstSeq = 120;
    if (!world.isEmpty) {
        const std::int64_t opening = 1'407'040'000, added = 1'720'000'000, expired = 68'400'000;
        statement.openingUsd = money(opening);
        statement.closingUsd = money(opening + added - expired - used.costUsd.micros());
        statement.entries = used.sessions.value_or(0) + 3;
        statement.sums = {
            {sb::LedgerKind::Grant, true, false, 2, money(added)},
            {sb::LedgerKind::Usage, false, false, used.sessions.value_or(0), money(-used.costUsd.micros())},
            {sb::LedgerKind::Expiry, false, false, 1, money(-expired)}};
        sb::StatementGrant first;
        first.walletId = wallet.walletId;
        first.grantId = id<sb::GrantId>(24, 1);
        first.note = world.name("Autumn campaign");
        first.expiresAt = midnight(wireDate(query.toDate));
        first.beforeUsd = money(opening);
        first.usedUsd = money(opening - expired);
        first.expiredUsd = money(expired);
        auto second = first;
        second.grantId = id<sb::GrantId>(24, 2);
        second.note = world.name("Hotel package");
        second.expiresAt = sb::null;
        second.beforeUsd = second.expiredUsd = sb::Money();
        second.addedUsd = money(added);
        second.usedUsd = money(used.costUsd.micros() - first.usedUsd.micros());
        second.leftUsd = statement.closingUsd;
        statement.grants = {first, second};
        wallet.openingUsd = statement.openingUsd;
        wallet.closingUsd = statement.closingUsd;
        wallet.entries = statement.entries;
    }
    statement.wallets = {wallet};
    return statement;
}

/// Whom a report can be about.
inline void fillReportTargets(ScriptedBackend &backend, const std::shared_ptr<ReportWorld> &world)
{
    using namespace sb;
    const auto unknown = [] { return fail(ErrorCode::Unavailable, "No answer within 10 s"); };
    backend.answer(getCurrentUser, [world, unknown](const Nothing &) -> Result<Me> {
        if (!world->knowsPeople)
            return unknown();
        Me me;
        me.role = world->role;
        me.orgId = id<OrgId>(7, 0);
        Org org;
        org.id = *me.orgId;
        org.name = world->name("Example Clinic Group");
        me.organization = org;
        return me;
    });
    backend.answer(getCallDays, [](const CallDaysQuery &) {
        CallDays days;
        days.firstCallAt = midnight(QDate(2026, 3, 2));
        return Result<CallDays>(days);
    });
    backend.answer(listAgents, [world](const AgentQuery &) {
        auto rows = agents();
        for (auto &row : rows)
            row.name = world->name(row.name);
        return Result<AgentListing>(AgentListing{rows});
    });
    backend.answer(listOrganizations, [world](const Nothing &) -> Result<OrgList> {
        if (world->role != sb::Role::SuperAdmin)
            return fail(ErrorCode::Forbidden, "not theirs");
        OrgList list;
        const auto names = partsOf(UsageSplit::Member, {}).names;
        for (std::uint32_t i = 0; i < world->orgs; ++i) {
            Org org;
            org.id = id<OrgId>(7, i);
            org.name = world->name(names.at(i % names.size()) + (i < names.size() ? "" : " " + std::to_string(i)));
            list.organizations.push_back(org);
        }
        return list;
    });
    backend.answer(getMyWallet, [world](const Nothing &) {
        return Result<Wallet>(reportWallet(*world, 2, "Robin Ashdown", false));
    });
    backend.answer(getOrgWallet, [world](const OrgWalletRef &) {
        return Result<Wallet>(reportWallet(*world, 1, "Example Clinic Group", true));
    });
    backend.answer(listOrgWallets, [world](const WalletListQuery &) {
        WalletList list;
        list.items = {reportWallet(*world, 1, "Example Clinic Group", true)};
        list.total = 1;
        return Result<WalletList>(list);
    });
    const auto people = [world] {
        WalletList list;
        list.items = {reportWallet(*world, 2, "Robin Ashdown", false), reportWallet(*world, 3, "Dana Okafor", false)};
        list.total = 2;
        return Result<WalletList>(list);
    };
    backend.answer(listUserWallets, [people](const WalletListQuery &) { return people(); });
    backend.answer(listOrgMemberWallets, [people](const MemberWalletQuery &) { return people(); });
}

/// Answers everything that the page asks.
inline void fillReports(ScriptedBackend &backend, const std::shared_ptr<ReportWorld> &world)
{
    using namespace sb;
    fillUsage(backend, world->typed, world->calls);
    fillReportTargets(backend, world);
    backend.answer(getWorkspaceInfo, [world](const Nothing &) {
        WorkspaceInfo info;
        info.name = info.organization = world->name("Harbour Voice");
        return Result<WorkspaceInfo>(info);
    });
    backend.answer(getWallet, [world](const WalletQuery &query) {
        WalletDetail detail;
        detail.wallet = reportWallet(*world, 2, "Robin Ashdown", false);
        detail.wallet.id = query.walletId;
        return Result<WalletDetail>(detail);
    });
    backend.answer(getAgent, [world](const AgentRef &) {
        auto one = agent(0);
        one.agent.name = world->name(one.agent.name);
        return Result<CompleteAgent>(one);
    });
    backend.answer(getWalletStatement, [world](const StatementQuery &query) -> Result<WalletStatement> {
        if (!world->answers)
            return fail(ErrorCode::Unavailable, "No answer within 10 s");
        return walletStatement(*world, query);
    });
    backend.answer(getUsageBreakdown, [world](const UsageBreakdownQuery &query) {
        return Result<UsageBreakdown>(reportUsage(*world, query));
    });
    backend.answer(getUsagePrices,
                   [world](const UsageScopeQuery &query) { return Result<UsagePrices>(usagePrices(*world, query)); });
    backend.answer(getCallFigures,
                   [world](const UsageScopeQuery &query) { return Result<CallFigures>(callFigures(*world, query)); });
}

} // namespace sample
