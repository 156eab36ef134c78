#include "ui/reports/ReportPeriods.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kMostMonths = 120;
constexpr int kMonthsUnknown = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::ReportPeriods)
};

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

QString monthText(QDate month)
{
    return QLocale().toString(month, Words::tr("MMMM yyyy", "date format, month and year"));
}

QString daysText(QDate first, QDate last)
{
    const QLocale locale;
    const auto full = Words::tr("d MMMM yyyy", "date format");
    if (first == last)
        return locale.toString(last, full);
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    const auto start = locale.toString(first, sameMonth  ? Words::tr("d", "date format, day of the month alone")
                                              : sameYear ? Words::tr("d MMMM", "date format")
                                                         : full);
    return Words::tr("%1 to %2", "days").arg(start, locale.toString(last, full));
}

} // namespace sb::ui
