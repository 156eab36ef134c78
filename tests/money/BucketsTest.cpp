// Buckets of charts and earnings (B5, R7, R9): aligned to the calendar in UTC, without gaps, up to now.
#include "models/money/Buckets.h"

#include <QTest>

using namespace sb;

namespace {

Instant at(const char *text)
{
    return Instant::parse(text).value();
}

QString day(Instant moment)
{
    return QString::fromStdString(moment.toString()).left(16);
}

} // namespace

class BucketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void B5_R7_periodsHaveTheirBuckets_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("lastLabel");
        const auto row = [](const char *name, const char *now, const char *period, const char *first, int count,
                            const char *label) {
            QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(period) << QString::fromLatin1(first)
                                << count << QString::fromLatin1(label);
        };
        const char *leap = "2028-02-29T23:59:59.999999Z";
        row("day over midnight", "2026-01-01T00:30:00Z", "day", "2025-12-31T01:00", 24, "2026-01-01 00:00");
        row("week", leap, "week", "2028-02-23T00:00", 7, "2028-02-29");
        row("month", leap, "month", "2028-01-31T00:00", 30, "2028-02-29");
        row("weeks from a Monday on", "2027-01-03T12:00:00Z", "4months", "2026-08-31T00:00", 18, "2026-W53");
        row("year", leap, "year", "2027-03-01T00:00", 12, "2028-02");
        row("year in January", "2027-01-31T12:00:00Z", "year", "2026-02-01T00:00", 12, "2027-01");
        row("all", leap, "all", "2026-05-01T00:00", 22, "2028-02");
        row("today", leap, "today", "2028-02-29T00:00", 24, "2028-02-29 23:00");
        row("first moment of a day", "2028-03-01T00:00:00Z", "today", "2028-03-01T00:00", 1, "2028-03-01 00:00");
        row("this ISO week", "2027-01-03T12:00:00Z", "this week", "2026-12-28T00:00", 7, "2027-01-03");
        row("this month", leap, "this month", "2028-02-01T00:00", 29, "2028-02-29");
        row("this year", leap, "this year", "2028-01-01T00:00", 2, "2028-02");
        row("all years", leap, "all years", "2026-01-01T00:00", 3, "2028");
    }

    void B5_R7_periodsHaveTheirBuckets()
    {
        QFETCH(QString, now);
        QFETCH(QString, period);
        QFETCH(QString, first);
        QFETCH(int, count);
        QFETCH(QString, lastLabel);
        const auto moment = at(qPrintable(now));
        const auto firstUsage = at("2026-05-17T08:30:00Z");
        static const QMap<QString, EarningsPeriod> earnings{{QStringLiteral("today"), EarningsPeriod::Day},
                                                            {QStringLiteral("this week"), EarningsPeriod::Week},
                                                            {QStringLiteral("this month"), EarningsPeriod::Month},
                                                            {QStringLiteral("this year"), EarningsPeriod::Year},
                                                            {QStringLiteral("all years"), EarningsPeriod::All}};
        const auto buckets = earnings.contains(period)
                                 ? bucketsOf(earnings[period], firstUsage, moment)
                                 : bucketsOf(fromName<TimePeriod>(period.toStdString()).value(), firstUsage, moment);
        QCOMPARE(day(buckets.first()), first);
        QCOMPARE(static_cast<int>(buckets.size()), count);
        QCOMPARE(QString::fromStdString(buckets.label(buckets.size() - 1)), lastLabel);
        QVERIFY(buckets.start(buckets.size() - 1) <= moment && moment < buckets.end(buckets.size() - 1));
        for (std::size_t i = 0; i < buckets.size(); ++i) {
            QCOMPARE(Buckets::floor(buckets.granularity(), buckets.start(i)), buckets.start(i));
            QCOMPARE(buckets.indexOf(buckets.start(i)), i);
            QCOMPARE(buckets.indexOf(buckets.end(i) - std::chrono::microseconds(1)), i);
        }
    }

    void B3_filtersReachBackThatManyDays()
    {
        const auto now = at("2026-03-01T00:00:00Z");
        QCOMPARE(day(*startOf(TimePeriod::Day, now)), QStringLiteral("2026-02-28T00:00"));
        QCOMPARE(day(*startOf(TimePeriod::FourMonths, now)), QStringLiteral("2025-11-01T00:00"));
        QCOMPARE(day(*startOf(TimePeriod::Year, now)), QStringLiteral("2025-03-01T00:00"));
        QVERIFY(!startOf(TimePeriod::All, now));
    }

    void R9_aFutureBeginningIsNow()
    {
        const auto now = at("2026-03-01T00:00:00Z");
        QCOMPARE(bucketsOf(TimePeriod::All, at("2027-01-01T00:00:00Z"), now).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(BucketsTest)
#include "BucketsTest.moc"
