// Charts split by service, agent, model and member, and the sessions behind them (A16, B1, B5, M4).
#include "tests/support/UsagePeople.h"

#include <QTest>

#include <set>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::UsagePeople;

namespace {

std::int64_t micros(const Json &dollars)
{
    return UsagePeople::micros(dollars);
}

} // namespace

class UsageBreakdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<UsagePeople>();
        for (const auto user : {m->member, m->second, m->stranger})
            m->grantTo(m->walletOf(user), 10);
        m_front = m->paidAgent(m->member, "Front desk");
        m_night = m->freeAgent(m->member);
        m_other = m->paidAgent(m->second, "Other desk");
    }

    void A16_everybodySeesAsFarAsTheirRole()
    {
        m->talk(m->member, m_front);
        m->talk(m->second, m_other);
        m->talk(m->stranger, m->paidAgent(m->stranger));
        const auto sessions = [&](const Json &query, CallOptions who) {
            return m->send("getUsageBreakdown", query, std::move(who)).body["totals"]["sessions"].get<int>();
        };
        QCOMPARE(sessions(Json::object(), m->as(m->member)), 1);
        QCOMPARE(sessions(Json::object(), m->as(m->admin)), 2);
        QCOMPARE(sessions({{"reach", "mine"}}, m->as(m->admin)), 0);
        QCOMPARE(sessions(Json::object(), {}), 3);
        QCOMPARE(sessions({{"user_id", m->member.toString()}}, m->as(m->admin)), 1);
        QCOMPARE(sessions({{"user_id", m->stranger.toString()}}, m->as(m->admin)), 0); // not of this organization
        for (const char *operation : {"getUsageBreakdown", "listUsageSessions"}) {
            QCOMPARE(m->send(operation, {{"reach", "organization"}}, m->as(m->member)).status, 403);
            QCOMPARE(m->send(operation, {{"reach", "all"}}, m->as(m->admin)).status, 403);
            QCOMPARE(m->send(operation, {{"user_id", m->second.toString()}}, m->as(m->member)).status, 403);
            QCOMPARE(m->send(operation, {{"from_date", "2026-09-02"}, {"to_date", "2026-09-01"}}).status, 422);
            QCOMPARE(m->send(operation, {{"from_date", "yesterday"}}).status, 422);
        }
        QCOMPARE(m->send("listUsageSessions", Json::object(), m->as(m->member)).body["items"].size(), std::size_t(1));
        QCOMPARE(m->send("listUsageSessions", Json::object(), m->as(m->admin)).body["items"].size(), std::size_t(2));
    }

    void M4_eachSplitAddsUpToTheSameTotals()
    {
        m->talk(m->member, m_front);
        m->workspace.clock.advance(30h);
        m->talk(m->member, m_night);
        m->talk(m->second, m_other);
        std::string totals;
        for (const char *split : {"service", "agent", "model", "member"}) {
            const auto answer = asked({{"split_by", split}});
            if (totals.empty())
                totals = answer["totals"].dump();
            QCOMPARE(answer["totals"].dump(), totals);
            std::int64_t groups = 0;
            for (const auto &group : answer["groups"])
                groups += micros(group["cost_usd"]);
            std::int64_t buckets = 0;
            int sessions = 0;
            for (const auto &bucket : answer["buckets"]) {
                std::int64_t parts = 0;
                for (const auto &part : bucket["parts"])
                    parts += micros(part);
                QCOMPARE(bucket["parts"].size(), answer["groups"].size());
                QCOMPARE(parts, micros(bucket["cost_usd"]));
                buckets += parts;
                sessions += bucket["sessions"].get<int>();
            }
            QCOMPARE(groups, micros(answer["totals"]["cost_usd"]));
            QCOMPARE(buckets, groups);
            QCOMPARE(sessions, 3);
        }
        QCOMPARE(micros(Json::parse(totals)["cost_usd"]), 2 * UsagePeople::sampleCall);
        const auto agents = asked({{"split_by", "agent"}});
        QCOMPARE(agents["groups"].size(), std::size_t(3));
        QCOMPARE(agents["groups"][2]["name"].get<std::string>(), std::string("Free"));
        const auto models = asked({{"split_by", "model"}});
        QCOMPARE(models["groups"][0]["key"].get<std::string>(), std::string("openai-gpt-4.1-mini"));
        QCOMPARE(models["groups"][0]["sessions"].get<int>(), 2);
    }

    void filtersHoldTogether()
    {
        m->talk(m->member, m_front);
        m->talk(m->member, m_night);
        m->talk(m->second, m_other);
        QCOMPARE(sessions({{"agent_id", m_front}}), 1);
        QCOMPARE(sessions({{"model_name", "openai-gpt-4.1-mini"}}), 2);
        QCOMPARE(sessions({{"model_name", "openai-gpt-4.1-mini"}, {"user_id", m->second.toString()}}), 1);
        QCOMPARE(sessions({{"usage_type", "chat"}}), 0);
        const auto voice = asked({{"service", "tts"}, {"split_by", "agent"}, {"agent_id", m_front}});
        QCOMPARE(voice["totals"]["sessions"].get<int>(), 1);
        QCOMPARE(micros(voice["totals"]["cost_usd"]), 660);
        const auto only = asked({{"service", "stt"}, {"split_by", "service"}, {"agent_id", m_front}});
        QCOMPARE(only["groups"].size(), std::size_t(1));
        QCOMPARE(micros(only["groups"][0]["cost_usd"]), 7860);
        QCOMPARE(micros(only["totals"]["cost_usd"]), 7860);
    }

    void B5_daysAreWholeAndMonthsStandForMoreThanAQuarter()
    {
        m->talk(m->member, m_front); // 21 September 2026
        m->workspace.clock.advance(24h);
        m->talk(m->member, m_front);
        const auto day = asked({{"from_date", "2026-09-21"}, {"to_date", "2026-09-21"}});
        QCOMPARE(day["totals"]["sessions"].get<int>(), 1);
        QCOMPARE(day["granularity"].get<std::string>(), std::string("day"));
        QCOMPARE(day["buckets"].size(), std::size_t(1));
        const auto month = asked(Json::object());
        QCOMPARE(month["buckets"].size(), std::size_t(22));
        QCOMPARE(month["from"].get<std::string>().substr(0, 10), std::string("2026-09-01"));
        QCOMPARE(month["until"].get<std::string>(), m->now().toString());
        const auto year = asked({{"from_date", "2026-01-01"}, {"to_date", "2026-12-31"}});
        QCOMPARE(year["granularity"].get<std::string>(), std::string("month"));
        QCOMPARE(year["buckets"].size(), std::size_t(12));
        QCOMPARE(year["buckets"][8]["sessions"].get<int>(), 2);
    }

    void whatIsNotNamedIsOneGroup()
    {
        m->talk(m->member, m_front);
        m->talk(m->member, m_night);
        m->talk(m->second, m_other);
        m->talk(m->second, m_other);
        const auto answer = asked({{"split_by", "agent"}, {"groups", 1}});
        QCOMPARE(answer["groups"].size(), std::size_t(2));
        QCOMPARE(answer["groups"][0]["name"].get<std::string>(), std::string("Other desk"));
        QCOMPARE(answer["groups"][1]["key"].get<std::string>(), std::string("*"));
        QCOMPARE(answer["groups"][1]["members"].get<int>(), 2);
        QCOMPARE(answer["groups"][1]["sessions"].get<int>(), 2);
        QCOMPARE(micros(answer["groups"][1]["cost_usd"]), UsagePeople::sampleCall);
    }

    void G9_aDeletedAgentKeepsItsName()
    {
        m->talk(m->member, m_front);
        QCOMPARE(m->send("deleteAgent", {{"agent_id", m_front}}, m->as(m->member)).status, 200);
        QCOMPARE(asked({{"split_by", "agent"}})["groups"][0]["name"].get<std::string>(), std::string("Front desk"));
    }

    void B1_sessionsComeOnceAndNewestFirst()
    {
        std::vector<std::string> made;
        for (int i = 0; i < 7; ++i) {
            made.push_back(m->talk(i % 2 ? m->second : m->member, i % 2 ? m_other : m_front));
            if (i % 3 == 0)
                m->workspace.clock.advance(1h); // some are settled in the same moment
        }
        for (const auto &[who, expected] : {std::pair{CallOptions{}, 7}, {m->as(m->admin), 7}, {m->as(m->member), 4}}) {
            std::vector<std::string> seen;
            Json query{{"limit", 2}};
            for (;;) {
                const auto page = m->send("listUsageSessions", query, who).body;
                for (const auto &row : page["items"])
                    seen.push_back(row["session_id"].get<std::string>());
                if (!page["has_more"].get<bool>())
                    break;
                query["before"] = seen.back();
            }
            QCOMPARE(int(seen.size()), expected);
            QCOMPARE(int(std::set<std::string>(seen.begin(), seen.end()).size()), expected);
            if (expected == 7)
                QVERIFY(std::equal(seen.begin(), seen.end(), made.rbegin()));
        }
        const auto row = m->send("listUsageSessions", {{"agent_id", m_front}}).body["items"][0];
        QCOMPARE(row["model_name"].get<std::string>(), std::string("openai-gpt-4.1-mini"));
        QCOMPARE(row["duration_seconds"].get<double>(), 61.25);
        QCOMPARE(micros(row["cost_usd"]), micros(m->usage(row["session_id"].get<std::string>())["total_cost_usd"]));
        QCOMPARE(m->send("listUsageSessions", {{"before", m->session(9).toString()}}).status, 404);
        QCOMPARE(
            m->send("listUsageSessions", {{"from_date", "2026-08-01"}, {"to_date", "2026-08-31"}}).body["items"].size(),
            std::size_t(0));
    }

private:
    Json asked(const Json &query)
    {
        const auto answer = m->send("getUsageBreakdown", query);
        if (answer.status != 200)
            qWarning("%s", answer.body.dump().c_str());
        return answer.body;
    }
    int sessions(const Json &query) { return asked(query)["totals"]["sessions"].get<int>(); }

    std::unique_ptr<UsagePeople> m;
    std::string m_front;
    std::string m_night;
    std::string m_other;
};

QTEST_GUILESS_MAIN(UsageBreakdownTest)
#include "UsageBreakdownTest.moc"
