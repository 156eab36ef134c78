#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Money.h"

#include <QTest>

using namespace sb;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuidSurvivesTextAndRisesWithTime()
    {
        const auto older = Uuid::make(1'000);
        const auto newer = Uuid::make(2'000);
        QVERIFY(older < newer);
        QCOMPARE(Uuid::parse(older.toString()).value(), older);
        QCOMPARE(Uuid::parse("018F0000-0000-7000-8000-00000000000A")->toString(),
                 std::string("018f0000-0000-7000-8000-00000000000a"));
        for (const auto *bad :
             {"", "018f0000", "018f0000-0000-7000-8000-00000000000g", "018f0000x0000-7000-8000-00000000000a"})
            QVERIFY(!Uuid::parse(bad));
    }

    void instantReadsZonesAndWritesUtc()
    {
        QCOMPARE(Instant::parse("2026-01-31T10:20:30.123456Z")->toString(), std::string("2026-01-31T10:20:30.123456Z"));
        QCOMPARE(Instant::parse("2026-01-31T10:20:30+05:30")->toString(), std::string("2026-01-31T04:50:30.000000Z"));
        QCOMPARE(Instant::parse("1969-12-31T23:59:59.5Z")->microseconds(), -500'000);
        for (const auto *bad : {"2026-01-31T10:20:30", "2026-02-30T10:20:30Z", "2026-01-31T24:20:30Z",
                                "2026-01-31T10:20:30.Z", "2026-01-31T10:20:30Zx"})
            QVERIFY2(!Instant::parse(bad), bad);
    }

    void moneyKeepsSixDecimalsAndRefusesOverflow()
    {
        QCOMPARE(Money::parse("0.084215")->micros(), 84'215);
        QCOMPARE(Money::parse("-12.5")->toString(), std::string("-12.500000"));
        QCOMPARE(Money::parse("-0.000001")->toString(), std::string("-0.000001"));
        for (const auto *bad : {"", ".", "1.0000001", "1e3", "9223372036854.775808", "1.2.3"})
            QVERIFY2(!Money::parse(bad), bad);
        QVERIFY(!add(Money::fromMicros(INT64_MAX), Money::fromMicros(1)));
        QVERIFY(!subtract(Money::fromMicros(INT64_MIN), Money::fromMicros(1)));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
