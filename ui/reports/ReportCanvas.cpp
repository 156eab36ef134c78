#include "ui/reports/ReportCanvas.h"

#include "ui/theme/Figures.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr qreal unitGap = 0.25; // of a letter's height

/// Digits are set one by one from the left, which letters that are read from the right do not stand.
bool isReadFromRight(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar letter) { return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL; });
}

} // namespace

ReportCanvas::ReportCanvas(QPainter &painter, const ReportInk &ink, const QSizeF &page)
    : m_painter(painter), m_ink(ink), m_type(ink), m_width(page.width())
{
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_painter.setLayoutDirection(ink.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

QRectF ReportCanvas::turned(const QRectF &place) const
{
    return m_ink.isRightToLeft() ? QRectF(m_width - place.right(), place.top(), place.width(), place.height()) : place;
}

qreal ReportCanvas::baseline(const QRectF &place, PaperText kind, qreal scale) const
{
    const auto &metrics = m_type.metrics(kind, scale);
    return place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent();
}

void ReportCanvas::words(const QRectF &place, PaperText kind, Role role, const QString &text, Edge edge, qreal scale)
{
    if (text.isEmpty())
        return;
    const auto there = turned(place);
    const auto shown = m_type.elided(kind, text, there.width(), scale);
    const bool atRight = (edge == Edge::Trailing) != m_ink.isRightToLeft();
    auto x = atRight ? there.right() - m_type.width(kind, shown, scale) : there.left();
    m_painter.setFont(m_type.font(kind, scale));
    m_painter.setPen(m_ink.color(role));
    for (const auto &piece : ReportType::pieces(shown)) {
        m_painter.drawText(QPointF(x, baseline(there, kind, scale)), piece);
        x += m_type.metrics(kind, scale).horizontalAdvance(piece);
    }
}

void ReportCanvas::lines(const QRectF &place, PaperText kind, Role role, const QStringList &lines, qreal height)
{
    auto top = place.top();
    for (const auto &line : lines) {
        words({place.left(), top, place.width(), height}, kind, role, line);
        top += height;
    }
}

qreal ReportCanvas::figureWidth(const ReportType &type, PaperText kind, const ReportCell &cell, qreal scale)
{
    const auto unitKind = kind == PaperText::Figure ? PaperText::Detail : kind;
    auto width = type.figureWidth(kind, ReportType::oneLine(cell.text), scale);
    if (!cell.unit.isEmpty())
        width += type.metrics(unitKind, scale).height() * unitGap +
                 type.width(unitKind, ReportType::oneLine(cell.unit), scale);
    return width;
}

qreal ReportCanvas::figureWidth(PaperText kind, const ReportCell &cell, qreal scale) const
{
    return figureWidth(m_type, kind, cell, scale);
}

void ReportCanvas::figure(const QRectF &place, PaperText kind, Role role, const ReportCell &cell, Edge edge,
                          qreal scale)
{
    const auto text = ReportType::oneLine(cell.text);
    const auto needed = figureWidth(kind, cell, scale);
    if (isReadFromRight(text) || needed > place.width() + 1)
        return words(place, kind, role,
                     cell.unit.isEmpty() ? text : text + QChar(u' ') + ReportType::oneLine(cell.unit), edge, scale);
    const auto there = turned(place);
    const bool turns = m_ink.isRightToLeft();
    // Figures of one column end at one point in both directions; those with a word behind them follow the reading.
    const bool atRight = cell.unit.isEmpty() ? (edge == Edge::Trailing || turns) : (edge == Edge::Trailing) != turns;
    QRectF digits(atRight ? there.right() - needed : there.left(), there.top(), needed, there.height());
    if (!cell.unit.isEmpty()) {
        const auto unit = ReportType::oneLine(cell.unit);
        const auto unitKind = kind == PaperText::Figure ? PaperText::Detail : kind;
        const auto width = m_type.width(unitKind, unit, scale);
        const auto gap = m_type.metrics(unitKind, scale).height() * unitGap;
        m_painter.setFont(m_type.font(unitKind, scale));
        m_painter.setPen(m_ink.color(Role::TextSecondary));
        m_painter.drawText(QPointF(turns ? digits.left() : digits.right() - width, baseline(there, kind, scale)), unit);
        turns ? digits.setLeft(digits.left() + width + gap) : digits.setRight(digits.right() - width - gap);
    }
    m_painter.setPen(m_ink.color(role));
    const auto tail = std::clamp(cell.tail, 0, int(text.size()));
    const auto &known = m_type.figures(kind, scale);
    if (known.knows(text))
        return known.draw(m_painter, {digits.left(), baseline(there, kind, scale)}, text, tail,
                          m_ink.color(Role::TextTertiary));
    m_painter.setFont(m_type.font(kind, scale));
    figures::draw(&m_painter, digits, Qt::AlignLeft | Qt::AlignVCenter, text, tail, m_ink.color(Role::TextTertiary));
}

void ReportCanvas::rule(qreal left, qreal right, qreal y, Role role, qreal width)
{
    const auto there = turned({left, y, right - left, 0});
    m_painter.setPen(QPen(m_ink.color(role), width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(there.left(), y), QPointF(there.right(), y));
}

void ReportCanvas::upright(qreal x, qreal top, qreal bottom, Role role)
{
    const auto there = turned({x, top, 0, bottom - top}).left();
    m_painter.setPen(QPen(m_ink.color(role), twips(0.5), Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(there, top), QPointF(there, bottom));
}

void ReportCanvas::square(const QRectF &place, Role role, qreal radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_ink.color(role));
    m_painter.drawRoundedRect(turned(place), radius, radius);
}

void ReportCanvas::frame(const QRectF &place, Role role, qreal radius)
{
    m_painter.setPen(QPen(m_ink.color(role), twips(0.5)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(turned(place), radius, radius);
}

void ReportCanvas::icon(const QRectF &place, const QString &name, Role role)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto drawing = file.readAll();
    drawing.replace("currentColor", m_ink.color(role).name(QColor::HexRgb).toLatin1());
    QSvgRenderer(drawing).render(&m_painter, turned(place));
}

} // namespace sb::ui
