#include "ui/calls/TimeLane.h"

#include "ui/calls/TimeAxis.h"
#include "ui/theme/Theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace sb::ui {

TimeLane::TimeLane(TimeAxis *axis, int height, QWidget *parent) : QWidget(parent), m_axis(axis), m_height(height)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(axis, &TimeAxis::viewChanged, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::positionChanged, this, &TimeLane::movePlayhead);
}

void TimeLane::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize TimeLane::sizeHint() const
{
    return {480, m_height};
}

QSize TimeLane::minimumSizeHint() const
{
    return {240, m_height};
}

QColor TimeLane::nameColor() const
{
    return Theme::of(this).color(Role::TextSecondary);
}

QRect TimeLane::plotRect() const
{
    return {TimeAxis::kNameWidth, 0, std::max(1, width() - TimeAxis::kNameWidth - TimeAxis::kEndMargin), height()};
}

double TimeLane::x(double milliseconds) const
{
    return m_axis->toX(milliseconds, width());
}

double TimeLane::timeAt(const QPointF &place) const
{
    return m_axis->toTime(place.x(), width());
}

void TimeLane::movePlayhead(double now, double before)
{
    // Only the two pixels wide places where the playhead was and is: this runs 30 times a second.
    for (const auto moment : {now, before})
        update(QRect(static_cast<int>(std::floor(x(moment))) - 1, 0, 3, height()));
}

void TimeLane::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const auto plot = plotRect();
    if (event->rect().left() < TimeAxis::kNameWidth && !m_name.isEmpty()) {
        painter.setPen(nameColor());
        painter.setFont(Theme::of(this).font(TextSize::Small));
        const QRect place(0, 0, TimeAxis::kNameWidth - 8, height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight, place.width()));
    }
    painter.save();
    painter.setClipRect(plot.adjusted(0, 0, TimeAxis::kEndMargin, 0));
    paintLane(painter, plot);
    painter.restore();
    if (drawsRule()) {
        painter.setPen(Theme::of(this).color(Role::Border));
        painter.drawLine(0, height() - 1, plot.right(), height() - 1);
    }
    const auto head = x(m_axis->position());
    if (head >= plot.left() - 0.5 && head <= plot.right() + 1.5) {
        painter.setPen(QPen(Theme::of(this).color(Role::Text), 1));
        const auto pixel = std::floor(head) + 0.5;
        painter.drawLine(QPointF(pixel, 0), QPointF(pixel, height()));
    }
    if (m_ring) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(this).color(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
    }
}

void TimeLane::wheelEvent(QWheelEvent *event)
{
    const auto angle = event->angleDelta();
    const auto steps = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
    if (steps == 0)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier) || angle.y() == 0)
        m_axis->pan(-steps * m_axis->length() * 0.15);
    else
        m_axis->zoom(std::pow(1.25, steps), m_axis->toTime(event->position().x(), width()));
    event->accept();
}

void TimeLane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().x() < TimeAxis::kNameWidth)
        return;
    m_dragging = true;
    Q_EMIT m_axis->seekRequested(timeAt(event->position()));
}

void TimeLane::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        Q_EMIT m_axis->seekRequested(m_axis->toTime(event->position().x(), width()));
}

void TimeLane::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

void TimeLane::keyPressEvent(QKeyEvent *event)
{
    const auto step = event->modifiers().testFlag(Qt::ControlModifier) ? 10'000.0 : 1'000.0;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT m_axis->seekRequested(std::max(0.0, m_axis->position() - step));
        return;
    case Qt::Key_Right:
        Q_EMIT m_axis->seekRequested(std::min(m_axis->duration(), m_axis->position() + step));
        return;
    case Qt::Key_Home:
        Q_EMIT m_axis->seekRequested(0);
        return;
    case Qt::Key_Plus:
        m_axis->zoom(1.25, m_axis->position());
        return;
    case Qt::Key_Minus:
        m_axis->zoom(0.8, m_axis->position());
        return;
    case Qt::Key_0:
        m_axis->showAll();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeLane::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void TimeLane::focusOutEvent(QFocusEvent *)
{
    m_ring = false;
    update();
}

} // namespace sb::ui
