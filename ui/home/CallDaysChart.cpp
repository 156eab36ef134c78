#include "ui/home/CallDaysChart.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::CallDaysChart)
};

} // namespace

ChartData callDaysChart(const HomeFigures &figures)
{
    ChartData data;
    data.bucketTitle = Words::tr("Day");
    ChartSeries calls{Words::tr("Calls"), Role::Chart1, {}, ChartUnit::Count};
    ChartSeries completed{Words::tr("Completed"), Role::Chart2, {}, ChartUnit::Share};
    ChartSeries failed{Words::tr("Failed"), Role::Chart2, {}, ChartUnit::Count};
    ChartSeries delay{Words::tr("Delay, median"), Role::Chart2, {}, ChartUnit::Milliseconds};
    const QLocale locale;
    const auto &days = figures.calls->days;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto date = figures.dayOf(i);
        const auto &day = days[i];
        data.buckets.append({locale.toString(date, Words::tr("ddd d", "date format")),
                             locale.toString(date, Words::tr("ddd d MMM", "date format"))});
        calls.values.append(day.calls);
        failed.values.append(day.failed);
        // Hundredths of a percent. A day on which nothing ended has no share.
        completed.values.append(day.ended() > 0 ? std::optional<qint64>(std::llround(10'000.0 * double(day.completed) /
                                                                                     double(day.ended())))
                                                : std::nullopt);
        delay.values.append(day.medianDelayMs.hasValue() ? std::optional<qint64>(*day.medianDelayMs) : std::nullopt);
    }
    data.series = {calls};
    data.line = completed;
    data.beside = {failed, delay};
    data.today = static_cast<int>(days.size()) - 1;
    return data;
}

} // namespace sb::ui
