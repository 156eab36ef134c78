#pragma once

#include "models/contract/UsageBreakdown.h"
#include "ui/charts/ChartData.h"

#include <QDate>

namespace sb::ui {

/// A breakdown as bars by day or month, with calls and minutes for the table beside it.
ChartData usageChart(const UsageBreakdown &breakdown, QDate today);
/// One figure of each bucket up to today, for a sparkline.
QList<double> usageTrend(const UsageBreakdown &breakdown, QDate today, double (*figure)(const UsageSpan &));

QDate dayOfBucket(Instant start);                                    ///< in UTC
QString bucketLabel(QDate day, Granularity granularity, bool first); ///< on an axis: "23", "1 Nov", "Nov"
QString bucketName(QDate day, Granularity granularity);              ///< "Mon 23 Nov", "November 2026"
int currentBucket(const std::vector<QDate> &starts, QDate today);    ///< −1 when today lies outside

} // namespace sb::ui
