// The chart of a super admin and the earnings of a reseller over the usage of a million calls in two years. Beside
// them: the same totals out of the calls' own rows.
//
//     bench_rollups [--json] [--calls 1000000] [--rounds 50] [--folder DIR]

#include "models/base/Clock.h"
#include "models/contract/WhatIf.h"
#include "models/identity/IdentityStore.h"
#include "models/money/EarningsService.h"
#include "models/money/UsageBreakdownReads.h"
#include "models/money/UsageDays.h"
#include "models/money/UsageReads.h"
#include "models/money/UsageStore.h"
#include "models/money/UsageSums.h"
#include "models/money/WhatIfService.h"
#include "models/services/Schema.h"
#include "models/store/Store.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace {

using namespace sb;

constexpr int orgCount = 20;
constexpr int userCount = 1000;
constexpr int agentCount = 200;
constexpr int callsABatch = 20'000;
constexpr std::int64_t span = std::int64_t(2) * 365 * 86'400'000'000;
const auto begin = Instant::fromMilliseconds(1'790'000'000'000);

struct People
{
    std::vector<OrgId> orgs;
    std::vector<UserId> users;
    std::vector<AgentId> agents;
};

Result<People> prepare(Transaction &tx)
{
    People people;
    for (int i = 0; i < orgCount; ++i) {
        const auto org = IdentityStore::createOrg(tx, "Example Partners", OrgType::Distributor, begin);
        if (!org)
            return fail(org.error());
        people.orgs.push_back(*org);
    }
    for (std::size_t i = 0; i < userCount; ++i) {
        const auto user =
            IdentityStore::createUser(tx, {"caller", {}, Role::OrgAdmin, people.orgs[i % orgCount]}, begin);
        if (!user)
            return fail(user.error());
        people.users.push_back(*user);
    }
    for (int i = 0; i < agentCount; ++i)
        people.agents.push_back(AgentId::make(begin.milliseconds()));
    return people;
}

