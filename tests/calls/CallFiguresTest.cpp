// How the calls of a period went, and usage as quantity × price (A16, B11, M4).
#include "models/contract/CallFigures.h"
#include "models/contract/UsagePrices.h"
#include "tests/support/UsagePeople.h"

#include <QTest>

#include <cmath>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::UsagePeople;

class CallFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<UsagePeople>();
        for (const auto user : {m->member, m->second, m->stranger})
            m->grantTo(m->walletOf(user), 10);
        m_front = m->paidAgent(m->member, "Front desk");
        m_other = m->paidAgent(m->second, "Other desk");
        m_day = m->now().toString().substr(0, 10);
        m->talk(m->member, m_front);
        m->talk(m->member, m_front);
        m->talk(m->second, m_other);
        const auto failed = m->start(m->member, m_front).body["id"].get<std::string>();
        m->send("finishTestCall",
                {{"call_id", failed}, {"status", "failed"}, {"end_reason", "agent_error"}, {"ended_by", "system"}},
                m->as(m->member));
        m->workspace.clock.advance(24h);
        m->talk(m->member, m_front);
        m->start(m->member, m_front); // still running
    }
    void cleanup() { m.reset(); }

    void partsAddUpToTheWhole()
    {
        const auto told = m->workspace.call(getCallFigures, {.fromDate = m_day}).value();
        QCOMPARE(told.total.calls, 6);
        QCOMPARE(told.total.completed, 4);
        QCOMPARE(told.total.failed, 1);
        QCOMPARE(told.total.running, 1);
        QCOMPARE(told.total.durationSeconds, 4 * 61.25);
        QCOMPARE(told.agents.size(), 2U);
        QCOMPARE(told.agents[0].name, std::string("Front desk"));
        QCOMPARE(told.agents[0].calls, 5);
        QCOMPARE(told.days.size(), 2U);
        QCOMPARE(told.days[0].day, m_day);
        QCOMPARE(told.days[0].calls, 4);
        std::int64_t outcomes = 0;
        for (const auto &outcome : told.outcomes)
            outcomes += outcome.calls;
        QCOMPARE(outcomes, 6);
        QVERIFY(told.outcomes[0].status == CallStatus::Completed);
        QCOMPARE(*told.outcomes[0].endReason, std::string("caller_hung_up"));
        QCOMPARE(told.outcomes[0].calls, 4);
    }

    void delaysAreRankedOverEachCall()
    {
        QVERIFY(m->within([](Transaction &tx) {
                     return tx->execute("UPDATE call SET agent_average_ms = 100 * number WHERE number <= 4");
                 }).has_value());
        const auto told = m->workspace.call(getCallFigures, {.fromDate = m_day}).value();
        QCOMPARE(told.total.measured, 4);
        QCOMPARE(*told.total.medianDelayMs, 200);
        QCOMPARE(*told.total.p95DelayMs, 400);
        QVERIFY(told.days[1].medianDelayMs.isNull());
    }

    void A16_everybodySeesAsFarAsTheirRole()
    {
        const auto calls = [&](const Json &query, CallOptions who) {
            return m->send("getCallFigures", query, std::move(who)).body["total"]["calls"].get<int>();
        };
        const Json whole{{"from_date", m_day}};
        QCOMPARE(calls(whole, m->as(m->second)), 1);
        QCOMPARE(calls(whole, m->as(m->admin)), 6);
        QCOMPARE(calls(whole, m->as(m->stranger)), 0);
        QCOMPARE(calls({{"from_date", m_day}, {"org_id", m->org.toString()}}, {}), 6);
        QCOMPARE(calls({{"from_date", m_day}, {"org_id", m->otherOrg.toString()}}, {}), 0);
        QCOMPARE(calls({{"from_date", m_day}, {"agent_id", m_other}}, m->as(m->admin)), 1);
        QCOMPARE(calls({{"from_date", m_day}, {"to_date", m_day}}, m->as(m->admin)), 4);
        for (const char *operation : {"getCallFigures", "getUsagePrices", "getUsageBreakdown"}) {
            QCOMPARE(m->send(operation, {{"reach", "all"}}, m->as(m->admin)).status, 403);
            QCOMPARE(m->send(operation, {{"org_id", m->otherOrg.toString()}}, m->as(m->admin)).status, 403);
            QCOMPARE(m->send(operation, {{"org_id", m->org.toString()}}, m->as(m->member)).status, 403);
            QCOMPARE(m->send(operation, {{"org_id", m->org.toString()}}, m->as(m->admin)).status, 200);
        }
        QCOMPARE(m->send("getCallFigures", {{"from_date", "2020-01-01"}}).status, 422);
    }

    void B11_everyLineIsAQuantityTimesItsPrice()
    {
        const auto told = m->workspace.call(getUsagePrices, {.fromDate = m_day, .orgId = m->org}).value();
        const auto usage = m->workspace.call(getUsageBreakdown, {.fromDate = m_day, .orgId = m->org}).value();
        QCOMPARE(told.totalUsd, usage.totals.costUsd);
        QVERIFY(told.totalUsd > Money());
        std::map<UsageService, std::int64_t> services;
        for (const auto &line : told.items) {
            services[line.service] += line.amountUsd.micros();
            QVERIFY(line.priceUsd.hasValue());
            const auto exact =
                line.quantity * static_cast<double>(line.priceUsd->micros()) / static_cast<double>(line.pricePer);
            // each session was rounded on its own
            QVERIFY(std::abs(exact - static_cast<double>(line.amountUsd.micros())) <=
                    0.5 * static_cast<double>(line.sessions) + 1e-6);
        }
        for (const auto &group : usage.groups)
            QCOMPARE(services[*fromName<UsageService>(group.key)], group.costUsd.micros());
        const auto speech = std::ranges::find(told.items, UsageService::Stt, &UsagePrice::service);
        QVERIFY(speech->unit == UsageUnit::Seconds || speech->unit == UsageUnit::Minutes);
        QCOMPARE(speech->modelName, std::string("nova-3"));
        const auto one =
            m->workspace.call(getUsagePrices, {.fromDate = m_day, .agentId = AgentId::parse(m_other).value()}).value();
        QCOMPARE(one.totalUsd, Money::fromMicros(UsagePeople::sampleCall));
    }

    void aMarkupIsInTheAmountAlone()
    {
        const auto before = m->workspace.call(getUsagePrices, {.fromDate = m_day, .userId = m->second}).value();
        m->setTerms(m->org, OrgType::Distributor, 0, 200'000);
        m->talk(m->second, m_other);
        const auto after = m->workspace.call(getUsagePrices, {.fromDate = m_day, .userId = m->second}).value();
        QCOMPARE(after.items.size(), before.items.size());
        for (std::size_t i = 0; i < after.items.size(); ++i) {
            QCOMPARE(after.items[i].priceUsd, before.items[i].priceUsd);
            QVERIFY(before.items[i].markupUsd == Money());
            QCOMPARE(after.items[i].amountUsd.micros() - after.items[i].markupUsd.micros(),
                     2 * before.items[i].amountUsd.micros());
        }
    }

private:
    std::unique_ptr<UsagePeople> m;
    std::string m_front;
    std::string m_other;
    std::string m_day;
};

QTEST_GUILESS_MAIN(CallFiguresTest)
#include "CallFiguresTest.moc"
