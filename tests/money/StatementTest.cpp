// What is behind a printed statement: rules W3, W4, W5, W9 and W17, in the words of the wire.
#include "tests/support/WalletPeople.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace sb;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::WalletPeople;

namespace {

constexpr auto day = 24h;

std::int64_t micros(const Json &dollars)
{
    return std::llround(dollars.get<double>() * 1e6);
}

std::int64_t sumOf(const Json &items, const char *field)
{
    std::int64_t sum = 0;
    for (const auto &item : items)
        sum += micros(item[field]);
    return sum;
}

std::string dayOf(Instant moment)
{
    return moment.toString().substr(0, 10);
}

} // namespace

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<WalletPeople>();
        m_first = dayOf(m->now());
    }
    void cleanup() { m.reset(); }

    void aPeriodAddsUpToItsBalances()
    {
        liveThroughTenDays();
        const auto told = statement({{"wallet_id", m->memberWallet}, {"from_date", plus(1)}, {"to_date", plus(8)}});
        QCOMPARE(micros(told["opening_usd"]), 2'000'000);
        QCOMPARE(micros(told["closing_usd"]), 2'000'000 + 3'000'000 + 5'000'000 - 4'250'000 - 1'000'000);
        QCOMPARE(micros(told["opening_usd"]) + sumOf(told["sums"], "amount_usd"), micros(told["closing_usd"]));
        QVERIFY(told["is_closed"].get<bool>());
        QVERIFY(told["is_sound"].get<bool>());
        QCOMPARE(told["owner_name"].get<std::string>(), std::string("member"));
        std::map<std::string, std::int64_t> kinds;
        for (const auto &sum : told["sums"]) {
            kinds[sum["kind"].get<std::string>()] += micros(sum["amount_usd"]);
            QVERIFY(!sum["is_internal"].get<bool>()); // the other wallet is not in this statement
            QCOMPARE(sum["is_credit"].get<bool>(), micros(sum["amount_usd"]) > 0);
        }
        QCOMPARE(kinds["grant"], 3'000'000);
        QCOMPARE(kinds["adjust"], 5'000'000);
        QCOMPARE(kinds["usage"], -4'250'000);
        QCOMPARE(kinds["expiry"], -1'000'000);
        QCOMPARE(kinds["reserve"] + kinds["release"], 0);
    }

    void W9_eachBlockOfCreditIsAccountedFor()
    {
        liveThroughTenDays();
        const auto told = statement({{"wallet_id", m->memberWallet}, {"from_date", plus(1)}, {"to_date", plus(8)}});
        const auto &grants = told["grants"];
        QVERIFY(told["do_grants_add_up"].get<bool>());
        QCOMPARE(grants.size(), 3U); // soonest expiry, no expiry, what belongs to none
        QCOMPARE(grants[0]["note"].get<std::string>(), std::string("campaign"));
        QCOMPARE(micros(grants[0]["before_usd"]), 0);
        QCOMPARE(micros(grants[0]["added_usd"]), 3'000'000);
        QCOMPARE(micros(grants[0]["used_usd"]), 2'000'000);
        QCOMPARE(micros(grants[0]["expired_usd"]), 1'000'000);
        QCOMPARE(micros(grants[0]["left_usd"]), 0);
        QCOMPARE(micros(grants[1]["before_usd"]), 2'000'000);
        QCOMPARE(micros(grants[1]["used_usd"]), 2'000'000);
        QVERIFY(grants[2]["grant_id"].is_null());
        QCOMPARE(micros(grants[2]["added_usd"]), 5'000'000);
        QCOMPARE(micros(grants[2]["used_usd"]), 250'000);
        QCOMPARE(sumOf(grants, "before_usd"), micros(told["opening_usd"]));
        QCOMPARE(sumOf(grants, "left_usd"), micros(told["closing_usd"]));
        for (const auto &grant : grants)
            QCOMPARE(micros(grant["before_usd"]) + micros(grant["added_usd"]) - micros(grant["used_usd"]) -
                         micros(grant["sent_usd"]) - micros(grant["corrected_usd"]) - micros(grant["expired_usd"]),
                     micros(grant["left_usd"]));
    }

    void onePeriodsEndIsTheNextOnesBeginning()
    {
        liveThroughTenDays();
        auto before = micros(
            statement({{"wallet_id", m->memberWallet}, {"from_date", m_first}, {"to_date", m_first}})["closing_usd"]);
        std::int64_t entries = 1;
        for (int at = 1; at <= 10; ++at) {
            const auto told =
                statement({{"wallet_id", m->memberWallet}, {"from_date", plus(at)}, {"to_date", plus(at)}});
            QCOMPARE(micros(told["opening_usd"]), before);
            before = micros(told["closing_usd"]);
            if (told["entries"].get<int>() > 0)
                QCOMPARE(told["wallets"][0]["first_seq"].get<std::int64_t>(), entries + 1);
            entries += told["entries"].get<std::int64_t>();
        }
        QCOMPARE(before, micros(m->wallet(m->memberWallet)["balance_usd"]));
        const auto whole = statement({{"wallet_id", m->memberWallet}, {"from_date", m_first}});
        QCOMPARE(whole["entries"].get<std::int64_t>(), entries);
        QVERIFY(!whole["is_closed"].get<bool>());
    }

    void anOrganizationsStatementHoldsItsMembersAndKeepsWhatIsInternalApart()
    {
        m->grantTo(m->orgWallet, 10);
        m->grantTo(m->memberWallet, 3, m->as(m->admin));
        m->grantTo(m->walletOf(m->second), 2, m->as(m->admin));
        QVERIFY(m->settle(m->memberWallet, 1, "0.5").has_value());
        m->workspace.clock.advance(1h);
        const auto told = statement({{"org_id", m->org.toString()}, {"from_date", m_first}});
        QCOMPARE(told["owner_name"].get<std::string>(), std::string("Example Partners"));
        QCOMPARE(told["wallets"].size(), 3U);
        QCOMPARE(told["wallets"][0]["owner_type"].get<std::string>(), std::string("org"));
        QCOMPARE(micros(told["opening_usd"]), 0);
        QCOMPARE(micros(told["closing_usd"]), 9'500'000);
        QCOMPARE(sumOf(told["wallets"], "closing_usd"), 9'500'000);
        QVERIFY(told["do_grants_add_up"].get<bool>());
        std::int64_t internal = 0;
        for (const auto &sum : told["sums"]) {
            if (!sum["is_internal"].get<bool>())
                continue;
            internal += micros(sum["amount_usd"]);
            QCOMPARE(sum["entries"].get<int>(), 2);
        }
        QCOMPARE(internal, 0);
    }

    void W3_W4_othersStatementsAreNotTold()
    {
        const auto status = [&](const Json &in, CallOptions who) {
            return m->send("getWalletStatement", in, std::move(who)).status;
        };
        const Json ofMember{{"wallet_id", m->memberWallet}};
        const Json ofOrg{{"org_id", m->org.toString()}};
        QCOMPARE(status(ofMember, m->as(m->member)), 200);
        QCOMPARE(status(ofMember, m->as(m->admin)), 200);
        QCOMPARE(status(ofMember, m->as(m->second)), 403);
        QCOMPARE(status(ofMember, m->as(m->stranger)), 403);
        QCOMPARE(status(ofOrg, m->as(m->admin)), 200);
        QCOMPARE(status(ofOrg, m->as(m->member)), 403);
        QCOMPARE(status(ofOrg, m->as(m->stranger)), 403);
        QCOMPARE(status(ofOrg, {}), 200);
        QCOMPARE(status({{"org_id", "019a0000-0000-7000-8000-000000000000"}}, {}), 404);
        QCOMPARE(status({{"wallet_id", "019a0000-0000-7000-8000-000000000000"}}, {}), 404);
        QCOMPARE(status(Json::object(), {}), 422);
        QCOMPARE(status({{"wallet_id", m->memberWallet}, {"org_id", m->org.toString()}}, {}), 422);
        QCOMPARE(status({{"wallet_id", m->memberWallet}, {"from_date", plus(2)}, {"to_date", plus(1)}}, {}), 422);
    }

    void W5_aBalanceThatDoesNotFollowIsTold()
    {
        liveThroughTenDays();
        const Json in{{"wallet_id", m->memberWallet}, {"from_date", plus(1)}, {"to_date", plus(8)}};
        const auto before = statement(in);
        QVERIFY(before["is_sound"].get<bool>());
        QVERIFY(statement(in)["digest"] == before["digest"]); // asked twice, told the same
        const auto broken = m->within([](Transaction &tx) -> Result<> {
            if (auto done = tx->run("DROP TRIGGER ledger_posting_is_never_changed"); !done)
                return done;
            return tx->execute("UPDATE ledger_posting SET amount = amount - 1 WHERE kind = 5 AND place = 0");
        });
        QVERIFY(broken.has_value());
        const auto after = statement(in);
        QVERIFY(!after["is_sound"].get<bool>());
        QVERIFY(after["digest"] != before["digest"]);
    }

    void entriesFromBeforeDrawsWereKeptDoNotAddUpByGrant()
    {
        liveThroughTenDays();
        QVERIFY(m->within([](Transaction &tx) { return tx->execute("DELETE FROM credit_draw"); }).has_value());
        const auto told = statement({{"wallet_id", m->memberWallet}, {"from_date", plus(1)}, {"to_date", plus(8)}});
        QVERIFY(!told["do_grants_add_up"].get<bool>());
        QVERIFY(told["is_sound"].get<bool>());
    }

private:
    Json statement(const Json &in)
    {
        const auto told = m->send("getWalletStatement", in);
        if (told.status != 200)
            qFatal("%s", told.body.dump().c_str());
        return told.body;
    }
    std::string plus(int days) const { return dayOf(Instant::parse(m_first + "T00:00:00Z").value() + days * day); }

    /// Day 0: 2 $ for ever. Day 2: 3 $ until day 6, of which a call takes 2. Day 4: a correction of 5. Day 6: the rest
    /// of the campaign is gone. Day 7: a call takes 2.25. Day 9: one more call.
    void liveThroughTenDays()
    {
        QCOMPARE(m->grantTo(m->memberWallet, 2).status, 201);
        m->workspace.clock.advance(2 * day);
        QCOMPARE(m->grantTo(m->memberWallet, 3, {}, {{"expires_at", m->at(4 * day)}, {"note", "campaign"}}).status,
                 201);
        QVERIFY(m->hold(m->memberWallet, 1, "1").has_value());
        QVERIFY(m->settle(m->memberWallet, 1, "2").has_value());
        m->workspace.clock.advance(2 * day);
        QCOMPARE(
            m->send("adjustWallet", {{"wallet_id", m->memberWallet}, {"amount_usd", 5}, {"reason", "rest"}}).status,
            200);
        m->workspace.clock.advance(2 * day + 1h);
        m->wallet(m->memberWallet); // W17
        m->workspace.clock.advance(1 * day);
        QVERIFY(m->settle(m->memberWallet, 2, "2.25").has_value());
        m->workspace.clock.advance(2 * day);
        QVERIFY(m->settle(m->memberWallet, 3, "0.125").has_value());
        m->workspace.clock.advance(1 * day);
    }

    std::unique_ptr<WalletPeople> m;
    std::string m_first;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "StatementTest.moc"
