// Rules R4–R10 of resellers' earnings, in the words of the wire.
#include "tests/support/UsagePeople.h"

#include <QTest>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::UsagePeople;

namespace {

std::int64_t micros(const Json &dollars)
{
    return UsagePeople::micros(dollars);
}

std::string text(const Json &value)
{
    return value.dump();
}

} // namespace

class EarningsRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<UsagePeople>();
        m_agent = m->paidAgent(m->member);
        m->grantTo(m->memberWallet, 10);
    }
    void cleanup()
    {
        const auto proof = m->proof();
        QVERIFY2(proof.isSound(), proof.isSound() ? "" : proof.faults.front().c_str());
        m.reset();
    }

    void R4_earningsAreForTheAdminOfAReseller()
    {
        for (const char *operation : {"getMyEarnings", "getMyEarningsBreakdown"}) {
            QCOMPARE(m->send(operation, Json::object(), m->as(m->admin)).status, 200);
            QCOMPARE(m->send(operation, Json::object(), m->as(m->member)).status, 403);
            QCOMPARE(m->send(operation, Json::object(), m->as(m->stranger)).status, 403); // internal
            QCOMPARE(m->send(operation, Json::object()).status, 403);
            QCOMPARE(m->send(operation, {{"period", "4months"}}, m->as(m->admin)).status, 422);
        }
        QCOMPARE(mine("getMyEarnings")["period"].get<std::string>(), std::string("month"));
    }

    void R5_aChannelPartnerEarnsCommissionOfTheBase()
    {
        m->setTerms(m->org, OrgType::ChannelPartner, 125'000, 0);
        m->talk(m->member, m_agent);
        const auto earnings = mine("getMyEarnings");
        QCOMPARE(micros(earnings["base_cost_usd"]), UsagePeople::sampleCall);
        QCOMPARE(micros(earnings["retail_cost_usd"]), UsagePeople::sampleCall);
        // 4, 8, 7860 and 660 millionths, an eighth of each: 1 + 1 + 983 + 83
        QCOMPARE(micros(earnings["commission_earnings_usd"]), 1068);
        QCOMPARE(micros(earnings["total_earnings_usd"]), 1068);
        QCOMPARE(earnings["commission_percentage"].get<double>(), 12.5);
        QCOMPARE(earned(), 1068);
    }

    void R6_aDistributorEarnsTheMarkup()
    {
        m->setTerms(m->org, OrgType::Distributor, 500'000, 200'000);
        const auto id = m->talk(m->member, m_agent);
        const auto usage = m->usage(id);
        QCOMPARE(micros(usage["markup_usd"]), 1 + 2 + 1572 + 132);
        QCOMPARE(micros(usage["base_cost_usd"]), UsagePeople::sampleCall);
        QCOMPARE(micros(usage["total_cost_usd"]), UsagePeople::sampleCall + 1707);
        QCOMPARE(micros(m->wallet(m->memberWallet)["balance_usd"]), 10'000'000 - UsagePeople::sampleCall - 1707);
        const auto earnings = mine("getMyEarnings");
        QCOMPARE(micros(earnings["retail_cost_usd"]) - micros(earnings["base_cost_usd"]), 1707);
        QCOMPARE(micros(earnings["markup_earnings_usd"]), 1707);
        QCOMPARE(micros(earnings["commission_earnings_usd"]), 0);
        QCOMPARE(earnings["markup_percentage"].get<double>(), 20.0);
        QCOMPARE(earned(), 1707);
    }

    void R6_laterTermsDoNotRewriteHistory()
    {
        m->setTerms(m->org, OrgType::Distributor, 0, 200'000);
        const auto id = m->talk(m->member, m_agent);
        const auto before = m->usage(id);
        const auto started = m->start(m->member, m_agent).body["id"].get<std::string>();
        m->setTerms(m->org, OrgType::Distributor, 0, 1'000'000);
        QCOMPARE(text(m->usage(id)), text(before));
        QCOMPARE(micros(mine("getMyEarnings")["total_earnings_usd"]), 1707);
        m->finish(m->member, started, 60); // R3: usage that is settled after the change
        QCOMPARE(micros(m->usage(started)["markup_usd"]), 7700);
        QCOMPARE(micros(mine("getMyEarnings")["total_earnings_usd"]), 1707 + 7700);
    }

    void R7_bucketsAddUpToTheSummary()
    {
        m->setTerms(m->org, OrgType::Distributor, 0, 200'000);
        m->talk(m->member, m_agent);
        m->workspace.clock.advance(3h);
        m->talk(m->member, m_agent);
        // Monday, 21 September 2026, 17:13
        const std::vector<std::tuple<const char *, const char *, std::size_t>> periods{
            {"day", "hour", 18}, {"week", "day", 1}, {"month", "day", 21}, {"year", "month", 9}, {"all", "year", 1}};
        for (const auto &[period, granularity, count] : periods) {
            const auto answer = mine("getMyEarningsBreakdown", {{"period", period}});
            QCOMPARE(answer["granularity"].get<std::string>(), std::string(granularity));
            QCOMPARE(answer["buckets"].size(), count);
            std::int64_t total = 0;
            std::int64_t base = 0;
            int sessions = 0;
            for (const auto &bucket : answer["buckets"]) {
                total += micros(bucket["total_earnings_usd"]);
                base += micros(bucket["base_cost_usd"]);
                sessions += bucket["sessions"].get<int>();
            }
            QCOMPARE(total, 2 * 1707);
            QCOMPARE(total, micros(answer["summary"]["total_earnings_usd"]));
            QCOMPARE(base, micros(answer["summary"]["base_cost_usd"]));
            QCOMPARE(sessions, 2);
            QCOMPARE(text(answer["summary"]), text(mine("getMyEarnings", {{"period", period}})));
        }
    }

    void R9_periodsAreTheCalendars()
    {
        m->setTerms(m->org, OrgType::Distributor, 0, 200'000);
        m->talk(m->member, m_agent);
        m->workspace.clock.advance(10h); // Tuesday, 00:13
        QCOMPARE(micros(mine("getMyEarnings", {{"period", "day"}})["total_earnings_usd"]), 0);
        QCOMPARE(micros(mine("getMyEarnings", {{"period", "week"}})["total_earnings_usd"]), 1707);
        const auto week = mine("getMyEarnings", {{"period", "week"}});
        QCOMPARE(week["period_start"].get<std::string>().substr(0, 10), std::string("2026-09-21"));
        QCOMPARE(week["period_end"].get<std::string>(), m->now().toString());
        QVERIFY(mine("getMyEarnings", {{"period", "all"}})["period_start"].is_null());
        m->workspace.clock.advance(24h * 10); // October
        QCOMPARE(micros(mine("getMyEarnings")["total_earnings_usd"]), 0);
        QCOMPARE(micros(mine("getMyEarnings", {{"period", "year"}})["total_earnings_usd"]), 1707);
    }

    void R8_anyOrganizationIsForASuperAdmin()
    {
        m->setTerms(m->org, OrgType::Distributor, 0, 200'000);
        m->talk(m->member, m_agent);
        const Json own{{"org_id", m->org.toString()}};
        QCOMPARE(text(m->send("getOrgEarnings", own).body), text(mine("getMyEarnings")));
        QCOMPARE(m->send("getOrgEarnings", own, m->as(m->admin)).status, 403);
        QCOMPARE(m->send("getOrgEarnings", {{"org_id", OrgId::make(1).toString()}}).status, 404);
        QCOMPARE(m->send("getOrgEarnings", {{"org_id", m->org.toString()}, {"period", "hour"}}).status, 422);
    }

    void R10_internalKeepsTheHistoryAndHidesIt()
    {
        m->setTerms(m->org, OrgType::Distributor, 0, 200'000);
        const auto id = m->talk(m->member, m_agent);
        m->setTerms(m->org, OrgType::Internal, 0, 200'000);
        QCOMPARE(m->send("getMyEarnings", Json::object(), m->as(m->admin)).status, 403);
        QCOMPARE(m->send("getOrgEarnings", {{"org_id", m->org.toString()}}).status, 403);
        m->talk(m->member, m_agent); // earns nothing
        QCOMPARE(micros(m->usage(id)["markup_usd"]), 1707);
        m->setTerms(m->org, OrgType::Distributor, 0, 200'000);
        QCOMPARE(micros(mine("getMyEarnings")["total_earnings_usd"]), 1707);
    }

private:
    Json mine(std::string_view operation, const Json &query = Json::object())
    {
        return m->send(operation, query, m->as(m->admin)).body;
    }
    /// What the ledger says.
    std::int64_t earned()
    {
        return m
            ->within([&](Transaction &tx) {
                return AccountStore::ofOrg(tx, m->org, AccountKind::ResellerEarnings, m->now());
            })
            .value()
            .balance.micros();
    }

    std::unique_ptr<UsagePeople> m;
    std::string m_agent;
};

QTEST_GUILESS_MAIN(EarningsRulesTest)
#include "EarningsRulesTest.moc"
