// The ledger beside a model of the rules in memory: the same random operations, the same answers, the same amounts
// after each. A seed says everything that happens, so that a failure can be repeated.
//
//     SB_MONEY_MODEL_SEED=7   this seed alone
#include "tests/support/LedgerModel.h"
#include "tests/support/WalletPeople.h"

#include <QLoggingCategory>
#include <QTest>

#include <random>

using namespace sb;
using test::LedgerModel;
using test::WalletPeople;

namespace {

class Pair
{
public:
    Pair(Transaction &tx, WalletId wallet, UserId by, std::uint64_t seed, Instant begin)
        : m_tx(tx), m_wallet(wallet), m_by(by), m_random(seed), m_now(begin)
    {}

    /// Does one operation to both. Empty when they agree.
    std::string step()
    {
        m_now = m_now + std::chrono::seconds(below(5));
        m_model.expire(m_now.microseconds());
        m_what = "";
        switch (below(10)) {
        case 0:
            mint();
            break;
        case 1:
            adjust();
            break;
        case 2:
            change();
            break;
        case 3:
            cap();
            break;
        case 4:
        case 5:
            reserve(false);
            break;
        case 6:
            reserve(true);
            break;
        case 7:
            release();
            break;
        default:
            settle();
        }
        return m_what.empty() ? difference() : m_what;
    }

private:
    std::int64_t below(std::int64_t end)
    {
        return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(end));
    }
    Money amount() { return Money::fromMicros(1 + below(below(3) == 0 ? 5'000'000 : 500'000)); }
    void expect(bool same, const char *what)
    {
        if (!same)
            m_what = what;
    }
    std::optional<Instant> someEnd()
    {
        return below(3) == 0 ? std::nullopt : std::optional(m_now + std::chrono::seconds(1 + below(60)));
    }

    void mint()
    {
        const auto size = amount();
        const auto end = someEnd();
        const auto made = Credit::mint(m_tx, {m_wallet, size, end, std::nullopt, m_by}, m_now);
        expect(made.has_value(), "a grant was refused");
        if (!made)
            return;
        m_grants.push_back(made->grant.id);
        m_model.grants.push_back({size.micros(), end ? end->microseconds() : LedgerModel::never});
    }
    void adjust()
    {
        const auto size = Money::fromMicros(below(2) == 0 ? amount().micros() : -amount().micros());
        const bool done = Credit::adjust(m_tx, {m_wallet, size, "by chance", m_by}, m_now).has_value();
        expect(done == m_model.adjust(size.micros()), "a correction");
    }
    void change()
    {
        if (m_grants.empty())
            return;
        const auto index = static_cast<std::size_t>(below(static_cast<std::int64_t>(m_grants.size())));
        auto &grant = m_model.grants[index];
        GrantChange change;
        if (below(2) == 0)
            change.locked = below(2) == 0;
        else
            change.expiresAt = Patch<Instant>::orNull(someEnd());
        const bool done = Credit::change(m_tx, m_grants[index], change, m_now).has_value();
        expect(done != grant.expired, "the change of a grant");
        if (!done)
            return;
        grant.locked = change.locked.valueOr(grant.locked);
        if (!change.expiresAt.isAbsent())
            grant.endsAt = change.expiresAt.hasValue() ? change.expiresAt->microseconds() : LedgerModel::never;
    }
    void cap()
    {
        auto account = Ledger::wallet(m_tx, m_wallet, m_now).value();
        account.monthlyCap = below(3) == 0 ? std::optional(Money::fromMicros(below(20'000'000))) : std::nullopt;
        expect(AccountStore::saveCap(m_tx, account).has_value(), "a cap");
        m_model.cap = account.monthlyCap ? std::optional(account.monthlyCap->micros()) : std::nullopt;
    }
    int someSession() { return static_cast<int>(below(12) + m_steps++ / 12); }
    void reserve(bool more)
    {
        const int number = someSession();
        const auto id = WalletPeople::session(number);
        const auto size = Money::fromMicros(amount().micros() / 4);
        const auto held =
            more ? Ledger::extend(m_tx, m_wallet, id, size, m_now) : Ledger::hold(m_tx, m_wallet, id, size, m_now);
        expect(held.has_value() == (more ? m_model.extend(number, size.micros()) : m_model.hold(number, size.micros())),
               more ? "an extension" : "a hold");
    }
    void release()
    {
        const int number = someSession();
        const auto released = Ledger::releaseHolds(m_tx, WalletPeople::session(number), m_now);
        expect(released && released->micros() == (m_model.holds.contains(number) ? m_model.holds[number] : 0),
               "a release");
        m_model.holds.erase(number);
    }
    void settle()
    {
        const int number = someSession();
        Settlement settlement;
        settlement.payer = m_wallet;
        settlement.session = WalletPeople::session(number);
        settlement.total = settlement.base = amount();
        const auto settled = Ledger::settle(m_tx, settlement, m_now);
        const auto paid = m_model.settle(number, settlement.total.micros());
        expect(settled && settled->repeated == !paid, "a settlement");
        expect(settled && (!paid || settled->paid.micros() == *paid), "what was paid");
    }

    std::string difference()
    {
        const auto account = Ledger::wallet(m_tx, m_wallet, m_now).value();
        if (account.balance.micros() != m_model.balance())
            return "the balance";
        if (account.held.micros() != m_model.held())
            return "what is held";
        if (account.locked.micros() != m_model.locked())
            return "what is locked";
        if (account.available().micros() != m_model.available())
            return "what is available";
        if (account.spentInMonthOf(m_now).micros() != m_model.spentThisMonth)
            return "the month's spend";
        const auto grants = GrantStore::ofAccount(m_tx.connection(), account.number).value();
        for (std::size_t i = 0; i < grants.size(); ++i) { // the newest first
            const auto &expected = m_model.grants[grants.size() - 1 - i];
            if (grants[i].remaining.micros() != expected.remaining || grants[i].isExpired != expected.expired)
                return "grant " + std::to_string(grants.size() - i);
        }
        return {};
    }

    Transaction &m_tx;
    WalletId m_wallet;
    UserId m_by;
    std::mt19937_64 m_random;
    Instant m_now;
    LedgerModel m_model;
    std::vector<GrantId> m_grants;
    std::string m_what;
    int m_steps = 0;
};

} // namespace

class LedgerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerDoesWhatTheRulesSay()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
        const bool single = qEnvironmentVariableIsSet("SB_MONEY_MODEL_SEED");
        const int first = single ? qEnvironmentVariableIntValue("SB_MONEY_MODEL_SEED") : 1;
        constexpr int steps = 400;
        WalletPeople people;
        const auto wallet = WalletPeople::idOf(people.memberWallet);
        for (int seed = first; seed < first + (single ? 1 : 60); ++seed) {
            std::string wrong;
            people.within([&](Transaction &tx) -> Result<> { // never committed: each seed begins anew
                Pair pair(tx, wallet, people.member, static_cast<std::uint64_t>(seed), people.now());
                for (int step = 0; step < steps && wrong.empty(); ++step) {
                    wrong = pair.step();
                    if (!wrong.empty())
                        wrong = "step " + std::to_string(step) + ": " + wrong;
                }
                const auto proof = LedgerProof::run(tx.connection());
                if (wrong.empty() && (!proof || !proof->isSound()))
                    wrong = proof ? proof->faults.front() : proof.error().detail;
                return fail(ErrorCode::Cancelled, "not to be kept");
            });
            QVERIFY2(
                wrong.empty(),
                qPrintable(
                    QStringLiteral("SB_MONEY_MODEL_SEED=%1, %2 differs").arg(seed).arg(QString::fromStdString(wrong))));
        }
    }
};

QTEST_GUILESS_MAIN(LedgerModelTest)
#include "LedgerModelTest.moc"
