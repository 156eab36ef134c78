#pragma once

#include "ui/theme/Role.h"

#include <QList>
#include <QString>

#include <optional>

namespace sb::ui {

/// What the whole numbers of a series count: millionths of a US dollar, pieces, milliseconds, seconds, hundredths of a
/// percent.
enum class ChartUnit : std::uint8_t { Money, Count, Milliseconds, Seconds, Share };

/// One value a bucket; nothing where there is none, which is not a measured zero.
struct ChartSeries
{
    QString name; ///< may be what somebody named
    Role role = Role::Chart1;
    QList<std::optional<qint64>> values;
    ChartUnit unit = ChartUnit::Money;

    bool operator==(const ChartSeries &) const = default;
};

/// One place on the axis of time.
struct ChartBucket
{
    QString label; ///< on the axis, short: "23"
    QString name;  ///< in the table and for screen readers: "Mon 23 Nov"

    bool operator==(const ChartBucket &) const = default;
};

/// What a chart shows and its table spells out. Values, never sums of rounded ones.
struct ChartData
{
    QString bucketTitle; ///< head of the table's first column: "Day"
    QList<ChartBucket> buckets;
    QList<ChartSeries> series;       ///< bars, from the axis up or from left to right; all of one unit
    std::optional<ChartSeries> line; ///< over the bars; with a scale of its own at the right when its unit differs
    QList<ChartSeries> beside;       ///< only in the table, before the series: calls, minutes
    QString sumTitle;                ///< last column of the table: each bucket's series added up; empty: none
    int today = -1;                  ///< the bucket that still grows; bars before it are paler

    bool isEmpty() const { return buckets.isEmpty(); }
    std::optional<qint64> sumOf(int bucket) const; ///< of the series; nothing when none has a value
    bool operator==(const ChartData &) const = default;
};

enum class ChartText : std::uint8_t { Exact, Axis };
/// "$0.084215", "1,204", "386 ms", "3:12", "94.20 %"; on the axis as short as the value allows: "$25".
QString chartText(ChartUnit unit, qint64 value, ChartText kind = ChartText::Exact);

/// For programs: "0.084215" dollars, "94.20" percent, whole numbers, with a point whatever the language.
QString chartValue(ChartUnit unit, qint64 value);

/// Marks of an axis, four at most.
struct ChartScale
{
    qint64 low = 0;
    qint64 high = 1; ///< of the plot; the greatest value may reach a little over the last mark
    QList<qint64> marks;

    static ChartScale fromZero(ChartUnit unit, qint64 greatest);
    static ChartScale around(ChartUnit unit, qint64 least, qint64 greatest); ///< for lines: need not start at zero
};

} // namespace sb::ui
