// hledger reads our ledger, agrees with every balance on the way and comes to the same ends.
#include "tests/support/LedgerJournal.h"
#include "tests/support/MoneyStorm.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace sb;
using test::LedgerJournal;
using test::MoneyStorm;
using test::StoreFiles;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
        if (QStandardPaths::findExecutable(QStringLiteral("hledger")).isEmpty())
            QSKIP("hledger is not installed");
        MoneyStorm storm(42);
        storm.run(60);
        QCOMPARE(storm.whatIsWrong(), std::string());
        m_journal = storm.people()
                        .workspace.read([](Connection &connection) { return LedgerJournal::read(connection); })
                        .value();
    }

    void theBalancesAreOurs()
    {
        bool read = false;
        const auto balances = judge(m_journal.text, read);
        QVERIFY(read);
        QVERIFY(m_journal.balances.size() > 8); // wallets, and all of the product's own accounts
        for (const auto &[name, balance] : m_journal.balances)
            QCOMPARE(QString::fromStdString(name + " ") + balances.value(QString::fromStdString(name)),
                     QString::fromStdString(name + " " + balance.toString()));
        QCOMPARE(balances.size(), static_cast<qsizetype>(m_journal.balances.size()));
    }

    void theJudgeSeesAWrongAmount() // the test above can fail
    {
        auto text = m_journal.text;
        const auto at = text.find(" = ");
        text[at - 5] = text[at - 5] == '9' ? '8' : '9'; // the last digit before " USD"
        bool read = true;
        judge(text, read);
        QVERIFY(!read);
    }

private:
    /// Each account's end by hledger; \p read: it accepted the journal, each balance assertion in it.
    QMap<QString, QString> judge(const std::string &journal, bool &read)
    {
        const auto path = m_files.path("ledger.journal");
        StoreFiles::write(path, QByteArray::fromStdString("commodity 1000.000000 USD\n" + journal));
        QProcess hledger;
        hledger.start(QStringLiteral("hledger"),
                      {QStringLiteral("-f"), QString::fromStdString(path), QStringLiteral("bal"), QStringLiteral("-E"),
                       QStringLiteral("--flat"), QStringLiteral("--no-total"), QStringLiteral("-O"),
                       QStringLiteral("csv")});
        hledger.waitForFinished(60'000);
        read = hledger.exitStatus() == QProcess::NormalExit && hledger.exitCode() == 0;
        QMap<QString, QString> balances;
        const auto lines = QString::fromUtf8(hledger.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (const auto &line : lines.mid(1)) { // "account","1.000000 USD"
            const auto fields = line.split(QLatin1Char('"'));
            if (fields.size() == 5)
                balances[fields[1]] = QString::fromStdString(
                    Money::parse(fields[3].section(QLatin1Char(' '), 0, 0).toStdString()).value().toString());
        }
        return balances;
    }

    StoreFiles m_files;
    LedgerJournal m_journal;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
