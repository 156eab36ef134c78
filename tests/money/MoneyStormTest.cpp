// Eight threads do random money operations; after each batch every balance is proved and nothing was lost or invented.
//
//     SB_MONEY_FULL=1   1,000,000 operations over 1,000 seeds instead of a tenth of both
//     SB_MONEY_SEED=7   this seed alone, in full size
#include "tests/support/MoneyStorm.h"

#include <QLoggingCategory>
#include <QTest>

using namespace sb;
using test::MoneyStorm;

class MoneyStormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false")); } // every refusal

    void nothingIsLostOrInvented()
    {
        const bool single = qEnvironmentVariableIsSet("SB_MONEY_SEED");
        const bool full = single || qEnvironmentVariableIsSet("SB_MONEY_FULL");
        const int first = single ? qEnvironmentVariableIntValue("SB_MONEY_SEED") : 1;
        const int seeds = single ? 1 : full ? 1000 : 100; // a tenth in every test run
        constexpr int batches = 5;
        constexpr int operationsAThread = 25; // × 8 threads × 5 batches × 1,000 seeds = 1,000,000
        std::int64_t settled = 0;
        std::int64_t refused = 0;
        for (int seed = first; seed < first + seeds; ++seed) {
            MoneyStorm storm(static_cast<std::uint64_t>(seed));
            for (int batch = 0; batch < batches; ++batch) {
                storm.run(operationsAThread);
                if (const auto wrong = storm.whatIsWrong(); !wrong.empty())
                    QFAIL(qPrintable(QStringLiteral("SB_MONEY_SEED=%1, batch %2: %3")
                                         .arg(seed)
                                         .arg(batch + 1)
                                         .arg(QString::fromStdString(wrong))));
            }
            settled += storm.settled();
            refused += storm.refused();
        }
        qInfo("%d operations, %lld settlements, %lld refusals",
              seeds * batches * operationsAThread * MoneyStorm::threads, static_cast<long long>(settled),
              static_cast<long long>(refused));
        QVERIFY(settled > 0 && refused > 0); // both sides of the rules were met
    }
};

QTEST_GUILESS_MAIN(MoneyStormTest)
#include "MoneyStormTest.moc"
