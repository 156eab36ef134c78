#include "ui/earnings/EarningsChart.h"

#include "ui/usage/UsageChart.h"

#include <QCoreApplication>
#include <QLocale>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::EarningsChart)
};

QString titleOf(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Hour:
        return Words::tr("Hour, UTC");
    case Granularity::Month:
        return Words::tr("Month");
    case Granularity::Year:
        return Words::tr("Year");
    case Granularity::Day:
    case Granularity::Week:
        break;
    }
    return Words::tr("Day");
}

ChartBucket bucketOf(Instant start, const std::string &label, Granularity granularity, bool first)
{
    if (granularity == Granularity::Hour) { // "2026-01-31 14:00"
        const auto hour = QString::fromStdString(label).right(5);
        return {hour, hour};
    }
    const auto day = dayOfBucket(start);
    return {bucketLabel(day, granularity, first), bucketName(day, granularity)};
}

ChartSeries seriesOf(const QString &name, Role role)
{
    return {name, role, {}, ChartUnit::Money};
}

} // namespace

ChartData earningsChart(const EarningsReview &review)
{
    ChartData data;
    data.bucketTitle = titleOf(review.granularity);
    ChartSeries calls{Words::tr("Calls"), Role::Chart1, {}, ChartUnit::Count};
    auto base = seriesOf(Words::tr("Base cost"), Role::Chart2);
    auto pays = seriesOf(Words::tr("Members pay"), Role::Chart3);
    auto earned = seriesOf(Words::tr("Earned"), Role::Accent);
    for (const auto &bucket : review.buckets) {
        data.buckets.append(bucketOf(bucket.bucketStart, bucket.label.value_or(std::string()), review.granularity,
                                     data.buckets.isEmpty()));
        calls.values.append(bucket.sessions.value_or(0));
        base.values.append(bucket.baseCostUsd.value_or(Money()).micros());
        pays.values.append(bucket.retailCostUsd.value_or(Money()).micros());
        earned.values.append(bucket.totalEarningsUsd.micros());
    }
    data.beside = {calls, base, pays};
    data.series = {earned};
    return data;
}

ChartData earningsChart(const Rerating &rerating)
{
    ChartData data;
    data.bucketTitle = titleOf(rerating.granularity);
    auto was = seriesOf(Words::tr("As billed"), Role::TextTertiary);
    auto would = seriesOf(Words::tr("What-if"), Role::Accent);
    for (const auto &bucket : rerating.buckets) {
        data.buckets.append(bucketOf(bucket.bucketStart, bucket.label, rerating.granularity, data.buckets.isEmpty()));
        was.values.append(bucket.was.totalEarningsUsd.micros());
        would.values.append(bucket.would.totalEarningsUsd.micros());
    }
    data.series = {was, would};
    return data;
}

} // namespace sb::ui
