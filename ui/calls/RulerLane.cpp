#include "ui/calls/RulerLane.h"

#include "ui/calls/TimeAxis.h"
#include "ui/calls/TimeText.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <cmath>

namespace sb::ui {

namespace {

constexpr int kHeight = 30;
constexpr int kTickSpacing = 52;

} // namespace

RulerLane::RulerLane(TimeAxis *axis, QWidget *parent) : TimeLane(axis, kHeight, parent)
{
    setAccessibleName(tr("Time"));
    setAccessibleDescription(tr("Arrow keys move the playhead, plus and minus zoom, 0 shows the whole call."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // The flag is wider than the playhead's own two pixels.
    connect(axis, &TimeAxis::positionChanged, this, qOverload<>(&QWidget::update));
}

void RulerLane::paintLane(QPainter &painter, const QRect &plot)
{
    const auto step = axis().tickStep(width(), kTickSpacing);
    const auto first = std::ceil(axis().from() / step) * step;
    const auto font = Theme::of(this).font(TextSize::Caption);
    painter.setFont(font);
    const auto ticks = static_cast<int>(std::floor((axis().from() + axis().length() - first) / step));
    for (int tick = 0; tick <= ticks; ++tick) {
        const auto moment = first + tick * step;
        const auto at = x(moment);
        painter.setPen(Theme::of(this).color(Role::BorderStrong));
        painter.drawLine(QPointF(std::floor(at) + 0.5, height() - 5), QPointF(std::floor(at) + 0.5, height() - 2));
        painter.setPen(Theme::of(this).color(Role::ChartAxis));
        const auto text = step < 1000 ? momentText(moment) : lengthText(moment);
        const QRectF place(at - (at < plot.left() + 20 ? 0 : 30), 4, 60, 16);
        figures::draw(&painter, place, at < plot.left() + 20 ? Qt::AlignLeft : Qt::AlignHCenter, text);
    }
}

void RulerLane::paintEvent(QPaintEvent *event)
{
    TimeLane::paintEvent(event);
    const auto head = x(axis().position());
    const auto plot = plotRect();
    if (head < plot.left() - 0.5 || head > plot.right() + 1.5)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto font = Theme::of(this).font(TextSize::Caption);
    const auto text = momentText(axis().position());
    const auto wide = figures::width(QFontMetricsF(font), text) + 12;
    auto left = std::clamp(std::floor(head) + 0.5 - wide / 2, 0.0, std::max(0.0, width() - wide));
    const QRectF flag(left, 3, wide, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Role::Text));
    painter.drawRoundedRect(flag, 3, 3);
    painter.setPen(Theme::of(this).color(Role::Surface));
    painter.setFont(font);
    figures::draw(&painter, flag, Qt::AlignCenter, text);
}

} // namespace sb::ui
