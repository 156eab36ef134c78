#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace sb::ui {

/// The months that can be reported, each by its first day, the newest first: from that of \p first to that of \p today;
/// the last twelve when the first is not known. At least one, at most ten years.
QList<QDate> reportMonths(const std::optional<QDate> &first, QDate today);

/// The month that somebody most likely wants: the last whole one, or this one when there was none.
QDate usualReportMonth(const QList<QDate> &months);

} // namespace sb::ui
