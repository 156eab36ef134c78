#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace sb::ui {

/// The months that can be reported, each by its first day, the newest first: from that of \p first to that of \p today;
/// the last twelve when the first is not known. At least one, at most ten years.
QList<QDate> reportMonths(const std::optional<QDate> &first, QDate today);

/// The month that somebody most likely wants: the last whole one, or this one when there was none.
QDate usualReportMonth(const QList<QDate> &months);

QString monthText(QDate month);            ///< "October 2026"
QString daysText(QDate first, QDate last); ///< "3 to 20 October 2026"

} // namespace sb::ui
