// A ledger that was tampered with is told, and where (W5, W18).
#include "tests/support/WalletPeople.h"

#include <QTest>

using namespace sb;
using test::StoreFiles;
using test::WalletPeople;

class LedgerProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_people = std::make_unique<WalletPeople>();
        auto &people = *m_people;
        people.grantTo(people.orgWallet, 10);
        const auto grant = people.grantTo(people.memberWallet, 5, people.as(people.admin)).body["grant"]["id"];
        people.grantTo(people.memberWallet, 1);
        people.send("patchGrant", {{"grant_id", grant}, {"locked", true}});
        people.send("adjustWallet", {{"wallet_id", people.memberWallet}, {"amount_usd", 1}, {"reason", "to begin"}});
        QVERIFY(people.hold(people.memberWallet, 1, "0.5").has_value());
        QVERIFY(people.settle(people.memberWallet, 2, "0.25").has_value());
    }
    void cleanupTestCase() { m_people.reset(); }

    void aSoundLedgerIsCounted()
    {
        const auto proof = m_people->proof();
        QVERIFY(proof.isSound());
        QCOMPARE(proof.postings, 11);
        QCOMPARE(proof.movements, 6);
        QCOMPARE(proof.accounts, 7);
    }

    void tamperingIsTold_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *sql, const char *fault) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(fault);
        };
        row("balance", "UPDATE ledger_account SET balance = balance + 1 WHERE kind = 1", "the balance is not that");
        row("revenue", "UPDATE ledger_account SET balance = balance + 1 WHERE kind = 5", "the balance is not that");
        row("held", "UPDATE ledger_account SET held = held + 1 WHERE kind = 1", "what is held");
        row("hold", "DELETE FROM wallet_hold", "what is held");
        row("locked", "UPDATE ledger_account SET locked = locked - 1 WHERE kind = 1", "what is locked");
        row("unallocated", "UPDATE ledger_account SET unallocated = unallocated + 1 WHERE kind = 1", "its grants");
        row("grant", "UPDATE wallet_grant SET remaining = remaining - 1 WHERE source = 1", "its grants");
        row("granted", "UPDATE ledger_account SET granted = granted + 1 WHERE kind = 2", "what was granted");
        row("spent", "UPDATE ledger_account SET spent = spent + 1 WHERE kind = 1", "what was spent");
        row("amount", "UPDATE ledger_posting SET amount = amount + 1 WHERE number = 3", "does not balance");
        row("after", "UPDATE ledger_posting SET balance_after = balance_after + 1 WHERE number = 3", "balance after");
        row("entry", "DELETE FROM ledger_posting WHERE number = 4", "posting 4 is missing");
        row("last", "DELETE FROM ledger_posting WHERE number = 11", "does not balance");
        row("sequence", "UPDATE ledger_posting SET seq = seq + 9 WHERE number = 4", "a gap before 10");
        row("account", "UPDATE ledger_posting SET account = 99 WHERE number = 4", "an account that is missing");
        row("place", "UPDATE ledger_posting SET place = 5 WHERE number = 4", "no place");
    }

    void tamperingIsTold()
    {
        QFETCH(QString, sql);
        QFETCH(QString, fault);
        LedgerReport report;
        // as somebody with the key and a shell would, and never committed
        m_people->within([&](Transaction &tx) -> Result<> {
            for (const std::string &step :
                 {std::string("DROP TRIGGER ledger_posting_is_never_changed"),
                  std::string("DROP TRIGGER ledger_posting_is_never_deleted"), sql.toStdString()}) {
                if (auto done = tx->execute(step); !done)
                    return done;
            }
            const auto found = LedgerProof::run(tx.connection());
            if (found)
                report = *found;
            return fail(ErrorCode::Cancelled, "not to be kept");
        });
        QStringList faults;
        for (const auto &each : report.faults)
            faults.append(QString::fromStdString(each));
        QVERIFY2(faults.join(QLatin1Char('\n')).contains(fault), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(m_people->proof().isSound());
    }

    void verifyTellsTheLedger()
    {
        auto &workspace = m_people->workspace;
        const auto verify = [&] {
            return Verification(WorkspaceFolder::open(workspace.files.path("workspace")).value(), {},
                                {LedgerProof::findings})
                .run(StoreFiles::key())
                .value();
        };
        const auto ledger = [](const std::vector<Finding> &findings) {
            const auto found = std::ranges::find(findings, "ledger", &Finding::part);
            return found == findings.end() ? Finding{} : *found;
        };
        QCOMPARE(ledger(verify()).state, Finding::State::Ok);
        QCOMPARE(ledger(verify()).detail, std::string("11 postings of 7 accounts, every balance proved"));
        m_people->within(
            [](Transaction &tx) { return tx->execute("UPDATE ledger_account SET spent = 7 WHERE kind = 2"); });
        QCOMPARE(ledger(verify()).state, Finding::State::Damaged);
        QVERIFY(!isSound(verify()));
    }

private:
    std::unique_ptr<WalletPeople> m_people;
};

QTEST_GUILESS_MAIN(LedgerProofTest)
#include "LedgerProofTest.moc"
