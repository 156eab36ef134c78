#include "ui/theme/Figures.h"

#include <QPainter>

namespace sb::ui::figures {

namespace {

qreal digitAdvance(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// A digit stands alone in its cell; what is between digits is drawn in one piece.
template <typename Piece>
void eachPiece(const QString &text, Piece piece)
{
    qsizetype start = 0;
    while (start < text.size()) {
        const bool digit = text[start] >= u'0' && text[start] <= u'9';
        qsizetype end = start + 1;
        while (!digit && end < text.size() && !(text[end] >= u'0' && text[end] <= u'9'))
            ++end;
        piece(start, text.mid(start, end - start), digit);
        start = end;
    }
}

} // namespace

qreal width(const QFontMetricsF &metrics, const QString &text)
{
    const qreal digitWidth = digitAdvance(metrics);
    qreal sum = 0;
    eachPiece(text, [&](qsizetype, const QString &piece, bool digit) {
        sum += digit ? digitWidth : metrics.horizontalAdvance(piece);
    });
    return sum;
}

void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    draw(painter, rect, alignment, text, 0, {});
}

void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, int tailLength,
          const QColor &tail)
{
    const QFontMetricsF metrics(painter->font());
    const qreal digitWidth = digitAdvance(metrics);
    const qreal needed = width(metrics, text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - needed;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - needed / 2;
    qreal baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    else if (!(alignment & Qt::AlignTop))
        baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();

    const QPen pen = painter->pen();
    const qsizetype tailStart = text.size() - tailLength;
    eachPiece(text, [&](qsizetype start, const QString &piece, bool digit) {
        if (tailLength > 0)
            painter->setPen(start >= tailStart ? QPen(tail) : pen);
        const qreal advance = metrics.horizontalAdvance(piece);
        painter->drawText(QPointF(digit ? x + (digitWidth - advance) / 2 : x, baseline), piece);
        x += digit ? digitWidth : advance;
    });
    painter->setPen(pen);
}

} // namespace sb::ui::figures
