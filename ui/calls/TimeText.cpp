#include "ui/calls/TimeText.h"

#include <QLocale>

#include <cmath>
#include <cstdint>

namespace sb::ui {

namespace {

QString twoDigits(std::int64_t value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

QString clock(std::int64_t seconds)
{
    const auto hours = seconds / 3600;
    const auto minutes = seconds / 60 % 60;
    if (hours > 0)
        return QString::number(hours) + QLatin1Char(':') + twoDigits(minutes) + QLatin1Char(':') +
               twoDigits(seconds % 60);
    return QString::number(minutes) + QLatin1Char(':') + twoDigits(seconds % 60);
}

} // namespace

QString lengthText(double milliseconds)
{
    return clock(static_cast<std::int64_t>(std::llround(milliseconds / 1000)));
}

QString momentText(double milliseconds)
{
    // Tenths are cut, not rounded: 59.96 s is still 0:59.9 and never 0:60.0.
    const auto tenths = static_cast<std::int64_t>(std::floor(milliseconds / 100));
    return clock(tenths / 10) + QLocale().decimalPoint() + QString::number(tenths % 10);
}

} // namespace sb::ui
