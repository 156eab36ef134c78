#include "ui/usage/UsageChart.h"

#include "ui/usage/UsageText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::UsageChart)
};

constexpr std::array kColors{Role::Chart1, Role::Chart2, Role::Chart3, Role::Chart4, Role::Chart5, Role::Chart6};

Role groupRole(const UsageGroup &group, UsageSplit split, std::size_t place)
{
    if (group.key == "*")
        return Role::TextTertiary;
    if (split == UsageSplit::Service) {
        const auto service = fromName<UsageService>(group.key);
        return service ? serviceRole(*service) : Role::Chart6;
    }
    return kColors.at(place % kColors.size());
}

std::vector<QDate> startsOf(const UsageBreakdown &breakdown)
{
    std::vector<QDate> starts;
    for (const auto &bucket : breakdown.buckets)
        starts.push_back(dayOfBucket(bucket.bucketStart));
    return starts;
}

} // namespace

QDate dayOfBucket(Instant start)
{
    return QDateTime::fromMSecsSinceEpoch(start.milliseconds(), Qt::UTC).date();
}

QString bucketLabel(QDate day, Granularity granularity, bool first)
{
    const QLocale locale;
    switch (granularity) {
    case Granularity::Year:
        return QString::number(day.year());
    case Granularity::Month:
        return locale.toString(day, Words::tr("MMM", "date format"));
    default:
        break;
    }
    return first || day.day() == 1 ? locale.toString(day, Words::tr("d MMM", "date format"))
                                   : locale.toString(day.day());
}

QString bucketName(QDate day, Granularity granularity)
{
    const QLocale locale;
    switch (granularity) {
    case Granularity::Year:
        return QString::number(day.year());
    case Granularity::Month:
        return locale.toString(day, Words::tr("MMMM yyyy", "date format"));
    default:
        return locale.toString(day, Words::tr("ddd d MMM", "date format"));
    }
}

int currentBucket(const std::vector<QDate> &starts, QDate today)
{
    const auto after = std::upper_bound(starts.begin(), starts.end(), today);
    return after == starts.begin() ? -1 : int(after - starts.begin()) - 1;
}

ChartData usageChart(const UsageBreakdown &breakdown, QDate today)
{
    ChartData data;
    const bool isMonths = breakdown.granularity == Granularity::Month;
    data.bucketTitle = isMonths ? Words::tr("Month") : Words::tr("Day");
    data.sumTitle = Words::tr("Cost");
    ChartSeries calls{Words::tr("Calls"), Role::Chart1, {}, ChartUnit::Count};
    ChartSeries minutes{Words::tr("Length"), Role::Chart1, {}, ChartUnit::Seconds};
    for (std::size_t i = 0; i < breakdown.groups.size(); ++i)
        data.series.append({groupText(breakdown.groups[i], breakdown.splitBy),
                            groupRole(breakdown.groups[i], breakdown.splitBy, i),
                            {},
                            ChartUnit::Money});
    const auto starts = startsOf(breakdown);
    for (std::size_t i = 0; i < breakdown.buckets.size(); ++i) {
        const auto &bucket = breakdown.buckets[i];
        data.buckets.append(
            {bucketLabel(starts[i], breakdown.granularity, i == 0), bucketName(starts[i], breakdown.granularity)});
        calls.values.append(bucket.sessions);
        minutes.values.append(std::llround(bucket.durationSeconds));
        for (std::size_t part = 0; part < bucket.parts.size() && part < breakdown.groups.size(); ++part)
            data.series[qsizetype(part)].values.append(bucket.parts[part].micros());
    }
    data.beside = {calls, minutes};
    // The last bucket grows only while the period lasts.
    const auto end = breakdown.buckets.empty() ? QDate() : dayOfBucket(breakdown.buckets.back().bucketEnd);
    data.today = today < end ? currentBucket(starts, today) : -1;
    return data;
}

QList<double> usageTrend(const UsageBreakdown &breakdown, QDate today, double (*figure)(const UsageSpan &))
{
    QList<double> values;
    for (const auto &bucket : breakdown.buckets) {
        if (dayOfBucket(bucket.bucketStart) <= today)
            values.append(figure(bucket));
    }
    return values;
}

} // namespace sb::ui
