// What a reseller would have earned on other terms (R4–R7, B11, M4), in the words of the wire.
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

Json exchange(const char *service, const char *from, const std::string &to)
{
    return {{"service", service}, {"from_model", from}, {"to_model", to}};
}

} // namespace

class WhatIfRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<UsagePeople>();
        m->setTerms(m->org, OrgType::Distributor, 0, 200'000);
        m_agent = m->paidAgent(m->member);
        m->grantTo(m->memberWallet, 10);
        m->grantTo(m->walletOf(m->second), 10);
    }

    void R4_itIsForTheAdminOfAReseller()
    {
        for (const char *operation : {"getEarningsReview", "rerateUsage"}) {
            QCOMPARE(m->send(operation, Json::object(), m->as(m->admin)).status, 200);
            QCOMPARE(m->send(operation, Json::object(), m->as(m->member)).status, 403);
            QCOMPARE(m->send(operation, Json::object(), m->as(m->stranger)).status, 403); // internal
            QCOMPARE(m->send(operation, {{"org_id", m->org.toString()}}, m->as(m->stranger)).status, 403);
            QCOMPARE(m->send(operation, {{"org_id", m->org.toString()}}).status, 200);
            QCOMPARE(m->send(operation, {{"org_id", OrgId::make(1).toString()}}).status, 404);
            QCOMPARE(m->send(operation, {{"period", "4months"}}, m->as(m->admin)).status, 422);
        }
    }

    void R7_theReviewAddsUpByMemberAndModel()
    {
        m->talk(m->member, m_agent);
        m->talk(m->second, m->paidAgent(m->second));
        m->talk(m->second, m->paidAgent(m->second, "Other"));
        for (const char *period : {"day", "week", "month", "year", "all"}) {
            const auto review = asked("getEarningsReview", {{"period", period}});
            const auto mine = asked("getMyEarningsBreakdown", {{"period", period}});
            QCOMPARE(review["summary"].dump(), mine["summary"].dump());
            QCOMPARE(review["buckets"].dump(), mine["buckets"].dump());
            std::int64_t earned = 0;
            int sessions = 0;
            for (const auto &member : review["members"]) {
                earned += micros(member["was"]["total_earnings_usd"]);
                sessions += member["sessions"].get<int>();
            }
            QCOMPARE(earned, micros(review["summary"]["total_earnings_usd"]));
            QCOMPARE(sessions, 3);
            QCOMPARE(review["members"][0]["user_id"].get<std::string>(), m->second.toString()); // the dearest first
            QCOMPARE(review["models"].size(), std::size_t(1));
            QCOMPARE(review["models"][0]["model_name"].get<std::string>(), std::string("openai-gpt-4.1-mini"));
            QCOMPARE(micros(review["models"][0]["base_cost_usd"]), 3 * (4 + 8));
        }
    }

    void M4_withoutAChangeItIsWhatWasBilled()
    {
        m->talk(m->member, m_agent);
        m->setTerms(m->org, OrgType::Distributor, 0, 900'000); // R6: history keeps its own
        const auto answer = asked("rerateUsage");
        QCOMPARE(answer["was"].dump(), answer["would"].dump());
        QCOMPARE(micros(answer["was"]["total_earnings_usd"]), 1707);
        QCOMPARE(micros(answer["was"]["base_cost_usd"]), UsagePeople::sampleCall);
        QCOMPARE(answer["sessions"].get<int>(), 1);
        QCOMPARE(answer["lines"].get<int>(), 4);
    }

    void R6_anotherMarkupIsRatedLineByLine()
    {
        m->talk(m->member, m_agent);
        const auto answer = asked("rerateUsage", {{"markup_percentage", 50}});
        QCOMPARE(micros(answer["was"]["total_earnings_usd"]), 1 + 2 + 1572 + 132);
        QCOMPARE(micros(answer["would"]["markup_earnings_usd"]), 2 + 4 + 3930 + 330);
        QCOMPARE(micros(answer["would"]["retail_cost_usd"]), UsagePeople::sampleCall + 4266);
        QCOMPARE(micros(answer["would"]["base_cost_usd"]), UsagePeople::sampleCall);
        // As if it had been billed so.
        m->setTerms(m->org, OrgType::Distributor, 0, 500'000);
        m->workspace.clock.advance(24h * 40);
        m->talk(m->member, m_agent);
        QCOMPARE(micros(asked("getMyEarnings")["total_earnings_usd"]), 4266);
    }

    void R5_commissionIsForAChannelPartnerOnly()
    {
        m->talk(m->member, m_agent);
        QCOMPARE(micros(asked("rerateUsage", {{"commission_percentage", 12.5}})["would"]["commission_earnings_usd"]),
                 0);
        m->setTerms(m->org, OrgType::ChannelPartner, 0, 0);
        const auto partner = asked("rerateUsage", {{"commission_percentage", 12.5}, {"markup_percentage", 0}});
        QCOMPARE(micros(partner["would"]["commission_earnings_usd"]), 1068);
        QCOMPARE(micros(partner["would"]["total_earnings_usd"]), 1068);
        QCOMPARE(micros(partner["would"]["retail_cost_usd"]), UsagePeople::sampleCall);
    }

    void B11_anotherModelHasItsOwnPriceAndTheSameQuantities()
    {
        const auto session = m->talk(m->member, m_agent);
        const auto dearer = asked(
            "rerateUsage", {{"exchanges", Json::array({exchange("llm", "openai-gpt-4.1-mini", "openai-gpt-4.1")})}});
        // Five times the price of both directions: 4 and 8 millionths, of 9.x and 5 tokens.
        const auto usage = m->usage(session);
        std::int64_t base = 0;
        for (const auto &line : usage["services"]) {
            const auto quantity = line["quantity"].get<double>();
            if (line["unit"] == "tokens_in")
                base += std::llround(quantity * 2000 / 1000); // $0.002 a thousand
            else if (line["unit"] == "tokens_out")
                base += std::llround(quantity * 8000 / 1000);
            else
                base += micros(line["base_cost_usd"]);
        }
        QCOMPARE(micros(dearer["would"]["base_cost_usd"]), base);
        QVERIFY(base > UsagePeople::sampleCall);
        QCOMPARE(micros(dearer["was"]["base_cost_usd"]), UsagePeople::sampleCall);

        const auto free =
            asked("rerateUsage", {{"exchanges", Json::array({exchange("llm", "openai-gpt-4.1-mini", "rehearsal"),
                                                             exchange("stt", "nova-3", "pocketsphinx-en-us"),
                                                             exchange("tts", "aura-2", "flite")})}});
        QCOMPARE(micros(free["would"]["base_cost_usd"]), 0);
        QCOMPARE(micros(free["would"]["total_earnings_usd"]), 0);
    }

    void R6_anExchangedLineIsRatedWithTheTermsOfToday()
    {
        m->talk(m->member, m_agent);
        m->setTerms(m->org, OrgType::Distributor, 0, 1'000'000);
        const auto answer = asked("rerateUsage", {{"exchanges", Json::array({exchange("tts", "aura-2", "tts-1")})}});
        // The voice is half the price: 330 at 100 %; the other lines keep what was billed at 20 %.
        QCOMPARE(micros(answer["would"]["base_cost_usd"]), 4 + 8 + 7860 + 330);
        QCOMPARE(micros(answer["would"]["markup_earnings_usd"]), 1 + 2 + 1572 + 330);
    }

    void G6_anUnknownModelIsRefused()
    {
        const auto send = [&](const Json &one) {
            return m->send("rerateUsage", {{"exchanges", Json::array({one})}}, m->as(m->admin)).status;
        };
        QCOMPARE(send(exchange("llm", "openai-gpt-4.1-mini", "no such model")), 400);
        QCOMPARE(send(exchange("telephony", "carrier", "carrier")), 400);
        QCOMPARE(m->send("rerateUsage", {{"markup_percentage", -1}}, m->as(m->admin)).status, 422);
        QCOMPARE(m->send("rerateUsage", {{"markup_percentage", 1.00001}}, m->as(m->admin)).status, 422);
        QCOMPARE(m->send("rerateUsage", {{"commission_percentage", 101}}, m->as(m->admin)).status, 422);
    }

    void R7_bucketsAndMembersAddUpOnBothSides()
    {
        m->talk(m->member, m_agent);
        m->workspace.clock.advance(50h);
        const auto agent = m->paidAgent(m->second);
        m->talk(m->second, agent);
        m->talk(m->second, agent);
        const auto answer = asked("rerateUsage", {{"markup_percentage", 33.3333}});
        for (const char *side : {"was", "would"}) {
            for (const char *list : {"buckets", "members"}) {
                std::int64_t base = 0;
                std::int64_t earned = 0;
                for (const auto &part : answer[list]) {
                    base += micros(part[side]["base_cost_usd"]);
                    earned += micros(part[side]["total_earnings_usd"]);
                }
                QCOMPARE(base, micros(answer[side]["base_cost_usd"]));
                QCOMPARE(earned, micros(answer[side]["total_earnings_usd"]));
            }
        }
        QCOMPARE(answer["members"][0]["sessions"].get<int>(), 2);
        const auto review = asked("getEarningsReview");
        QCOMPARE(micros(answer["was"]["total_earnings_usd"]), micros(review["summary"]["total_earnings_usd"]));
        QCOMPARE(answer["buckets"].size(), review["buckets"].size());
    }

    void onlyCompletedCallsWhenAskedFor()
    {
        m->talk(m->member, m_agent);
        const auto failed = m->start(m->member, m_agent).body["id"].get<std::string>();
        const Json end{{"call_id", failed},
                       {"status", "failed"},
                       {"end_reason", "agent_error"},
                       {"ended_by", "system"},
                       {"duration_seconds", 60.0}};
        QCOMPARE(m->send("finishTestCall", end, m->as(m->member)).status, 200);
        QCOMPARE(asked("rerateUsage")["sessions"].get<int>(), 2);
        const auto answer = asked("rerateUsage", {{"only_completed", true}});
        QCOMPARE(answer["sessions"].get<int>(), 1);
        QCOMPARE(micros(answer["was"]["base_cost_usd"]), UsagePeople::sampleCall);
    }

    void M12_askingChangesNothing()
    {
        const auto id = m->talk(m->member, m_agent);
        const auto before = m->usage(id).dump();
        asked("rerateUsage", {{"markup_percentage", 500}});
        QCOMPARE(m->usage(id).dump(), before);
        QCOMPARE(micros(asked("getMyEarnings")["total_earnings_usd"]), 1707);
    }

private:
    Json asked(std::string_view operation, const Json &query = Json::object())
    {
        const auto answer = m->send(operation, query, m->as(m->admin));
        if (answer.status != 200)
            qWarning("%s", answer.body.dump().c_str());
        return answer.body;
    }
    std::unique_ptr<UsagePeople> m;
    std::string m_agent;
};

QTEST_GUILESS_MAIN(WhatIfRulesTest)
#include "WhatIfRulesTest.moc"
