#include "ui/reports/ReportPeriods.h"

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kMostMonths = 120;
constexpr int kMonthsUnknown = 12;

} // namespace

QList<QDate> reportMonths(const std::optional<QDate> &first, QDate today)
{
    const auto start = [](QDate day) { return QDate(day.year(), day.month(), 1); };
    const auto oldest = first ? start(std::min(*first, today)) : start(today).addMonths(1 - kMonthsUnknown);
    QList<QDate> months;
    for (auto month = start(today); month >= oldest && months.size() < kMostMonths; month = month.addMonths(-1))
        months.append(month);
    return months;
}

QDate usualReportMonth(const QList<QDate> &months)
{
    return months.value(std::min<qsizetype>(1, months.size() - 1));
}

} // namespace sb::ui
