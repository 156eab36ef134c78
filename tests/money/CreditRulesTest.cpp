// Rules W9, W11, W13–W18: how credit is spent, held, capped and lost.
#include "tests/support/WalletPeople.h"

#include <QTest>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::WalletPeople;

namespace {

std::string text(const Json &value)
{
    return value.dump();
}

constexpr auto day = 24h;

} // namespace

class CreditRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<WalletPeople>();
        m_wallet = m->memberWallet;
    }
    void cleanup()
    {
        const auto proof = m->proof();
        QVERIFY2(proof.isSound(), proof.isSound() ? "" : proof.faults.front().c_str());
        m.reset();
    }

    void W9_whatExpiresSoonestIsSpentFirst()
    {
        m->send("adjustWallet", {{"wallet_id", m_wallet}, {"amount_usd", 1}, {"reason", "to begin with"}});
        const auto old = grant(1);
        const auto late = grant(1, {{"expires_at", m->at(20 * day)}});
        const auto soon = grant(1, {{"expires_at", m->at(10 * day)}});
        const auto locked = grant(1, {{"expires_at", m->at(5 * day)}});
        const auto young = grant(1);
        QCOMPARE(m->send("patchGrant", {{"grant_id", locked}, {"locked", true}}).status, 200);
        auto spend = [&, number = 0](std::string_view amount) mutable {
            QVERIFY(m->settle(m_wallet, ++number, amount).has_value());
        };
        const auto rests = [&](double s, double l, double o, double y) {
            return rest(soon) == s && rest(late) == l && rest(old) == o && rest(young) == y && rest(locked) == 1.0;
        };
        spend("0.5");
        QVERIFY(rests(0.5, 1, 1, 1));
        spend("1");
        QVERIFY(rests(0, 0.5, 1, 1));
        spend("1");
        QVERIFY(rests(0, 0, 0.5, 1));
        spend("1");
        QVERIFY(rests(0, 0, 0, 0.5));
        spend("1"); // half of it unallocated
        QVERIFY(rests(0, 0, 0, 0));
        QCOMPARE(wallet()["balance_usd"].get<double>(), 1.5);
        QCOMPARE(wallet()["available_balance_usd"].get<double>(), 0.5); // the locked grant is not part of it
        QCOMPARE(text(state(soon)), text("exhausted"));
        QCOMPARE(text(state(locked)), text("locked"));
        QCOMPARE(m->settle(m_wallet, 9, "0.6")->writtenOff, m->dollars("0.1"));
        QCOMPARE(rest(locked), 1.0);
    }

    void W9_aLockedGrantIsFreedAgain()
    {
        const auto one = grant(2);
        QCOMPARE(m->send("patchGrant", {{"grant_id", one}, {"locked", true}, {"note", "under review"}}).status, 200);
        QCOMPARE(m->hold(m_wallet, 1, "1").error().code, ErrorCode::PaymentRequired);
        const auto freed = m->send("patchGrant", {{"grant_id", one}, {"locked", false}});
        QCOMPARE(text(freed.body["status"]), text("active"));
        QCOMPARE(text(freed.body["note"]), text("under review"));
        QVERIFY(m->hold(m_wallet, 1, "1").has_value());
    }

    void grantsAreChangedByThoseWhoGaveThem()
    {
        m->grantTo(m->orgWallet, 5);
        const auto minted = grant(1);
        const auto moved = m->grantTo(m_wallet, 1, m->as(m->admin)).body["grant"]["id"];
        const auto lock = [&](const Json &id, CallOptions by) {
            return m->send("patchGrant", {{"grant_id", id}, {"locked", true}}, std::move(by)).status;
        };
        QCOMPARE(lock(moved, m->as(m->admin)), 200);
        QCOMPARE(lock(minted, m->as(m->admin)), 403);
        QCOMPARE(lock(moved, m->as(m->stranger)), 403);
        QCOMPARE(lock(moved, m->as(m->member)), 403);
        QCOMPARE(lock(moved, {}), 200);
        QCOMPARE(lock(GrantId::make(1).toString(), {}), 404);
        const auto past = m->send("patchGrant", {{"grant_id", minted}, {"expires_at", m->at(-1s)}});
        QCOMPARE(past.status, 422);
        QCOMPARE(m->send("patchGrant", {{"grant_id", minted}, {"expires_at", m->at(1s)}}).status, 200);
        m->workspace.clock.advance(1s);
        QCOMPARE(m->send("patchGrant", {{"grant_id", minted}, {"expires_at", nullptr}}).status, 409);
    }

    void W11_theMonthlyCapStopsNewAndRunningCalls()
    {
        grant(100);
        cap(3);
        QVERIFY(m->settle(m_wallet, 1, "1").has_value());
        QCOMPARE(wallet()["month_spend_usd"].get<double>(), 1.0);
        QVERIFY(m->hold(m_wallet, 2, "1.5").has_value());
        QCOMPARE(m->extend(m_wallet, 2, "0.500001").error().code, ErrorCode::PaymentRequired);
        QVERIFY(m->extend(m_wallet, 2, "0.5").has_value());                           // to the cap, not past it
        QCOMPARE(m->hold(m_wallet, 3, "0").error().code, ErrorCode::PaymentRequired); // reached
        QVERIFY(m->settle(m_wallet, 2, "0.5").has_value());
        QVERIFY(m->hold(m_wallet, 3, "1.5").has_value());
        cap(0); // blocks everything
        QCOMPARE(m->hold(m_wallet, 4, "0.1").error().code, ErrorCode::PaymentRequired);
        cap(nullptr);
        QVERIFY(m->hold(m_wallet, 4, "50").has_value());
    }

    void W11_aNewMonthBeginsAtZeroInUtc()
    {
        grant(100);
        cap(1);
        QVERIFY(m->settle(m_wallet, 1, "1").has_value());
        QCOMPARE(m->hold(m_wallet, 2, "0.5").error().code, ErrorCode::PaymentRequired);
        const auto next = Instant::parse("2026-10-01T00:00:00Z").value();
        m->workspace.clock.advance(next - m->now() - 1us);
        QCOMPARE(m->hold(m_wallet, 2, "0.5").error().code, ErrorCode::PaymentRequired);
        m->workspace.clock.advance(1us);
        QVERIFY(m->hold(m_wallet, 2, "0.5").has_value());
        QCOMPARE(wallet()["month_spend_usd"].get<double>(), 0.0);
        QVERIFY(m->settle(m_wallet, 2, "0.25").has_value());
        QCOMPARE(wallet()["month_spend_usd"].get<double>(), 0.25);
        QCOMPARE(wallet()["total_spent_usd"].get<double>(), 1.25);
    }

    void W13_holdsAreEntriesOfNoAmount()
    {
        grant(1);
        QVERIFY(m->hold(m_wallet, 1, "0.25").has_value());
        QVERIFY(m->extend(m_wallet, 1, "0.25").has_value());
        const auto entry = m->ledger(m_wallet)[0];
        QCOMPARE(text(entry["kind"]), text("reserve"));
        QCOMPARE(entry["amount_usd"].get<double>(), 0.0);
        QCOMPARE(entry["reserved_delta_usd"].get<double>(), 0.25);
        QCOMPARE(text(entry["session_id"]), text(m->session(1).toString()));
        QCOMPARE(wallet()["reserved_usd"].get<double>(), 0.5);
        QCOMPARE(wallet()["available_balance_usd"].get<double>(), 0.5);
        QCOMPARE(wallet()["balance_usd"].get<double>(), 1.0);
    }

    void W14_settlingTwiceDoesNothing()
    {
        grant(1);
        QVERIFY(m->hold(m_wallet, 1, "0.5").has_value());
        QVERIFY(!m->settle(m_wallet, 1, "0.4")->repeated);
        const auto entries = m->ledger(m_wallet);
        QCOMPARE(text(entries[0]["kind"]), text("usage"));
        QCOMPARE(entries[0]["amount_usd"].get<double>(), -0.4);
        QCOMPARE(entries[0]["reserved_delta_usd"].get<double>(), -0.5);
        QVERIFY(m->settle(m_wallet, 1, "0.4")->repeated);
        QCOMPARE(text(m->ledger(m_wallet)), text(entries));
    }

    void W15_aHoldThatCannotGrowLeavesTheBalanceAboveZero()
    {
        grant(1);
        QVERIFY(m->hold(m_wallet, 1, "0.75").has_value());
        QCOMPARE(m->extend(m_wallet, 1, "0.75").error().code, ErrorCode::PaymentRequired);
        QCOMPARE(wallet()["reserved_usd"].get<double>(), 0.75); // as before
        const auto settled = m->settle(m_wallet, 1, "1.25").value();
        QCOMPARE(settled.paid, m->dollars("1"));
        QCOMPARE(settled.writtenOff, m->dollars("0.25"));
        QCOMPARE(wallet()["balance_usd"].get<double>(), 0.0);
    }

    void W16_afterACrashHoldsAreReleased()
    {
        grant(1);
        QVERIFY(m->hold(m_wallet, 1, "0.75").has_value());
        m->workspace.reopen();
        QCOMPARE(wallet()["reserved_usd"].get<double>(), 0.0);
        QCOMPARE(text(m->ledger(m_wallet)[0]["kind"]), text("release"));
        QVERIFY(m->hold(m_wallet, 2, "1").has_value());
    }

    void W17_theUnspentRestLeavesWhenItsTimeComes()
    {
        const auto soon = grant(2, {{"expires_at", m->at(10 * day)}});
        grant(1, {{"expires_at", m->at(31 * day)}});
        grant(1);
        QVERIFY(m->settle(m_wallet, 1, "0.5").has_value());
        const auto before = m->detail(m_wallet);
        QCOMPARE(before["upcoming_expiry"].size(), 1U); // within 30 days
        QCOMPARE(text(before["upcoming_expiry"][0]["grant_id"]), text(soon));
        QCOMPARE(before["upcoming_expiry"][0]["remaining_usd"].get<double>(), 1.5);
        QCOMPARE(before["wallet"]["next_expiry_usd"].get<double>(), 1.5);
        m->workspace.clock.advance(10 * day - 1us);
        QCOMPARE(wallet()["balance_usd"].get<double>(), 3.5);
        m->workspace.clock.advance(1us);
        const auto after = m->detail(m_wallet);
        QCOMPARE(after["wallet"]["balance_usd"].get<double>(), 2.0);
        QCOMPARE(text(after["ledger"][0]["kind"]), text("expiry"));
        QCOMPARE(after["ledger"][0]["amount_usd"].get<double>(), -1.5);
        QCOMPARE(text(after["ledger"][0]["grant_id"]), text(soon));
        QCOMPARE(text(state(soon)), text("expired"));
        const auto breakage = m->workspace.read(
            [](Connection &connection) { return AccountStore::load(connection, AccountKind::Breakage); });
        QCOMPARE(breakage->balance, m->dollars("1.5"));
        QCOMPARE(m->wallet(m->orgWallet)["balance_usd"].get<double>(), 0.0); // it goes back nowhere
        m->workspace.clock.advance(100 * day);
        m->workspace.reopen(); // run at open
        QCOMPARE(m->workspace.rows("wallet_grant WHERE is_expired"), 2);
        QCOMPARE(wallet()["balance_usd"].get<double>(), 1.0);
    }

    void W17_creditUnderAHoldExpiresAsWell()
    {
        grant(1, {{"expires_at", m->at(60s)}});
        QVERIFY(m->hold(m_wallet, 1, "0.5").has_value());
        m->workspace.clock.advance(60s);
        QCOMPARE(wallet()["balance_usd"].get<double>(), 0.0);
        QCOMPARE(wallet()["available_balance_usd"].get<double>(), -0.5);
        const auto settled = m->settle(m_wallet, 1, "0.5").value();
        QCOMPARE(settled.writtenOff, m->dollars("0.5"));
        QCOMPARE(wallet()["available_balance_usd"].get<double>(), 0.0);
    }

    void W18_everyListedAmountAddsUp()
    {
        grant(3, {{"expires_at", m->at(10 * day)}});
        grant(2);
        m->send("adjustWallet", {{"wallet_id", m_wallet}, {"amount_usd", 1}, {"reason", "to begin with"}});
        QVERIFY(m->settle(m_wallet, 1, "4.5").has_value());
        double grants = 0;
        double amounts = 0;
        const auto detail = m->detail(m_wallet);
        for (const auto &each : detail["grants"])
            grants += each["remaining_usd"].get<double>();
        for (const auto &each : detail["ledger"])
            amounts += each["amount_usd"].get<double>();
        QCOMPARE(grants, 0.5);
        QCOMPARE(amounts, 1.5);
        QCOMPARE(wallet()["balance_usd"].get<double>(), 1.5); // 1 is unallocated
    }

private:
    Json grant(double amount, const Json &more = Json::object())
    {
        return m->grantTo(m_wallet, amount, {}, more).body["grant"]["id"];
    }
    Json wallet() { return m->wallet(m_wallet); }
    Json find(const Json &id)
    {
        const auto detail = m->detail(m_wallet);
        for (const auto &each : detail["grants"])
            if (each["id"] == id)
                return each;
        return {};
    }
    double rest(const Json &id) { return find(id)["remaining_usd"].get<double>(); }
    Json state(const Json &id) { return find(id)["status"]; }
    void cap(const Json &value)
    {
        QCOMPARE(m->send("setWalletCap", {{"wallet_id", m_wallet}, {"monthly_cap_usd", value}}).status, 200);
    }

    std::unique_ptr<WalletPeople> m;
    std::string m_wallet;
};

QTEST_GUILESS_MAIN(CreditRulesTest)
#include "CreditRulesTest.moc"
