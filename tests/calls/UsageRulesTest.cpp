// Rules B1–B8, M4, M6 and A6 of usage, in the words of the wire.
#include "models/contract/CsvRow.h"
#include "tests/support/UsagePeople.h"

#include <QTest>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::UsagePeople;

namespace {

constexpr auto day = 24h;

std::int64_t micros(const Json &dollars)
{
    return UsagePeople::micros(dollars);
}

std::string text(const Json &value)
{
    return value.dump();
}

} // namespace

class UsageRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<UsagePeople>();
        m_agent = m->paidAgent(m->member, "=Front desk, \"paid\"");
        m->grantTo(m->memberWallet, 10);
    }
    void cleanup()
    {
        const auto proof = m->proof();
        QVERIFY2(proof.isSound(), proof.isSound() ? "" : proof.faults.front().c_str());
        m.reset();
    }

    void B1_recordsAreGroupedBySession()
    {
        m->talk(m->member, m_agent);
        m->workspace.clock.advance(1h);
        const auto newest = m->talk(m->member, m_agent);
        const auto answer = mine("getUsageRecords");
        QCOMPARE(answer["total"].get<int>(), 2);
        QCOMPARE(micros(answer["total_cost_usd"]), 2 * UsagePeople::sampleCall);
        QCOMPARE(answer["sessions"][0]["session_id"].get<std::string>(), newest);
        std::set<std::string> ids;
        for (const auto &session : answer["sessions"]) {
            std::int64_t sum = 0;
            for (const auto &record : session["services"]) {
                sum += micros(record["cost_usd"]);
                ids.insert(record["id"].get<std::string>());
                QCOMPARE(text(record["session_id"]), text(session["session_id"]));
            }
            QCOMPARE(sum, micros(session["total_cost_usd"])); // M4
        }
        QCOMPARE(ids.size(), 8U);
        QCOMPARE(text(mine("getUsageRecords")), text(answer)); // ids too
        QCOMPARE(m->send("getUsageRecords", Json::object(), m->as(m->second)).body["total"].get<int>(), 0);
    }

    void B2_pageWinsOverLimitAndOffset()
    {
        std::vector<std::string> newestFirst;
        for (int i = 0; i < 5; ++i) {
            newestFirst.insert(newestFirst.begin(), m->talk(m->member, m_agent)); // at the same moment
        }
        const auto ids = [&](const Json &query) {
            std::vector<std::string> out;
            const auto answer = mine("getUsageRecordsGrouped", query);
            for (const auto &session : answer["grouped_sessions"])
                out.push_back(session["session_id"].get<std::string>());
            if (answer["total"].get<int>() != 5 || micros(answer["total_cost_usd"]) != 5 * UsagePeople::sampleCall ||
                answer["total_duration_seconds"].get<double>() != 5 * 61.25)
                out.clear();
            return out;
        };
        using List = std::vector<std::string>;
        const auto part = [&](std::ptrdiff_t from, std::ptrdiff_t to) {
            return List(newestFirst.begin() + from, newestFirst.begin() + to);
        };
        QCOMPARE(ids(Json::object()), newestFirst);
        QCOMPARE(ids({{"limit", 2}, {"offset", 1}}), part(1, 3));
        QCOMPARE(ids({{"page", 2}, {"page_size", 2}, {"limit", 1}, {"offset", 0}}), part(2, 4));
        QCOMPARE(ids({{"page", 3}, {"page_size", 2}}), part(4, 5));
        QCOMPARE(ids({{"page", 4}, {"page_size", 2}}), List()); // M6
        const auto answer = mine("getUsageRecordsGrouped", {{"page", 2}, {"page_size", 2}});
        QCOMPARE(answer["page"].get<int>(), 2);
        QCOMPARE(answer["offset"].get<int>(), 2);
        QCOMPARE(status("getUsageRecordsGrouped", {{"limit", 0}}), 422);
        QCOMPARE(status("getUsageRecordsGrouped", {{"limit", 501}}), 422);
        QCOMPARE(status("getUsageRecordsGrouped", {{"offset", -1}}), 422);
    }

    void B3_timeFiltersReachBack()
    {
        for (int i = 0; i < 5; ++i) {
            m->talk(m->member, m_agent);
            m->workspace.clock.advance(i == 0 ? 300 * day : i == 1 ? 60 * day : i == 2 ? 20 * day : 3 * day);
        }
        const auto total = [&](const char *filter) {
            const auto answer = mine("getUsageRecordsGrouped", {{"time_filter", filter}});
            return answer["total"].get<std::size_t>() == answer["grouped_sessions"].size() ? answer["total"].get<int>()
                                                                                           : -1;
        };
        QCOMPARE(total("day"), 0);
        QCOMPARE(total("week"), 2); // three and six days ago
        QCOMPARE(total("month"), 3);
        QCOMPARE(total("4months"), 4);
        QCOMPARE(total("year"), 4);
        QCOMPARE(total("all"), 5);
        QCOMPARE(status("getUsageRecordsGrouped", {{"time_filter", "decade"}}), 422);
    }

    void B3_theEdgeOfAFilterIsExact()
    {
        m->talk(m->member, m_agent);
        m->workspace.clock.advance(day);
        const auto total = [&] { return mine("getUsageRecordsGrouped", {{"time_filter", "day"}})["total"].get<int>(); };
        QCOMPARE(total(), 1);
        m->workspace.clock.advance(1us);
        QCOMPARE(total(), 0);
    }

    void B4_typeAndSearch()
    {
        const auto id = m->talk(m->member, m_agent);
        m->talk(m->member, m->freeAgent(m->member));
        const auto total = [&](const Json &query) {
            const auto answer = mine("getUsageRecordsGrouped", query);
            return answer["total"].get<std::size_t>() == answer["grouped_sessions"].size() ? answer["total"].get<int>()
                                                                                           : -1;
        };
        QCOMPARE(total({{"usage_type", "calls"}}), 2);
        QCOMPARE(total({{"usage_type", "chat"}}), 0);
        QCOMPARE(status("getUsageRecordsGrouped", {{"usage_type", "letters"}}), 422);
        QCOMPARE(total({{"search", "front DESK"}}), 1);
        QCOMPARE(total({{"search", id}}), 1);
        QCOMPARE(total({{"search", id.substr(20)}}), 1);
        const auto request = m->usage(id)["request_id"].get<std::string>();
        QCOMPARE(total({{"search", request}}), 1);
        QCOMPARE(total({{"search", "' OR 1=1 --"}}), 0);
        QCOMPARE(total({{"search", "%"}}), 0);
    }

    void B4_onlyASuperAdminWidensTheList()
    {
        m->talk(m->member, m_agent);
        const auto total = [&](const Json &query, CallOptions options) {
            return m->send("getUsageRecordsGrouped", query, std::move(options)).body["total"].get<int>();
        };
        const auto owner = m->as(m->workspace.owner);
        QCOMPARE(total(Json::object(), owner), 0);
        QCOMPARE(total({{"scope", "all"}}, owner), 1);
        QCOMPARE(total({{"organization_ids", m->org.toString()}}, owner), 1);
        QCOMPARE(total({{"organization_ids", m->otherOrg.toString()}}, owner), 0);
        QCOMPARE(total({{"owner_user_ids", m->member.toString() + ", " + m->second.toString()}}, owner), 1);
        QCOMPARE(total({{"scope", "all"}}, m->as(m->second)), 0);
        QCOMPARE(m->send("getUsageRecordsGrouped", {{"owner_user_ids", "x"}}, owner).status, 422);
    }

    void B5_bucketsAreThereAndAddUp()
    {
        m->talk(m->member, m_agent);
        m->workspace.clock.advance(5h);
        m->talk(m->member, m_agent);
        m->talk(m->member, m_agent);
        const std::vector<std::tuple<const char *, const char *, std::size_t>> periods{
            {"day", "hour", 24},     {"week", "day", 7},    {"month", "day", 30},
            {"4months", "week", 18}, {"year", "month", 12}, {"all", "month", 1}};
        for (const auto &[period, granularity, count] : periods) {
            const auto answer = mine("getUsageSummary", {{"time_period", period}});
            QCOMPARE(answer["granularity"].get<std::string>(), std::string(granularity));
            QCOMPARE(answer["buckets"].size(), count);
            std::int64_t cost = 0;
            std::int64_t services = 0;
            std::int64_t types = 0;
            int sessions = 0;
            double seconds = 0;
            for (std::size_t i = 0; i < count; ++i) {
                const auto &bucket = answer["buckets"][i];
                cost += micros(bucket["cost_usd"]);
                sessions += bucket["sessions"].get<int>();
                seconds += bucket["duration_seconds"].get<double>();
                for (const auto &amount : bucket["by_service"])
                    services += micros(amount);
                for (const auto &amount : bucket["by_usage_type"])
                    types += micros(amount);
                if (i > 0)
                    QCOMPARE(text(bucket["bucket_start"]), text(answer["buckets"][i - 1]["bucket_end"]));
            }
            QCOMPARE(cost, micros(answer["totals"]["cost_usd"]));
            QCOMPARE(cost, 3 * UsagePeople::sampleCall);
            QCOMPARE(services, cost);
            QCOMPARE(types, cost);
            QCOMPARE(sessions, 3);
            QCOMPARE(sessions, answer["totals"]["sessions"].get<int>());
            QCOMPARE(seconds, answer["totals"]["duration_seconds"].get<double>());
        }
        const auto hours = mine("getUsageSummary", {{"time_period", "day"}})["buckets"];
        QCOMPARE(hours[23]["sessions"].get<int>(), 2);
        QCOMPARE(hours[18]["sessions"].get<int>(), 1);
        QCOMPARE(micros(hours[23]["by_service"]["stt"]), 2 * 7860);
        QCOMPARE(status("getUsageSummary", {{"time_period", "fortnight"}}), 422);
        const auto all = [&](UserId user) {
            return m->send("getUsageSummary", {{"scope", "all"}}, m->as(user)).body["totals"]["sessions"].get<int>();
        };
        QCOMPARE(all(m->workspace.owner), 3);
        QCOMPARE(all(m->second), 0);
    }

    void B6_overviewOfAllTimeAndThisMonth()
    {
        m->talk(m->member, m_agent); // in September
        m->workspace.clock.advance(20 * day);
        m->talk(m->member, m_agent);
        const auto answer = mine("getUsageOverview");
        QCOMPARE(answer["total"]["sessions"].get<int>(), 2);
        QCOMPARE(micros(answer["total"]["cost_usd"]), 2 * UsagePeople::sampleCall);
        QCOMPARE(answer["this_month"]["sessions"].get<int>(), 1);
        QCOMPARE(answer["this_month"]["duration_seconds"].get<double>(), 61.25);
        const Json member{{"user_id", m->member.toString()}};
        QCOMPARE(m->send("getUsageOverview", member, m->as(m->admin)).body["total"].dump(), text(answer["total"]));
        QCOMPARE(m->send("getUsageOverview", member).body["total"].dump(), text(answer["total"]));
        for (const auto user : {m->second, m->stranger})
            QCOMPARE(m->send("getUsageOverview", member, m->as(user)).status, 403);
        QCOMPARE(status("getUsageOverview", {{"user_id", UserId::make(1).toString()}}), 403);
    }

    void B7_theExportHasARowPerUnit()
    {
        const auto id = m->talk(m->member, m_agent);
        m->talk(m->member, m->freeAgent(m->member));
        const auto rows = exported(Json::object());
        QCOMPARE(rows.size(), 9U);
        const auto column = [&](const char *name) {
            return static_cast<std::size_t>(std::ranges::find(rows[0], name) - rows[0].begin());
        };
        std::int64_t sum = 0;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows[i].size(), rows[0].size());
            sum += Money::parse(rows[i][column("cost_usd")]).value().micros();
        }
        QCOMPARE(sum, UsagePeople::sampleCall);
        const auto &last = rows[8]; // the older call's voice
        QCOMPARE(last[column("session_id")], id);
        QCOMPARE(last[column("agent_name")], std::string("'=Front desk, \"paid\"")); // inert
        QCOMPARE(CsvRow::plain(last[column("agent_name")]), std::string("=Front desk, \"paid\""));
        QCOMPARE(last[column("quantity")], std::string("22"));
        QCOMPARE(last[column("price_usd")], std::string("0.030000"));
        QCOMPARE(rows[7][column("quantity")], std::string("61.25"));
    }

    void B7_theExportTakesFilters()
    {
        m->talk(m->member, m_agent);
        m->workspace.clock.advance(3 * day);
        m->talk(m->member, m_agent);
        const auto today = m->now().toString().substr(0, 10);
        const auto sessions = [&](const Json &query) { return (exported(query).size() - 1) / 4; };
        QCOMPARE(sessions({{"time_filter", "day"}}), 1U);
        QCOMPARE(sessions({{"from_date", today}}), 1U);
        QCOMPARE(sessions({{"to_date", today}}), 2U);
        QCOMPARE(sessions({{"to_date", "2026-09-21"}}), 1U);
        QCOMPARE(sessions({{"from_date", "2026-09-22"}, {"to_date", "2026-09-23"}}), 0U);
        QCOMPARE(sessions({{"session_types", "web,inbound"}}), 2U);
        QCOMPARE(sessions({{"session_types", "chat"}}), 0U);
        QCOMPARE(sessions({{"agent_ids", m_agent}}), 2U);
        QCOMPARE(sessions({{"agent_ids", AgentId::make(1).toString()}}), 0U);
        QCOMPARE(status("exportUsage", {{"session_types", "letter"}}), 422);
        QCOMPARE(status("exportUsage", {{"agent_ids", "x"}}), 422);
        QCOMPARE(status("exportUsage", {{"from_date", "2026-13-01"}}), 422);
        QCOMPARE(status("exportUsage", {{"from_date", "2026-02-02"}, {"to_date", "2026-02-01"}}), 422);
    }

    void B7_aLongExportComesInPieces()
    {
        const auto agent = m->freeAgent(m->member);
        for (int i = 0; i < 205; ++i) { // more than two pieces, many at one moment
            const auto id = m->start(m->member, agent).body["id"].get<std::string>();
            m->finish(m->member, id, 1);
        }
        const auto rows = exported(Json::object());
        QCOMPARE(rows.size(), 1U + 205 * 4);
        std::set<std::string> sessions;
        for (std::size_t i = 1; i < rows.size(); ++i)
            sessions.insert(rows[i][2]);
        QCOMPARE(sessions.size(), 205U);
    }

    void B7_withoutAnAddressThereIsNoExport()
    {
        QVERIFY(m->within([&](Transaction &tx) {
                     return tx->execute("UPDATE user_account SET email = NULL WHERE id = ?", m->member);
                 }).has_value());
        QCOMPARE(status("exportUsage", Json::object()), 400);
    }

    void B8_theBalanceEqualsTheWallet()
    {
        m->send("setWalletCap", {{"wallet_id", m->memberWallet}, {"monthly_cap_usd", 0.05}});
        m->talk(m->member, m_agent);
        m->start(m->member, m_agent);
        const auto wallet = mine("getMyWallet");
        const auto balance = mine("getCreditBalance");
        QCOMPARE(text(balance["wallet_id"]), text(wallet["id"]));
        QCOMPARE(text(balance["credit_balance_usd"]), text(wallet["balance_usd"]));
        QCOMPARE(text(balance["available_balance_usd"]), text(wallet["available_balance_usd"]));
        QCOMPARE(text(balance["reserved_usd"]), text(wallet["reserved_usd"]));
        QCOMPARE(text(balance["monthly_cap_usd"]), text(wallet["monthly_cap_usd"]));
        QCOMPARE(text(balance["monthly_cap_used_usd"]), text(wallet["month_spend_usd"]));
        QCOMPARE(micros(balance["monthly_cap_remaining_usd"]), 50'000 - UsagePeople::sampleCall);
        QCOMPARE(balance["can_start_call"].get<bool>(), true);
        m->send("setWalletCap", {{"wallet_id", m->memberWallet}, {"monthly_cap_usd", 0.01}});
        QCOMPARE(mine("getCreditBalance")["can_start_call"].get<bool>(), false);
        const auto empty = m->send("getCreditBalance", Json::object(), m->as(m->second)).body;
        QCOMPARE(empty["can_start_call"].get<bool>(), false);
        QVERIFY(empty["monthly_cap_remaining_usd"].is_null());
    }

    void A6_anApiKeyReadsBilling()
    {
        for (const char *operation : {"getUsageRecords", "getUsageRecordsGrouped", "getUsageSummary",
                                      "getUsageOverview", "getCreditBalance", "exportUsage"})
            QCOMPARE(m->send(operation, Json::object(), m->byKey(m->member)).status, 200);
    }

private:
    Json mine(std::string_view operation, const Json &query = Json::object())
    {
        return m->send(operation, query, m->as(m->member)).body;
    }
    int status(std::string_view operation, const Json &query)
    {
        return m->send(operation, query, m->as(m->member)).status;
    }
    std::vector<std::vector<std::string>> exported(const Json &query)
    {
        return CsvRow::parse(m->send("exportUsage", query, m->as(m->member)).bytes).value();
    }

    std::unique_ptr<UsagePeople> m;
    std::string m_agent;
};

QTEST_GUILESS_MAIN(UsageRulesTest)
#include "UsageRulesTest.moc"
