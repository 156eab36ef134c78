#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

namespace sb::ui::figures {

/// Draws text with tabular digits: each digit takes the advance of the widest one, so that columns and running clocks
/// do not jump. Qt 6.4 cannot ask the font for that and Inter's digits are proportional.
/// Units are device-independent pixels; colour and font are the painter's.
void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// The same with the last \p tailLength characters in \p tail: the last four decimals of an amount in a ledger.
void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, int tailLength,
          const QColor &tail);

/// Width that draw() needs for \p text.
qreal width(const QFontMetricsF &metrics, const QString &text);

} // namespace sb::ui::figures
