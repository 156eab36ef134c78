// Rules B9, B11, L9, W13–W16 and M12 of calls that cost something.
#include "models/providers/ProviderStore.h"
#include "tests/support/UsagePeople.h"

#include <QTest>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::UsagePeople;

class CallChargeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<UsagePeople>();
        m_agent = m->paidAgent(m->member);
    }
    void cleanup()
    {
        const auto proof = m->proof();
        QVERIFY2(proof.isSound(), proof.isSound() ? "" : proof.faults.front().c_str());
        m.reset();
    }

    void W13_aCallHoldsItsFirstMinute()
    {
        m->grantTo(m->memberWallet, 1);
        const auto started = m->start(m->member, m_agent);
        QCOMPARE(started.status, 201);
        const auto wallet = m->wallet(m->memberWallet);
        QCOMPARE(m->micros(wallet["reserved_usd"]), UsagePeople::firstMinute);
        QCOMPARE(m->micros(wallet["available_balance_usd"]), 1'000'000 - UsagePeople::firstMinute);
        QCOMPARE(m->micros(wallet["balance_usd"]), 1'000'000);
        const auto usage = m->usage(started.body["id"]);
        QCOMPARE(m->micros(usage["reserved_usd"]), UsagePeople::firstMinute);
        QCOMPARE(usage["services"].size(), 0U);
        QCOMPARE(usage["total_cost_usd"].get<double>(), 0.0);
        QCOMPARE(usage["status"].get<std::string>(), std::string("in_progress"));
    }

    void W13_withoutCreditNoCallBegins()
    {
        const auto audits = m->workspace.rows("audit_entry");
        QCOMPARE(m->start(m->member, m_agent).status, 402);
        QCOMPARE(m->workspace.rows("call"), 0); // M12
        QCOMPARE(m->workspace.rows("session_charge"), 0);
        QCOMPARE(m->workspace.rows("audit_entry"), audits);
        m->grantTo(m->memberWallet, 0.035);
        QCOMPARE(m->start(m->member, m_agent).status, 402);
        m->grantTo(m->memberWallet, 0.000607);
        QCOMPARE(m->start(m->member, m_agent).status, 201);
        QCOMPARE(m->start(m->member, m_agent).status, 402); // what is held is not there
    }

    void W11_aCapBlocksToo()
    {
        m->grantTo(m->memberWallet, 1);
        m->send("setWalletCap", {{"wallet_id", m->memberWallet}, {"monthly_cap_usd", 0.03}});
        QCOMPARE(m->start(m->member, m_agent).status, 402);
        m->send("setWalletCap", {{"wallet_id", m->memberWallet}, {"monthly_cap_usd", 0.04}});
        QCOMPARE(m->start(m->member, m_agent).status, 201);
    }

    void W13_aFreeCallNeedsNoCredit()
    {
        const auto wallets = m->workspace.rows("ledger_posting");
        const auto id = m->talk(m->member, m->freeAgent(m->member));
        QCOMPARE(m->workspace.rows("ledger_posting"), wallets);
        const auto usage = m->usage(id);
        QCOMPARE(usage["services"].size(), 4U);
        for (const auto &record : usage["services"]) {
            QCOMPARE(record["price_usd"].get<double>(), 0.0);
            QCOMPARE(record["cost_usd"].get<double>(), 0.0);
            QVERIFY(record["quantity"].get<double>() > 0);
        }
        QCOMPARE(m->send("getCall", {{"call_id", id}}).body["session"]["cost_usd"].get<double>(), 0.0);
    }

    void W13_theHoldGrowsByAMinuteAsTheCallRuns()
    {
        m->grantTo(m->memberWallet, 0.1);
        const auto id = m->start(m->member, m_agent).body["id"].get<std::string>();
        const auto held = [&] { return m->micros(m->wallet(m->memberWallet)["reserved_usd"]); };
        m->line(m->member, id, 0, "agent", "Hello", 59'999);
        QCOMPARE(held(), UsagePeople::firstMinute);
        m->line(m->member, id, 1, "user", "Hello", 60'000);
        QCOMPARE(held(), 2 * UsagePeople::firstMinute);
        QCOMPARE(m->line(m->member, id, 1, "user", "Hello", 60'000).status, 201); // again: nothing more
        QCOMPARE(held(), 2 * UsagePeople::firstMinute);
        // W15: there is no credit for a third minute; the line is kept and the hold stays
        QCOMPARE(m->line(m->member, id, 2, "agent", "Well", 190'000).status, 201);
        QCOMPARE(held(), 2 * UsagePeople::firstMinute);
    }

    void W13_aRunningCallCanBePaidAhead()
    {
        m->grantTo(m->memberWallet, 0.1);
        const auto started = m->start(m->member, m_agent).body;
        QCOMPARE(started["paid_seconds"].get<int>(), 60);
        const auto id = started["id"].get<std::string>();
        const auto held = [&] { return m->micros(m->wallet(m->memberWallet)["reserved_usd"]); };
        QCOMPARE(extend(id, 60).body["paid_seconds"].get<int>(), 60);
        QCOMPARE(held(), UsagePeople::firstMinute);
        QCOMPARE(extend(id, 61).body["paid_seconds"].get<int>(), 120);
        QCOMPARE(extend(id, 120).body["paid_seconds"].get<int>(), 120); // again: nothing more
        QCOMPARE(held(), 2 * UsagePeople::firstMinute);
        QCOMPARE(extend(id, 180).body["paid_seconds"].get<int>(), 120); // W15: there is no credit for it
        QCOMPARE(held(), 2 * UsagePeople::firstMinute);
        m->grantTo(m->memberWallet, 0.1);
        QCOMPARE(extend(id, 180).body["paid_seconds"].get<int>(), 180);
        m->send("setWalletCap", {{"wallet_id", m->memberWallet}, {"monthly_cap_usd", 0.12}});
        QCOMPARE(extend(id, 240).body["paid_seconds"].get<int>(), 180); // W11
    }

    void W13_aCallThatCostsNothingIsPaidForEver()
    {
        const auto started = m->start(m->member, m->freeAgent(m->member)).body;
        QVERIFY(started["paid_seconds"].is_null());
        QVERIFY(extend(started["id"], 3600).body["paid_seconds"].is_null());
    }

    void W13_onlyARunningCallOfTheCallersOwnIsPaidAhead()
    {
        m->grantTo(m->memberWallet, 1);
        const auto id = m->start(m->member, m_agent).body["id"].get<std::string>();
        const Json in{{"call_id", id}, {"seconds", 120}};
        QCOMPARE(m->send("extendTestCall", in, m->as(m->stranger)).status, 404);
        QCOMPARE(extend(id, 0).status, 422);
        QCOMPARE(extend(id, 86'401).status, 422);
        m->finish(m->member, id, 30);
        QCOMPARE(extend(id, 120).status, 409); // L8
        QCOMPARE(m->micros(m->wallet(m->memberWallet)["reserved_usd"]), 0);
    }

    void W14_theEndDebitsTheRealCostAndReleasesTheHold()
    {
        m->grantTo(m->memberWallet, 1);
        const auto id = m->talk(m->member, m_agent);
        const auto wallet = m->wallet(m->memberWallet);
        QCOMPARE(m->micros(wallet["reserved_usd"]), 0);
        QCOMPARE(m->micros(wallet["balance_usd"]), 1'000'000 - UsagePeople::sampleCall);
        QCOMPARE(m->micros(wallet["month_spend_usd"]), UsagePeople::sampleCall);
        const auto entry = m->ledger(m->memberWallet)[0];
        QCOMPARE(entry["kind"].get<std::string>(), std::string("usage"));
        QCOMPARE(entry["session_id"].get<std::string>(), id);
        QCOMPARE(m->micros(entry["amount_usd"]), -UsagePeople::sampleCall);
        QCOMPARE(m->micros(entry["reserved_delta_usd"]), -UsagePeople::firstMinute);
        QCOMPARE(m->workspace.rows("session_charge"), 0);
        QCOMPARE(m->workspace.rows("session_rate"), 0);
    }

    void W14_aCallIsSettledOnce()
    {
        m->grantTo(m->memberWallet, 1);
        const auto id = m->talk(m->member, m_agent);
        const auto postings = m->workspace.rows("ledger_posting");
        QCOMPARE(m->finish(m->member, id, 600).status, 409);
        QCOMPARE(m->workspace.rows("ledger_posting"), postings);
        QCOMPARE(m->workspace.rows("usage_session"), 1);
    }

    void W15_theBalanceNeverGoesBelowZero()
    {
        m->grantTo(m->memberWallet, 0.04);
        const auto id = m->start(m->member, m_agent).body["id"].get<std::string>();
        QCOMPARE(m->finish(m->member, id, 3600).status, 200); // 0.462 $ of listening
        QCOMPARE(m->micros(m->wallet(m->memberWallet)["balance_usd"]), 0);
        QCOMPARE(m->micros(m->usage(id)["total_cost_usd"]), 462'000); // the rest is written off
    }

    void B11_costIsTheSumOverServices()
    {
        m->grantTo(m->memberWallet, 1);
        const auto id = m->talk(m->member, m_agent);
        const auto usage = m->usage(id, m->as(m->member));
        const auto expect = [&](std::size_t index, const char *service, const char *unit, double quantity, double price,
                                int per, std::int64_t cost) {
            const auto &record = usage["services"][index];
            QCOMPARE(record["service"].get<std::string>(), std::string(service));
            QCOMPARE(record["unit"].get<std::string>(), std::string(unit));
            QCOMPARE(record["quantity"].get<double>(), quantity);
            QCOMPARE(record["price_usd"].get<double>(), price);
            QCOMPARE(record["price_per"].get<int>(), per);
            QCOMPARE(m->micros(record["cost_usd"]), cost);
        };
        QCOMPARE(usage["services"].size(), 4U);
        expect(0, "llm", "tokens_in", 9, 0.0004, 1000, 4);
        expect(1, "llm", "tokens_out", 5, 0.0016, 1000, 8);
        expect(2, "stt", "seconds", 61.25, 0.0077, 60, 7860);
        expect(3, "tts", "characters", 22, 0.03, 1000, 660);
        QVERIFY(!usage["services"][0].contains("unit_price_usd")); // less than a millionth a token
        QCOMPARE(usage["services"][3]["unit_price_usd"].get<double>(), 0.00003);
        QCOMPARE(m->micros(usage["total_cost_usd"]), UsagePeople::sampleCall);
        QCOMPARE(usage["duration_seconds"].get<double>(), 61.25);
        const auto call = m->send("getCall", {{"call_id", id}}).body["session"];
        QCOMPARE(m->micros(call["cost_usd"]), UsagePeople::sampleCall);
    }

    void B11_pricesOfLaterChangeNothingThatBegan()
    {
        m->grantTo(m->memberWallet, 1);
        const auto before = m->talk(m->member, m_agent);
        const auto id = m->start(m->member, m_agent).body["id"].get<std::string>();
        auto catalog = m->workspace.catalog;
        catalog.digest = "another";
        for (auto &row : catalog.stt)
            if (row.pricePerMinute)
                row.pricePerMinute = Money::fromMicros(row.pricePerMinute->micros() * 10);
        QVERIFY(m->within([&](Transaction &tx) {
                     return ProviderStore::importCatalog(tx, catalog, m->now());
                 }).has_value());
        m->finish(m->member, id, 60);
        QCOMPARE(m->micros(m->usage(id)["total_cost_usd"]), 7700);
        QCOMPARE(m->micros(m->usage(before)["total_cost_usd"]), UsagePeople::sampleCall);
        const auto dear = m->start(m->member, m_agent).body["id"].get<std::string>();
        m->finish(m->member, dear, 60);
        QCOMPARE(m->micros(m->usage(dear)["total_cost_usd"]), 77'000);
    }

    void B9_aForeignOrUnknownSessionIsNotFound()
    {
        m->grantTo(m->memberWallet, 1);
        const auto id = m->talk(m->member, m_agent);
        const auto status = [&](const std::string &session, UserId user) {
            return m->send("getSessionUsage", {{"session_id", session}}, m->as(user)).status;
        };
        QCOMPARE(status(id, m->member), 200);
        QCOMPARE(status(id, m->admin), 200);
        QCOMPARE(status(id, m->second), 404);
        QCOMPARE(status(id, m->stranger), 404);
        QCOMPARE(status(CallId::make(1).toString(), m->member), 404);
        QCOMPARE(status("no-id", m->member), 422);
    }

    void W16_whatACrashLeftIsPaidAsFarAsItWent()
    {
        m->grantTo(m->memberWallet, 1);
        const auto id = m->start(m->member, m_agent).body["id"].get<std::string>();
        m->line(m->member, id, 0, "agent", "Hello", 500);
        m->line(m->member, id, 1, "user", "I need a visit", 30'000);
        const auto silent = m->start(m->member, m_agent).body["id"].get<std::string>();
        m->workspace.reopen();
        const auto wallet = m->wallet(m->memberWallet);
        QCOMPARE(m->micros(wallet["reserved_usd"]), 0);
        QCOMPARE(m->micros(m->usage(id)["total_cost_usd"]), 3850 + 150); // half a minute heard, five letters said
        QCOMPARE(m->micros(m->usage(silent)["total_cost_usd"]), 0);
        QCOMPARE(m->micros(wallet["balance_usd"]), 1'000'000 - 4000);
        const auto postings = m->workspace.rows("ledger_posting");
        m->workspace.reopen();
        QCOMPARE(m->workspace.rows("ledger_posting"), postings);
    }

    void M12_aRefusedEndChangesNothing()
    {
        m->grantTo(m->memberWallet, 1);
        const auto id = m->start(m->member, m_agent).body["id"].get<std::string>();
        QCOMPARE(m->finish(m->member, id, 1e9).status, 422);
        QCOMPARE(m->workspace.rows("usage_session"), 0);
        QCOMPARE(m->micros(m->wallet(m->memberWallet)["reserved_usd"]), UsagePeople::firstMinute);
        QCOMPARE(m->finish(m->member, id, 60).status, 200);
    }

private:
    test::RuleAnswer extend(const std::string &call, int seconds)
    {
        return m->send("extendTestCall", {{"call_id", call}, {"seconds", seconds}}, m->as(m->member));
    }

    std::unique_ptr<UsagePeople> m;
    std::string m_agent;
};

QTEST_GUILESS_MAIN(CallChargeTest)
#include "CallChargeTest.moc"
