// The ledger's own words: what holds, settlements and expiries do to accounts (W9, W11, W13–W18).
#include "models/money/Ledger.h"
#include "models/money/Credit.h"
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using namespace std::chrono_literals;
using test::RuleWorkspace;

namespace {

Money dollars(std::string_view text)
{
    return Money::parse(text).value();
}

Uuid session(int number)
{
    Uuid::Bytes bytes{};
    bytes[0] = 1;
    bytes[15] = static_cast<std::uint8_t>(number);
    return Uuid(bytes);
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

    template <typename Work>
    auto within(Work work)
    {
        return m_workspace->write(std::move(work));
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<RuleWorkspace>();
        m_org = m_workspace->makeOrg("Example Partners", OrgType::Distributor);
        m_user = m_workspace->makeUser("member", Role::Developer, m_org);
        m_wallet = within([&](Transaction &tx) { return Ledger::walletOfUser(tx, m_user, now()); }).value();
    }
    void cleanup() { m_workspace.reset(); }

    void W13_aHoldTakesFromWhatIsAvailableAndNothingFromTheBalance()
    {
        mint("1");
        QCOMPARE(hold(1, "0.4").value(), dollars("0.4"));
        QCOMPARE(extend(1, "0.4").value(), dollars("0.8"));
        QCOMPARE(hold(2, "0.200001").error().code, ErrorCode::PaymentRequired);
        QCOMPARE(extend(1, "0.200001").error().code, ErrorCode::PaymentRequired);
        QCOMPARE(hold(1, "0.1").error().code, ErrorCode::Conflict);
        QCOMPARE(extend(2, "0.1").error().code, ErrorCode::Conflict);
        QCOMPARE(hold(2, "0.2").value(), dollars("0.2"));
        const auto wallet = account();
        QCOMPARE(wallet.balance, dollars("1"));
        QCOMPARE(wallet.held, dollars("1"));
        QCOMPARE(wallet.available(), Money());
        QCOMPARE(wallet.entries, 4); // grant, reserve three times
    }

    void W14_aSettlementDebitsAndReleasesOnce()
    {
        mint("1");
        QVERIFY(hold(1, "0.5").has_value());
        const auto settled = settle(1, "0.3").value();
        QCOMPARE(settled.paid, dollars("0.3"));
        QCOMPARE(settled.writtenOff, Money());
        QVERIFY(!settled.repeated);
        const auto after = account();
        QCOMPARE(after.balance, dollars("0.7"));
        QCOMPARE(after.held, Money());
        QCOMPARE(own(AccountKind::Revenue), dollars("0.3"));
        const auto again = settle(1, "0.6").value();
        QVERIFY(again.repeated);
        QCOMPARE(again.paid, dollars("0.3"));
        QCOMPARE(account().entries, after.entries);
        QCOMPARE(hold(1, "0.1").error().code, ErrorCode::Conflict);
    }

    void W15_whatTheWalletCannotPayIsWrittenOff()
    {
        mint("1");
        QVERIFY(hold(1, "0.5").has_value());
        QVERIFY(hold(2, "0.3").has_value());
        const auto settled = settle(1, "0.9").value();
        QCOMPARE(settled.paid, dollars("0.7")); // its hold and what is available; the other call's hold stays
        QCOMPARE(settled.writtenOff, dollars("0.2"));
        QCOMPARE(account().balance, dollars("0.3"));
        QCOMPARE(account().available(), Money());
        QCOMPARE(own(AccountKind::WriteOff), dollars("-0.2"));
        QCOMPARE(own(AccountKind::Revenue), dollars("0.9"));
        const auto again = settle(1, "0.9").value();
        QCOMPARE(again.paid, dollars("0.7"));
        QCOMPARE(again.writtenOff, dollars("0.2"));
        QCOMPARE(settle(2, "0.3").value().paid, dollars("0.3"));
        QCOMPARE(account().balance, Money());
    }

    void resellersEarnMarkupAndCommission()
    {
        mint("10");
        Settlement settlement;
        settlement.payer = m_wallet;
        settlement.session = session(1);
        settlement.total = dollars("1.2");
        settlement.base = dollars("1");
        settlement.commission = dollars("0.1");
        settlement.markup = dollars("0.2");
        QCOMPARE(settle(settlement).error().code, ErrorCode::Invalid); // without a reseller
        settlement.reseller = m_org;
        settlement.total = dollars("1.3");
        QCOMPARE(settle(settlement).error().code, ErrorCode::Invalid); // not base + markup
        settlement.total = dollars("1.2");
        QVERIFY(settle(settlement).has_value());
        QCOMPARE(own(AccountKind::Revenue), dollars("0.9"));
        const auto earned = within(
            [&](Transaction &tx) { return AccountStore::ofOrg(tx, m_org, AccountKind::ResellerEarnings, now()); });
        QCOMPARE(earned->balance, dollars("0.3"));
    }

    void W16_holdsAreReleased()
    {
        mint("1");
        QVERIFY(hold(1, "0.5").has_value());
        QVERIFY(hold(2, "0.5").has_value());
        const auto release = [&] {
            return within([&](Transaction &tx) { return Ledger::releaseHolds(tx, session(1), now()); }).value();
        };
        QCOMPARE(release(), dollars("0.5"));
        QCOMPARE(release(), Money());
        QCOMPARE(account().held, dollars("0.5"));
        m_workspace->reopen(); // as after a crash
        QCOMPARE(account().held, Money());
        QCOMPARE(account().balance, dollars("1"));
        QCOMPARE(m_workspace->rows("wallet_hold"), 0);
    }

    void amountsThatDoNotFitAreErrors()
    {
        const auto most = Money::fromMicros(std::numeric_limits<std::int64_t>::max());
        NewGrant grant{m_wallet, most, std::nullopt, std::nullopt, m_user};
        QVERIFY(within([&](Transaction &tx) { return Credit::mint(tx, grant, now()); }).has_value());
        grant.amount = Money::fromMicros(1);
        QCOMPARE(within([&](Transaction &tx) { return Credit::mint(tx, grant, now()); }).error().code,
                 ErrorCode::Invalid);
        QCOMPARE(account().balance, most);
        QCOMPARE(account().entries, 1);
    }

    void entriesAreNeverChanged()
    {
        mint("1");
        for (const char *sql : {"UPDATE ledger_posting SET amount = 0", "DELETE FROM ledger_posting"}) {
            const auto done = within([&](Transaction &tx) { return tx->execute(sql); });
            QVERIFY(!done);
        }
        QCOMPARE(m_workspace->rows("ledger_posting"), 2);
    }

private:
    Instant now() const { return m_workspace->clock.now(); }
    void mint(std::string_view amount)
    {
        const NewGrant grant{m_wallet, dollars(amount), std::nullopt, std::nullopt, m_user};
        QVERIFY(within([&](Transaction &tx) { return Credit::mint(tx, grant, now()); }).has_value());
    }
    Result<Money> hold(int number, std::string_view amount)
    {
        return within(
            [&](Transaction &tx) { return Ledger::hold(tx, m_wallet, session(number), dollars(amount), now()); });
    }
    Result<Money> extend(int number, std::string_view amount)
    {
        return within(
            [&](Transaction &tx) { return Ledger::extend(tx, m_wallet, session(number), dollars(amount), now()); });
    }
    Result<Settled> settle(const Settlement &settlement)
    {
        return within([&](Transaction &tx) { return Ledger::settle(tx, settlement, now()); });
    }
    Result<Settled> settle(int number, std::string_view total)
    {
        Settlement settlement;
        settlement.payer = m_wallet;
        settlement.session = session(number);
        settlement.total = settlement.base = dollars(total);
        return settle(settlement);
    }
    LedgerAccount account()
    {
        return within([&](Transaction &tx) { return Ledger::wallet(tx, m_wallet, now()); }).value();
    }
    Money own(AccountKind kind)
    {
        return m_workspace->read([&](Connection &connection) { return AccountStore::load(connection, kind); })->balance;
    }

    std::unique_ptr<RuleWorkspace> m_workspace;
    OrgId m_org;
    UserId m_user;
    WalletId m_wallet;
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "LedgerTest.moc"
