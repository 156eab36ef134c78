#include "ui/widgets/ProgressLine.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace sb::ui {

namespace {

constexpr int kHeight = 2;

} // namespace

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::NoFocus);
}

void ProgressLine::setShare(double share)
{
    if (share == m_share)
        return;
    m_share = share;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (m_share < 0)
        return;
    QPainter painter(this);
    const auto wide = static_cast<int>(width() * std::clamp(m_share, 0.0, 1.0));
    const QRect done(layoutDirection() == Qt::LeftToRight ? 0 : width() - wide, 0, wide, height());
    painter.fillRect(done, Theme::of(this).color(Role::Accent));
}

} // namespace sb::ui
