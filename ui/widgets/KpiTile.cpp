#include "ui/widgets/KpiTile.h"

#include "ui/charts/Sparkline.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace sb::ui {

namespace {

/// Decimals stand close to their whole number, a unit apart.
int unitGap(const QString &unit)
{
    return !unit.isEmpty() && unit.front().isPunct() && unit.front() != u'%' ? 0 : 6;
}

} // namespace

KpiTile::KpiTile(const QString &label, QWidget *parent) : QWidget(parent), m_label(label), m_figure(QChar(0x2013))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void KpiTile::setFigure(const QString &figure, const QString &unit)
{
    m_figure = figure.isEmpty() ? QString(QChar(0x2013)) : figure;
    m_unit = unit;
    describe();
    update();
}

void KpiTile::setTail(const QString &digits)
{
    m_tail = digits;
    describe();
    update();
}

void KpiTile::setRoomForShare(bool room)
{
    m_roomForShare = room;
    updateGeometry();
    update();
}

void KpiTile::setShare(double share, Role role)
{
    m_share = share;
    m_shareRole = role;
    update();
}

void KpiTile::setComparison(const QString &comparison, Role role)
{
    m_comparison = comparison;
    m_comparisonRole = role;
    describe();
    update();
}

void KpiTile::setTrend(const QList<double> &values)
{
    m_trend = values;
    update();
}

void KpiTile::setTrendRoles(Role line, Role ground)
{
    m_trendRole = line;
    m_trendGround = ground;
    update();
}

void KpiTile::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void KpiTile::setOpens(const QString &what)
{
    m_opens = true;
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(what);
}

void KpiTile::describe()
{
    const QString whole = m_figure + m_tail;
    const QString figure = m_unit.isEmpty()       ? whole
                           : unitGap(m_unit) == 0 ? QString(whole + m_unit)
                                                  : QString(whole + QChar(u' ') + m_unit);
    setAccessibleName(m_comparison.isEmpty() ? tr("%1: %2").arg(m_label, figure)
                                             : tr("%1: %2. %3").arg(m_label, figure, m_comparison));
}

QSize KpiTile::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return m_small ? QSize(104, theme.scaled(44))
                   : QSize(200, theme.scaled(m_roomForShare ? metrics::kpiHeightWithShare : metrics::kpiHeight));
}

