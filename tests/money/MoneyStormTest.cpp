// Eight threads do random money operations; after each batch every balance is proved and nothing was lost or invented.
//
//     SB_MONEY_FULL=1   1,000,000 operations over 1,000 seeds instead of a tenth of both
//     SB_MONEY_SEED=7   this seed alone, in full size
#include "tests/support/MoneyStorm.h"
#include "tests/support/FilesInMemory.h"

#include <QLoggingCategory>
#include <QTest>

using namespace sb;
using test::MoneyStorm;

class MoneyStormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false")); // every refusal
        test::keepFilesInMemory();
    }

    void nothingIsLostOrInvented_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        if (qEnvironmentVariableIsSet("SB_MONEY_SEED")) {
            const int seed = qEnvironmentVariableIntValue("SB_MONEY_SEED");
            QTest::addRow("seed %d", seed) << seed << seed;
            return;
        }
        const int seeds = qEnvironmentVariableIsSet("SB_MONEY_FULL") ? 1000 : 100; // a tenth in every test run
        for (int first = 1; first <= seeds; first += 10)
            QTest::addRow("seeds %d to %d", first, first + 9) << first << first + 9;
    }
    void nothingIsLostOrInvented()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        constexpr int batches = 5;
        constexpr int operationsAThread = 25; // × 8 threads × 5 batches × 1,000 seeds = 1,000,000
        for (int seed = first; seed <= last; ++seed) {
            MoneyStorm storm(static_cast<std::uint64_t>(seed));
            for (int batch = 0; batch < batches; ++batch) {
                storm.run(operationsAThread);
                if (const auto wrong = storm.whatIsWrong(); !wrong.empty())
                    QFAIL(qPrintable(QStringLiteral("SB_MONEY_SEED=%1, batch %2: %3")
                                         .arg(seed)
                                         .arg(batch + 1)
                                         .arg(QString::fromStdString(wrong))));
            }
            m_operations += batches * operationsAThread * MoneyStorm::threads;
            m_settled += storm.settled();
            m_refused += storm.refused();
        }
        QVERIFY(m_settled > 0 && m_refused > 0); // both sides of the rules were met
    }

    void cleanupTestCase()
    {
        qInfo("%d operations, %lld settlements, %lld refusals", m_operations, static_cast<long long>(m_settled),
              static_cast<long long>(m_refused));
    }

private:
    int m_operations = 0;
    std::int64_t m_settled = 0;
    std::int64_t m_refused = 0;
};

QTEST_GUILESS_MAIN(MoneyStormTest)
#include "MoneyStormTest.moc"
