#include "ui/charts/ChartData.h"

#include "ui/format/Durations.h"
#include "ui/format/MoneyText.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace sb::ui {

namespace {

constexpr int kMarks = 4;
constexpr double kOvershoot = 0.05; ///< of a step that the greatest value may stand above the last mark

/// Steps that a person can count in, from the unit's smallest piece up.
qint64 niceStep(ChartUnit unit, double wanted)
{
    if (unit == ChartUnit::Seconds) {
        for (const qint64 step : {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800})
            if (double(step) >= wanted)
                return step;
        return niceStep(ChartUnit::Count, wanted / 3600) * 3600;
    }
    for (qint64 power = 1; power <= 1'000'000'000'000'000; power *= 10) {
        for (const qint64 tenths : {10, 20, 25, 50}) {
            const auto step = tenths * power / 10;
            if (tenths * power % 10 == 0 && double(step) >= wanted)
                return step;
        }
    }
    return std::max<qint64>(1, qint64(std::ceil(wanted)));
}

QString decimal(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// As many decimals as the value needs, six at most.
QString axisMoney(qint64 micros)
{
    int decimals = 0;
    for (qint64 unit = 1'000'000; unit > 1 && micros % unit != 0; unit /= 10)
        ++decimals;
    if (decimals == 1)
        decimals = 2;
    return moneyText(Money::fromMicros(micros), decimals);
}

QString axisText(ChartUnit unit, qint64 value)
{
    switch (unit) {
    case ChartUnit::Money:
        return axisMoney(value);
    case ChartUnit::Count:
        return QLocale().toString(value);
    case ChartUnit::Milliseconds:
        return delayText(std::chrono::milliseconds(value));
    case ChartUnit::Seconds:
        return durationText(std::chrono::seconds(value));
    case ChartUnit::Share:
        return decimal(double(value) / 100, value % 100 == 0 ? 0 : (value % 10 == 0 ? 1 : 2)) + u'%';
    }
    return {};
}

} // namespace

std::optional<qint64> ChartData::sumOf(int bucket) const
{
    std::optional<qint64> sum;
    for (const auto &one : series) {
        if (const auto value = one.values.value(bucket); value)
            sum = sum.value_or(0) + *value;
    }
    return sum;
}

QString chartText(ChartUnit unit, qint64 value, ChartText kind)
{
    if (kind == ChartText::Axis)
        return axisText(unit, value);
    switch (unit) {
    case ChartUnit::Money:
        return moneyText(Money::fromMicros(value));
    case ChartUnit::Share:
        return decimal(double(value) / 100, 2) + QStringLiteral(" %");
    case ChartUnit::Milliseconds:
        return QLocale().toString(value) + QStringLiteral(" ms");
    case ChartUnit::Count:
    case ChartUnit::Seconds:
        break;
    }
    return axisText(unit, value);
}

QString chartValue(ChartUnit unit, qint64 value)
{
    if (unit == ChartUnit::Money)
        return QString::fromStdString(Money::fromMicros(value).toString());
    return unit == ChartUnit::Share ? QString::number(double(value) / 100, 'f', 2) : QString::number(value);
}

ChartScale ChartScale::fromZero(ChartUnit unit, qint64 greatest)
{
    const auto top = std::max<qint64>(1, greatest);
    const auto step = niceStep(unit, double(top) / (kMarks - 1 + kOvershoot));
    const auto last = std::max<qint64>(1, qint64(std::ceil(double(top) / double(step) - kOvershoot)));
    ChartScale scale;
    for (qint64 mark = 0; mark <= last; ++mark)
        scale.marks.append(mark * step);
    scale.high = std::max(top, last * step);
    return scale;
}

ChartScale ChartScale::around(ChartUnit unit, qint64 least, qint64 greatest)
{
    const auto span = std::max<qint64>(1, greatest - least);
    ChartScale scale;
    // A step too small for four marks is widened: the ends are moved out to whole steps.
    for (auto step = niceStep(unit, double(span) / (kMarks - 1));; step = niceStep(unit, double(step) * 1.01)) {
        const auto first = least >= 0 ? least / step : (least - step + 1) / step;
        const auto last = greatest > 0 ? (greatest + step - 1) / step : greatest / step;
        if (last - first >= kMarks)
            continue;
        scale.low = first * step;
        scale.high = std::max(last, first + 1) * step;
        for (auto mark = first; mark * step <= scale.high; ++mark)
            scale.marks.append(mark * step);
        return scale;
    }
}

} // namespace sb::ui