QSize KpiTile::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetricsF metrics(theme.font(m_small ? TextSize::Title : TextSize::Figure, TextWeight::Semibold));
    const QFontMetricsF unit(theme.font(TextSize::Small));
    const int padding = m_small ? 0 : 32;
    const QFontMetricsF tail(theme.font(TextSize::Section));
    const auto needed =
        figures::width(metrics, m_figure) + figures::width(tail, m_tail) + unit.horizontalAdvance(m_unit) + 6;
    return {int(std::max<qreal>(needed, 72)) + padding, sizeHint().height()};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int padding = m_small ? 0 : metrics::cardPadding;
    if (!m_small)
        shapes::box(&painter, rect(), metrics::radiusCard,
                    theme.color(m_opens && underMouse() ? Role::Hover : Role::Surface), theme.color(Role::Border));
    if (m_ring)
        shapes::focusRing(&painter, rect(), metrics::radiusCard, theme);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int width = this->width() - 2 * padding;

    const TextSize labelSize = m_small ? TextSize::Caption : TextSize::Small;
    painter.setFont(theme.font(labelSize));
    painter.setPen(theme.color(Role::TextSecondary));
    int y = m_small ? 0 : theme.scaled(15);
    const int labelHeight = theme.lineHeight(labelSize);
    painter.drawText(visual(QRect(padding, y, width, labelHeight)),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, width));
    y += labelHeight + (m_small ? 2 : 4);

    const TextSize figureSize = m_small ? TextSize::Title : TextSize::Figure;
    painter.setFont(theme.font(figureSize, TextWeight::Semibold));
    painter.setPen(theme.color(Role::Text));
    const int figureHeight = theme.lineHeight(figureSize);
    const QFontMetricsF figureMetrics(painter.font());
    const qreal figureWidth = figures::width(figureMetrics, m_figure);
    const QFontMetricsF tail(theme.font(m_small ? TextSize::Small : TextSize::Section));
    const bool isCents = !m_unit.isEmpty() && unitGap(m_unit) == 0; // it goes on with the number
    const QString tailText = isCents ? m_unit : m_tail;
    const QString unitText = isCents ? QString() : m_unit;
    const qreal tailWidth = tailText.isEmpty() ? 0 : figures::width(tail, tailText);
    // A number reads from the left in every language, its tail behind it.
    const QRect number = visual(QRect(padding, y, qCeil(figureWidth) + qCeil(tailWidth), figureHeight));
    figures::draw(&painter, number, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    if (!tailText.isEmpty()) {
        painter.setFont(theme.font(m_small ? TextSize::Small : TextSize::Section));
        painter.setPen(theme.color(Role::TextSecondary));
        const qreal baseline = y + (figureHeight - figureMetrics.height()) / 2 + figureMetrics.ascent();
        figures::draw(&painter,
                      QRectF(number.left() + qCeil(figureWidth), int(baseline - tail.ascent()), qCeil(tailWidth) + 1,
                             qCeil(tail.height())),
                      Qt::AlignLeft | Qt::AlignTop, tailText);
    }
    if (!unitText.isEmpty()) {
        painter.setFont(theme.font(m_small ? TextSize::Small : TextSize::Section));
        painter.setPen(theme.color(Role::TextSecondary));
        const QFontMetricsF unit(painter.font());
        const qreal baseline = y + (figureHeight - figureMetrics.height()) / 2 + figureMetrics.ascent();
        const QRect rect(padding + qCeil(figureWidth) + qCeil(tailWidth) + unitGap(unitText),
                         int(baseline - unit.ascent()), qCeil(unit.horizontalAdvance(unitText)) + 1,
                         qCeil(unit.height()));
        painter.drawText(visual(rect), Qt::AlignVCenter | Qt::TextSingleLine, unitText);
    }
    const int used = qCeil(figureWidth + tailWidth) +
                     (unitText.isEmpty() ? 0 : 12 + painter.fontMetrics().horizontalAdvance(unitText));
    if (m_trend.size() > 1 && !m_small && used + 84 <= width) // the figure comes first
        paintTrend(painter, QRectF(visual(QRect(this->width() - padding - 84, y, 84, 28))));
    y += figureHeight + 2;
    if (!m_comparison.isEmpty() && !m_small) {
        painter.setFont(theme.font(TextSize::Small));
        painter.setPen(theme.color(m_comparisonRole));
        painter.drawText(visual(QRect(padding, y, width, theme.lineHeight(TextSize::Small))),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_comparison, Qt::ElideRight, width));
    }
    if (m_share >= 0 && !m_small) {
        const QRectF track(padding, y + theme.lineHeight(TextSize::Small) + 8, width, 4);
        auto done = track;
        done.setWidth(track.width() * std::min(m_share, 1.0));
        if (isRightToLeft())
            done.moveRight(track.right());
        shapes::box(&painter, track, 2, theme.color(Role::NeutralTint), {});
        shapes::box(&painter, done, 2, theme.color(m_shareRole), {});
    }
}

void KpiTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_opens && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
    else
        QWidget::mouseReleaseEvent(event);
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    if (m_opens && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

void KpiTile::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void KpiTile::focusOutEvent(QFocusEvent *)
{
    m_ring = false;
    update();
}

void KpiTile::paintTrend(QPainter &painter, const QRectF &rect) const
{
    const Theme &theme = Theme::of(this);
    Sparkline::paint(painter, rect, m_trend, theme.color(m_trendRole), theme.color(m_trendGround));
}

} // namespace sb::ui
