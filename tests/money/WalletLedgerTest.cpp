// What the console reads of a ledger: rules W4, W5, W9, W14 and W18, in the words of the wire.
#include "models/contract/WalletLedger.h"
#include "models/money/LedgerRows.h"
#include "tests/support/WalletPeople.h"

#include <QTest>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::WalletPeople;

namespace {

std::int64_t micros(const Json &dollars)
{
    return std::llround(dollars.get<double>() * 1e6);
}

std::vector<std::int64_t> sequences(const Json &page)
{
    std::vector<std::int64_t> all;
    for (const auto &item : page["items"])
        all.push_back(item["seq"].get<std::int64_t>());
    return all;
}

} // namespace

class WalletLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<WalletPeople>(); }
    void cleanup()
    {
        const auto proof = m->proof();
        QVERIFY2(proof.isSound(), proof.isSound() ? "" : proof.faults.front().c_str());
        m.reset();
    }

    void everyEntrySaysWhatItTookFromWhichGrant()
    {
        const auto late = m->grantTo(m->memberWallet, 2, {}, {{"expires_at", m->at(48h)}, {"note", "late"}});
        const auto soon = m->grantTo(m->memberWallet, 1, {}, {{"expires_at", m->at(24h)}, {"note", "soon"}});
        QCOMPARE(
            m->send("adjustWallet", {{"wallet_id", m->memberWallet}, {"amount_usd", 5}, {"reason", "rest"}}).status,
            200);
        QVERIFY(m->hold(m->memberWallet, 1, "0.50").has_value());
        QVERIFY(m->settle(m->memberWallet, 1, "4.25").has_value()); // entry 5: all of both and 1.25 of the rest
        const auto told = m->send("explainLedgerEntry", {{"wallet_id", m->memberWallet}, {"seq", 5}}).body;
        QCOMPARE(micros(told["balance_before_usd"]), 8'000'000);
        QCOMPARE(micros(told["entry"]["balance_after_usd"]), 3'750'000);
        QCOMPARE(told["draws_recorded"].get<bool>(), true);
        QCOMPARE(told["draws"].size(), 3U);
        QCOMPARE(told["draws"][0]["grant_id"], soon.body["grant"]["id"]); // W9
        QCOMPARE(told["draws"][0]["note"].get<std::string>(), std::string("soon"));
        QCOMPARE(micros(told["draws"][0]["amount_usd"]), 1'000'000);
        QCOMPARE(told["draws"][1]["grant_id"], late.body["grant"]["id"]);
        QCOMPARE(micros(told["draws"][1]["amount_usd"]), 2'000'000);
        QVERIFY(told["draws"][2]["grant_id"].is_null());
        QCOMPARE(micros(told["draws"][2]["amount_usd"]), 1'250'000);
        const auto made = m->send("explainLedgerEntry", {{"wallet_id", m->memberWallet}, {"seq", 1}}).body;
        QCOMPARE(made["draws"].size(), 0U);
        QCOMPARE(made["draws_recorded"].get<bool>(), true);
        QCOMPARE(made["entry"]["grant_note"].get<std::string>(), std::string("late"));
        QCOMPARE(m->send("explainLedgerEntry", {{"wallet_id", m->memberWallet}, {"seq", 9}}).status, 404);
        QCOMPARE(m->send("explainLedgerEntry", {{"wallet_id", m->memberWallet}, {"seq", 1}}, m->as(m->stranger)).status,
                 403);
    }

    void anEntryFromBeforeDrawsWereKeptSaysSo()
    {
        QCOMPARE(m->grantTo(m->memberWallet, 2).status, 201);
        QVERIFY(m->settle(m->memberWallet, 1, "1").has_value());
        QVERIFY(m->within([](Transaction &tx) { return tx->execute("DELETE FROM credit_draw"); }).has_value());
        const auto told = m->send("explainLedgerEntry", {{"wallet_id", m->memberWallet}, {"seq", 2}}).body;
        QCOMPARE(told["draws_recorded"].get<bool>(), false);
    }

    void theDrawsOfAGrantAndItsRestAreItsAmount()
    {
        QCOMPARE(m->grantTo(m->orgWallet, 10).status, 201);
        const auto grant = m->send("getWallet", {{"wallet_id", m->orgWallet}}).body["grants"][0];
        QCOMPARE(m->grantTo(m->memberWallet, 3, m->as(m->admin)).status, 201);
        QCOMPARE(m->grantTo(m->memberWallet, 4, m->as(m->admin)).status, 201);
        QCOMPARE(m->send("adjustWallet", {{"wallet_id", m->orgWallet}, {"amount_usd", -1}, {"reason", "typo"}}).status,
                 200);
        const Json in{{"grant_id", grant["id"]}, {"limit", 2}};
        auto page = m->send("listGrantDraws", in).body;
        QCOMPARE(page["items"].size(), 2U);
        QCOMPARE(page["items"][0]["entry"]["kind"].get<std::string>(), std::string("adjust"));
        QCOMPARE(page["items"][1]["entry"]["counterparty_name"].get<std::string>(), std::string("member"));
        QCOMPARE(page["items"][1]["entry"]["actor_name"].get<std::string>(), std::string("admin"));
        QVERIFY(page["has_more"].get<bool>());
        auto drawn = micros(page["items"][0]["drawn_usd"]) + micros(page["items"][1]["drawn_usd"]);
        page = m->send("listGrantDraws",
                       {{"grant_id", grant["id"]}, {"before", page["items"][1]["entry"]["seq"].get<int>()}})
                   .body;
        QVERIFY(!page["has_more"].get<bool>());
        drawn += micros(page["items"][0]["drawn_usd"]);
        QCOMPARE(drawn + micros(page["grant"]["remaining_usd"]), micros(grant["amount_usd"]));
        QCOMPARE(m->send("listGrantDraws", in, m->as(m->admin)).status, 200);
        QCOMPARE(m->send("listGrantDraws", in, m->as(m->member)).status, 404); // M7
    }

    void aFilterFindsItsKindsAndTimesInPages()
    {
        QCOMPARE(m->grantTo(m->memberWallet, 100).status, 201);
        for (int i = 1; i <= 6; ++i) { // entries 2…13
            m->workspace.clock.advance(1h);
            QVERIFY(m->hold(m->memberWallet, i, "1").has_value());
            QVERIFY(m->settle(m->memberWallet, i, "0.5").has_value());
        }
        const auto ask = [&](Json more) {
            more["wallet_id"] = m->memberWallet;
            return m->send("getWalletLedger", more).body;
        };
        const auto spent = ask({{"kinds", "usage,grant"}});
        QCOMPARE(sequences(spent), (std::vector<std::int64_t>{13, 11, 9, 7, 5, 3, 1}));
        QCOMPARE(spent["total"].get<int>(), 13); // of the wallet
        QVERIFY(spent["next_before"].is_null());
        const auto part = ask({{"kinds", "usage"}, {"limit", 2}});
        QCOMPARE(sequences(part), (std::vector<std::int64_t>{13, 11}));
        QCOMPARE(sequences(ask({{"kinds", "usage"}, {"limit", 2}, {"before", part["next_before"].get<int>()}})),
                 (std::vector<std::int64_t>{9, 7}));
        // of the last three calls, but the newest
        QCOMPARE(sequences(ask({{"from", m->at(-2h)}, {"until", m->at(0h)}})),
                 (std::vector<std::int64_t>{11, 10, 9, 8}));
        QCOMPARE(sequences(ask({{"from", m->at(1h)}})), std::vector<std::int64_t>{});
        QCOMPARE(m->send("getWalletLedger", {{"wallet_id", m->memberWallet}, {"kinds", "usage,rent"}}).status, 422);
    }

    void aFilteredPageLooksAtABoundedPartOfALongLedger()
    {
        QCOMPARE(m->grantTo(m->memberWallet, 1).status, 201);
        const int more = LedgerRows::lookedAt + 10;
        QVERIFY(m->within([&](Transaction &tx) -> Result<> {
                     for (int i = 0; i < more / 2; ++i) {
                         const auto session = WalletPeople::session(i + 1);
                         auto done = Ledger::hold(tx, WalletPeople::idOf(m->memberWallet), session, Money(), m->now());
                         if (!done)
                             return fail(done.error());
                         if (auto let = Ledger::releaseHolds(tx, session, m->now()); !let)
                             return fail(let.error());
                     }
                     return {};
                 }).has_value());
        const auto page = m->send("getWalletLedger", {{"wallet_id", m->memberWallet}, {"kinds", "grant"}}).body;
        QCOMPARE(page["items"].size(), 0U);
        QVERIFY(page["has_more"].get<bool>());
        const auto rest =
            m->send("getWalletLedger",
                    {{"wallet_id", m->memberWallet}, {"kinds", "grant"}, {"before", page["next_before"].get<int>()}})
                .body;
        QCOMPARE(sequences(rest), std::vector<std::int64_t>{1});
        QVERIFY(!rest["has_more"].get<bool>());
    }

    void W18_theProofIsToldToASuperAdmin()
    {
        QCOMPARE(m->grantTo(m->memberWallet, 2).status, 201);
        QVERIFY(m->settle(m->memberWallet, 1, "1").has_value());
        const auto sound = m->send("proveLedger", Json::object()).body;
        QCOMPARE(sound["is_sound"].get<bool>(), true);
        QCOMPARE(sound["movements"].get<int>(), 2);
        QCOMPARE(sound["postings"].get<int>(), 4);
        QVERIFY(sound["faults"].empty());
        QCOMPARE(sound["proved_at"].get<std::string>(), m->now().toString());
        QCOMPARE(m->send("proveLedger", Json::object(), m->as(m->admin)).status, 403);
        const auto spoil = [&](const char *by) {
            return m->within([&](Transaction &tx) {
                return tx->execute(std::string("UPDATE ledger_account SET balance = balance ") + by +
                                   " WHERE user_id IS NOT NULL AND balance > 0");
            });
        };
        QVERIFY(spoil("+ 1").has_value());
        const auto faulty = m->send("proveLedger", Json::object()).body;
        QCOMPARE(faulty["is_sound"].get<bool>(), false);
        QVERIFY(faulty["faults"].dump().find(m->memberWallet) != std::string::npos);
        QVERIFY(spoil("- 1").has_value());
    }

    void W4_anOrganizationsWalletIsFoundByItsAdmin()
    {
        const Json own{{"org_id", m->org.toString()}};
        QCOMPARE(m->send("getOrgWallet", own, m->as(m->admin)).body["id"].get<std::string>(), m->orgWallet);
        QCOMPARE(m->send("getOrgWallet", own).body["id"].get<std::string>(), m->orgWallet);
        QCOMPARE(m->send("getOrgWallet", own, m->as(m->stranger)).status, 403);
        QCOMPARE(m->send("getOrgWallet", own, m->as(m->member)).status, 403);
        QCOMPARE(m->send("getOrgWallet", {{"org_id", OrgId::make(1).toString()}}).status, 404);
    }

    void W10_aCapTellsWhoSetIt()
    {
        const auto cap = [&](Json amount, CallOptions by = {}) {
            return m
                ->send("setWalletCap", {{"wallet_id", m->memberWallet}, {"monthly_cap_usd", std::move(amount)}},
                       std::move(by))
                .body["cap_set_by"];
        };
        QCOMPARE(cap(5, m->as(m->admin)), Json("org_admin"));
        QCOMPARE(cap(6), Json("super_admin"));
        QVERIFY(cap(nullptr).is_null());
    }

private:
    std::unique_ptr<WalletPeople> m;
};

QTEST_GUILESS_MAIN(WalletLedgerTest)
#include "WalletLedgerTest.moc"
