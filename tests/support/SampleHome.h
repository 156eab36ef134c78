#pragma once

#include "models/contract/CallDays.h"
#include "tests/support/SampleCallLog.h"
#include "tests/support/SampleUsage.h"
#include "tests/support/SampleWallets.h"

#include <QDateTime>

/// A reseller's Monday, 23 November 2026, at ten past two.
namespace sample {

inline QDateTime homeNow()
{
    return QDateTime(kToday, QTime(14, 10));
}

/// What Home is told. It is read at each question, so that a test changes it under way.
struct HomeWorld
{
    std::string typed; ///< instead of every name that people typed, unless it is empty
    bool isFresh = false;
    std::int64_t failedToday = 31;
    int running = 4;
    int agents = 10;
    std::int64_t availableMicros = 1'283'950'000;
    bool hasCosts = true;
    bool hasGrants = true;
    bool hasBilling = true;
    bool answersCalls = true;
    sb::Role role = sb::Role::OrgAdmin;
    std::vector<std::int64_t> soFarBefore{1323, 1310, 1330, 1290};

    std::string name(const char *usual) const { return typed.empty() ? usual : typed; }
};

inline sb::Instant homeMoment(qint64 afterMs)
{
    return sb::Instant::fromMilliseconds(homeNow().toMSecsSinceEpoch() + afterMs);
}

inline sb::CallDays callDays(const HomeWorld &world, const sb::CallDaysQuery &query)
{
    sb::CallDays answer;
    answer.until = homeMoment(0);
    answer.firstCallAt = world.isFresh ? sb::Patch<sb::Instant>(sb::null) : homeMoment(-200 * kDayMs);
    const int count = query.days.valueOr(14);
    for (int i = 0; i < count; ++i) {
        const auto date = kToday.addDays(i + 1 - count);
        const bool isToday = date == kToday;
        sb::CallDay day;
        day.start = sb::Instant::fromMilliseconds(date.startOfDay().toMSecsSinceEpoch());
        day.end = sb::Instant::fromMilliseconds(date.addDays(1).startOfDay().toMSecsSinceEpoch());
        day.medianDelayMs = day.p95DelayMs = sb::null;
        if (!world.isFresh) {
            day.calls = isToday ? 1482 : sessionsOn(date);
            day.failed = isToday ? world.failedToday : day.calls / 50;
            day.unanswered = day.calls / 27;
            day.running = isToday ? world.running : 0;
            day.completed = day.calls - day.failed - day.unanswered - day.running;
            day.measured = 100;
            day.medianDelayMs = static_cast<int>(400 + noise(date.toJulianDay(), 60));
            day.p95DelayMs = 688;
        }
        answer.days.push_back(day);
    }
    if (!world.isFresh)
        answer.soFarBefore = world.soFarBefore;
    return answer;
}

inline sb::CallRow homeCall(const HomeWorld &world, std::uint32_t number, sb::CallStatus status)
{
    auto row = callRow(number * 8, homeNow().toMSecsSinceEpoch() - 48'000); // of one kind: they are all completed
    const auto &trade = kTrades.at(status == sb::CallStatus::Failed ? 4 : number % kTrades.size());
    row.id = id<sb::CallId>(6, number + 1000 * static_cast<std::uint32_t>(status));
    row.agentId = id<sb::AgentId>(1, status == sb::CallStatus::Failed ? 4 : number % kTrades.size());
    row.agentName = world.name(trade.name);
    row.userIdentifier = world.name("+1 555 0142");
    row.status = status;
    row.startedAt = homeMoment(-48'000 - 43'000LL * number);
    if (!sb::isFinal(status)) {
        row.durationSeconds = sb::null;
        row.avgAgentLatencyMs = sb::null;
        row.cost = sb::null;
    }
    return row;
}

inline sb::CallRowPage homeCalls(const HomeWorld &world, const sb::CallListQuery &query)
{
    sb::CallRowPage page;
    const auto status = query.status.valueOr(sb::CallStatus::Completed);
    page.total = world.isFresh                          ? 0
                 : status == sb::CallStatus::InProgress ? world.running
                 : status == sb::CallStatus::Failed     ? world.failedToday
                 : !query.status.hasValue()             ? 300'000
                                                        : 0;
    const auto limit = std::min<std::int64_t>(query.limit.valueOr(50), page.total);
    for (std::uint32_t i = 0; i < limit; ++i)
        page.items.push_back(homeCall(world, i, status));
    return page;
}

inline sb::WalletDetail homeWallet(const HomeWorld &world)
{
    struct Row
    {
        const char *name;
        int sinceDays;
        int endsInDays;
        std::int64_t left;
        std::int64_t amount;
    };
    sb::WalletDetail detail;
    auto &wallet = detail.wallet;
    wallet.id = id<sb::WalletId>(21, 2);
    wallet.ownerType = sb::WalletOwner::User;
    wallet.ownerName = world.name("Robin Ashdown");
    wallet.balanceUsd = wallet.availableBalanceUsd = sb::Money::fromMicros(world.availableMicros);
    wallet.monthlyCapUsd = sb::null;
    std::uint32_t number = 0;
    for (const auto &row :
         {Row{"Autumn campaign", 30, 3, 88'250'000, 150'000'000}, Row{"Trial top-up", 16, 14, 81'750'000, 100'000'000},
          Row{"Hotel package", 3, 27, 200'000'000, 200'000'000}}) {
        if (!world.hasGrants)
            break;
        sb::Grant grant;
        grant.id = id<sb::GrantId>(24, number++);
        grant.walletId = wallet.id;
        grant.amountUsd = sb::Money::fromMicros(row.amount);
        grant.remainingUsd = sb::Money::fromMicros(row.left);
        grant.note = world.name(row.name);
        grant.expiresAt = homeMoment(row.endsInDays * kDayMs);
        grant.status = sb::GrantStatus::Active;
        grant.createdAt = homeMoment(-row.sinceDays * kDayMs);
        detail.upcomingExpiry.push_back({grant.id, *grant.expiresAt, grant.remainingUsd});
        detail.grants.push_back(grant);
    }
    return detail;
}

/// Answers everything that Home asks.
inline void fillHome(ScriptedBackend &backend, const std::shared_ptr<HomeWorld> &world)
{
    using namespace sb;
    const auto unpaid = [] { return fail(ErrorCode::Forbidden, "billing is switched off"); };
    backend.answer(getCallDays, [world](const CallDaysQuery &query) -> Result<CallDays> {
        if (!world->answersCalls)
            return fail(ErrorCode::Unavailable, "No answer within 10 s");
        return callDays(*world, query);
    });
    backend.answer(listCalls,
                   [world](const CallListQuery &query) { return Result<CallRowPage>(homeCalls(*world, query)); });
    backend.answer(getMyWallet, [world, unpaid](const Nothing &) -> Result<Wallet> {
        return world->hasBilling ? Result<Wallet>(homeWallet(*world).wallet) : unpaid();
    });
    backend.answer(getWallet, [world, unpaid](const WalletQuery &) -> Result<WalletDetail> {
        return world->hasBilling ? Result<WalletDetail>(homeWallet(*world)) : unpaid();
    });
    backend.answer(getUsageBreakdown, [world, unpaid](const UsageBreakdownQuery &query) -> Result<UsageBreakdown> {
        if (!world->hasBilling)
            return unpaid();
        auto answer = usage(query, world->typed);
        for (auto &bucket : answer.buckets)
            bucket.costUsd = world->hasCosts ? bucket.costUsd : Money();
        return answer;
    });
    backend.answer(getCurrentUser, [world](const Nothing &) {
        Me me;
        me.role = world->role;
        me.orgId = id<OrgId>(7, 1);
        return Result<Me>(me);
    });
    backend.answer(listOrgMemberWallets, [world](const MemberWalletQuery &) {
        WalletList list;
        std::uint32_t number = 3;
        for (const auto &[name, spent] :
             {std::pair("Hotel Lindenhof", 412'600'000), std::pair("Taxi Nuit", 41'000'000)}) {
            Wallet member;
            member.id = id<WalletId>(21, number++);
            member.ownerType = WalletOwner::User;
            member.ownerName = world->name(name);
            member.monthlyCapUsd = Money::fromMicros(500'000'000);
            member.monthSpendUsd = Money::fromMicros(spent);
            list.items.push_back(member);
        }
        list.total = 2;
        return Result<WalletList>(list);
    });
    backend.answer(listAgents, [world](const AgentQuery &query) {
        AgentPage page;
        page.items = world->agents > 0 ? agents() : std::vector<AgentSummary>();
        for (auto &agent : page.items) {
            const bool isSalon = agent.id == id<AgentId>(1, 5);
            agent.modelName = std::string("gpt-4.1-mini");
            agent.transcriberModelName = std::string("pocketsphinx-en-us");
            agent.ttsModelName = isSalon ? Patch<std::string>(null) : Patch<std::string>("flite");
            agent.name = world->name(agent.name.c_str());
        }
        page.total = world->agents;
        page.page = query.page.valueOr(1);
        page.pageSize = query.pageSize.valueOr(20);
        return Result<AgentListing>(AgentListing{page});
    });
}

} // namespace sample