SettledUsage usageOf(const People &people, std::int64_t call, std::int64_t calls)
{
    const auto user = static_cast<std::size_t>(call * 7919 % userCount);
    SettledUsage usage;
    usage.startedAt = begin + std::chrono::microseconds(span / calls * call);
    usage.settledAt = usage.startedAt + std::chrono::minutes(2);
    usage.session = Uuid::make(usage.startedAt.milliseconds());
    usage.user = people.users[user];
    usage.org = people.orgs[user % orgCount];
    usage.agent = people.agents[user % agentCount];
    usage.agentName = "Front desk";
    usage.type = UsageType::Calls;
    usage.callType = CallType::Web;
    usage.status = CallStatus::Completed;
    usage.talkedUs = 120'000'000;
    const auto line = [&](UsageService service, UsageUnit unit, std::int64_t count, std::int64_t base) {
        usage.rated.lines.push_back({{service, unit, "Provider", "model", Rate{Money::fromMicros(base), 1000}},
                                     Quantity{unit, count},
                                     Money::fromMicros(base),
                                     Money::fromMicros(base / 5),
                                     {}});
        usage.rated.base = Money::fromMicros(usage.rated.base.micros() + base);
        usage.rated.markup = Money::fromMicros(usage.rated.markup.micros() + base / 5);
    };
    line(UsageService::Llm, UsageUnit::TokensIn, 4000, 1600 + call % 97);
    line(UsageService::Llm, UsageUnit::TokensOut, 300, 480 + call % 31);
    line(UsageService::Stt, UsageUnit::Seconds, 120'000'000, 15'400);
    line(UsageService::Tts, UsageUnit::Characters, 900, 27'000 + call % 1009);
    usage.rated.total = Money::fromMicros(usage.rated.base.micros() + usage.rated.markup.micros());
    return usage;
}

[[noreturn]] void complain(const Error &error)
{
    std::cerr << error.detail << '\n';
    std::exit(1);
}

class Bench
{
public:
    Bench(Store &store, int rounds) : m_store(store), m_rounds(rounds) {}

    /// The 95th of a hundred, in milliseconds.
    template <typename Work>
    double p95(Work work)
    {
        std::vector<double> times;
        for (int i = 0; i < m_rounds; ++i) {
            const auto begun = m_clock.monotonic();
            const Result<> done = m_store.read(work).result();
            if (!done)
                complain(done.error());
            times.push_back(std::chrono::duration<double, std::milli>(m_clock.monotonic() - begun).count());
        }
        std::ranges::sort(times);
        return times[static_cast<std::size_t>(static_cast<double>(times.size() - 1) * 0.95)];
    }

private:
    Store &m_store;
    SystemClock m_clock;
    int m_rounds;
};

template <typename In>
auto operation(const Registry &registry, std::string_view id, const Call &call, const In &in)
{
    const auto *handler = registry.find(id);
    return [handler, call, in](Connection &connection) -> Result<> {
        const auto answer = handler->read(call, &in, connection);
        if (!answer)
            return fail(answer.error());
        return {};
    };
}

auto scanned(std::string where)
{
    return [where = std::move(where)](Connection &connection) -> Result<> {
        return connection.each("SELECT settled_at / 86400000000, count(*), sum(talked_us), sum(base), sum(markup),"
                               " sum(commission) FROM usage_session" +
                                   where + " GROUP BY 1",
                               [](const Statement &) {});
    };
}

void print(bool json, const char *figure, double value, double beside)
{
    if (json)
        std::cout << nlohmann::json{{"bench", "rollups"},
                                    {"figure", figure},
                                    {"value", value},
                                    {"unit", "ms"},
                                    {"beside", beside}}
                         .dump()
                  << '\n';
    else
        std::printf("%-22s %12.3f %12.3f  ms\n", figure, value, beside);
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    const QStringList words = application.arguments();
    const auto valueOf = [&](const QString &name, const QString &otherwise) {
        const auto at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words[at + 1] : otherwise;
    };
    const qint64 calls = valueOf(QStringLiteral("--calls"), QStringLiteral("1000000")).toLongLong();
    const int rounds = valueOf(QStringLiteral("--rounds"), QStringLiteral("50")).toInt();
    const QTemporaryDir folder(valueOf(QStringLiteral("--folder"), QDir::tempPath()) +
                               QLatin1String("/bench-rollups-XXXXXX"));

    const Secret key = Secret::ofSize(32);
    const auto workspace = WorkspaceFolder::create(folder.filePath(QStringLiteral("workspace")).toStdString());
    if (!workspace)
        complain(workspace.error());
    const auto store = Store::create(*workspace, key, workspaceSchema());
    if (!store)
        complain(store.error());
    const auto people = (*store)->write(prepare).result();
    if (!people)
        complain(people.error());
    for (std::int64_t first = 0; first < calls; first += callsABatch) {
        const auto done =
            (*store)
                ->write([&](Transaction &tx) -> Result<> {
                    UsageSums sums;
                    for (auto call = first; call < std::min<std::int64_t>(first + callsABatch, calls); ++call)
                        if (auto added = UsageStore::add(tx, usageOf(*people, call, calls), sums); !added)
                            return added;
                    return sums.write(tx);
                })
                .result();
        if (!done)
            complain(done.error());
    }

    Registry registry;
    UsageReads usage;
    EarningsService earnings;
    usage.registerOn(registry);
    earnings.registerOn(registry);
    UsageBreakdownReads breakdowns;
    WhatIfService whatIf;
    breakdowns.registerOn(registry);
    whatIf.registerOn(registry);
    Call call;
    call.now = begin + std::chrono::microseconds(span);
    call.caller.user = people->users.front();
    call.caller.org = people->orgs.front();
    call.caller.role = Role::SuperAdmin;
    Bench bench(**store, rounds);
    Bench few(**store, 3);
    const auto summary =
        bench.p95(operation(registry, getUsageSummary.id, call, UsageSummaryQuery{TimePeriod::Year, ListScope::All}));
    const auto summaryRows = few.p95(scanned({}));
    const auto day = [&](std::int64_t daysBack) {
        return Instant::fromMicroseconds(call.now.microseconds() - daysBack * UsageDays::dayUs)
            .toString()
            .substr(0, 10);
    };
    const auto split = [&](UsageSplit by, std::int64_t daysBack) {
        UsageBreakdownQuery query;
        query.splitBy = by;
        query.fromDate = day(daysBack);
        query.toDate = day(0);
        return bench.p95(operation(registry, getUsageBreakdown.id, call, query));
    };
    const auto monthByAgent = split(UsageSplit::Agent, 29);
    const auto monthByService = split(UsageSplit::Service, 29);
    const auto yearByMember = split(UsageSplit::Member, 364);
    const auto monthRows =
        few.p95(scanned(" WHERE settled_at >= " + std::to_string(call.now.microseconds() - 29 * UsageDays::dayUs)));
    const auto sessions = bench.p95(operation(registry, listUsageSessions.id, call, UsageSessionsQuery{}));
    call.caller.role = Role::OrgAdmin;
    const auto earned =
        bench.p95(operation(registry, getMyEarningsBreakdown.id, call, EarningsQuery{EarningsPeriod::All}));
    RerateRequest request;
    request.period = EarningsPeriod::All;
    request.markupPercentage = 21.5;
    const auto rerated = few.p95(operation(registry, rerateUsage.id, call, request));
    auto org = people->orgs.front().toString();
    std::erase(org, '-');
    const auto earnedRows = few.p95(scanned(" WHERE org_id = x'" + org + "'"));

    const bool json = words.contains(QStringLiteral("--json"));
    if (!json)
        std::printf("rollups                        ours    calls' rows\n");
    print(json, "summary_p95_ms", summary, summaryRows);
    print(json, "earnings_p95_ms", earned, earnedRows);
    print(json, "month_by_agent_p95_ms", monthByAgent, monthRows);
    print(json, "month_by_service_p95_ms", monthByService, monthRows);
    print(json, "year_by_member_p95_ms", yearByMember, summaryRows);
    print(json, "sessions_p95_ms", sessions, monthRows);
    print(json, "what_if_ms", rerated, earnedRows); // every line of an organization's calls
    return 0;
}
