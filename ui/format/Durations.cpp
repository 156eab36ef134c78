#include "ui/format/Durations.h"

#include <QCoreApplication>
#include <QLocale>

namespace sb::ui {

namespace {

struct Durations
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::Durations)
};

} // namespace

QString durationText(std::chrono::milliseconds duration, Tenths tenths)
{
    const qint64 whole = std::max<qint64>(0, duration.count());
    const QLocale locale;
    const auto two = [&locale](qint64 number) {
        const QString digits = locale.toString(number);
        return number < 10 ? QString(locale.zeroDigit()) + digits : digits;
    };
    const qint64 seconds = whole / 1000;
    QString text = seconds >= 3600 ? locale.toString(seconds / 3600) + u':' + two(seconds / 60 % 60)
                                   : locale.toString(seconds / 60);
    text += u':' + two(seconds % 60);
    if (tenths == Tenths::Show)
        text += locale.decimalPoint() + locale.toString(whole / 100 % 10);
    return text;
}

QString delayText(std::chrono::milliseconds delay)
{
    const QLocale locale;
    if (delay.count() >= 10'000)
        return Durations::tr("%1 s", "seconds").arg(locale.toString(double(delay.count()) / 1000.0, 'f', 1));
    return Durations::tr("%1 ms", "milliseconds").arg(locale.toString(qint64(delay.count())));
}

} // namespace sb::ui
