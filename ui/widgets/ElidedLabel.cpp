#include "ui/widgets/ElidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace sb::ui {

namespace {

// A text of ten thousand characters is measured by its beginning: more cannot fit any window.
constexpr qsizetype kMeasured = 400;

} // namespace

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return text().size() > kMeasured || fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(text().left(kMeasured)) + margins.left() + margins.right() + 1,
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int shortest = fontMetrics().horizontalAdvance(QChar(0x2026)) * 3;
    return {std::min(shortest, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QString shown = text();
    if (shown.size() > kMeasured)
        shown =
            m_mode == Qt::ElideRight ? shown.left(kMeasured) : shown.left(kMeasured / 2) + shown.right(kMeasured / 2);
    shown = fontMetrics().elidedText(shown, m_mode, contentsRect().width());
    const Qt::Alignment horizontal = QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    painter.drawText(contentsRect(), int(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (isElided()) {
            // Escaped: a tool tip guesses the format of its text.
            QToolTip::showText(help->globalPos(),
                               QLatin1String("<span>") + text().left(2000).toHtmlEscaped() + QLatin1String("</span>"),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return PlainLabel::event(event);
}

} // namespace sb::ui
