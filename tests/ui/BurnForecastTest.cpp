// How long credit lasts, from what whole days cost and when grants end.
#include "ui/home/BurnForecast.h"

#include <QTest>

using namespace sb;
using namespace sb::ui;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

Instant after(std::int64_t ms)
{
    return Instant::fromMilliseconds(1'795'000'000'000 + ms);
}

BurnForecast forecast(std::int64_t available, const std::vector<std::int64_t> &costs,
                      const std::vector<ExpiryLine> &expiring = {})
{
    std::vector<Money> days;
    for (const auto cost : costs)
        days.push_back(Money::fromMicros(cost));
    return BurnForecast::of(Money::fromMicros(available), expiring, days, after(0));
}

} // namespace

class BurnForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creditLastsAsLongAsUsualDaysLeaveIt()
    {
        using Kind = BurnForecast::Kind;
        QCOMPARE(forecast(100, {0, 0, 10, 10}).days, 10); // days before the first use are no usual days
        QCOMPARE(forecast(100, {0, 0, 10, 10}).countedDays, 2);
        QCOMPARE(forecast(100, {10, 0, 0, 10}).days, 20); // those without use between others are
        QCOMPARE(forecast(99, {10}).days, 9);
        QCOMPARE(forecast(9, {10}).kind, Kind::Lasts);
        QCOMPARE(forecast(9, {10}).days, 0);
        QCOMPARE(forecast(0, {10}).kind, Kind::NoCredit);
        QCOMPARE(forecast(-5, {}).kind, Kind::NoCredit);
        QCOMPARE(forecast(100, {}).kind, Kind::NoUsage);
        QCOMPARE(forecast(100, {0, 0}).kind, Kind::NoUsage);
        QCOMPARE(forecast(100'000, {10}).kind, Kind::LastsLong);
    }

    void creditThatExpiresIsNotCountedBeyondItsEnd()
    {
        const auto in = [](int days, std::int64_t micros) {
            return ExpiryLine{{}, after(days * kDayMs), Money::fromMicros(micros)};
        };
        QCOMPARE(forecast(100, {10}, {in(2, 60)}).days, 6);            // 20 of the 60 are used in time
        QCOMPARE(forecast(100, {10}, {in(20, 60)}).days, 10);          // all of them
        QCOMPARE(forecast(100, {10}, {in(3, 30), in(1, 50)}).days, 5); // the one that ends first is used first
        QCOMPARE(forecast(5, {10}, {in(2, 60)}).days, 0);              // the rest of the grant is held
    }
};

QTEST_GUILESS_MAIN(BurnForecastTest)
#include "BurnForecastTest.moc"
