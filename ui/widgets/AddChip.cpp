#include "ui/widgets/AddChip.h"

#include "ui/theme/Shapes.h"

namespace sb::ui {

AddChip::AddChip(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AddChip::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics words(theme.font(TextSize::Small));
    return {8 + metrics::iconHint + 6 + words.horizontalAdvance(text()) + 10, theme.scaled(metrics::controlSmall)};
}

void AddChip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(theme.color(Role::BorderStrong), 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(option.state.testFlag(QStyle::State_MouseOver) ? QBrush(theme.color(Role::Hover)) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusControl,
                            metrics::radiusControl);
    if (shapes::keyboardFocus(&option))
        shapes::focusRing(&painter, rect(), metrics::radiusControl, theme);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    theme.icons().paint(&painter,
                        visual(QRect(8, (height() - metrics::iconHint) / 2, metrics::iconHint, metrics::iconHint)),
                        QStringLiteral("plus"), Role::TextSecondary);
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::TextSecondary));
    const auto left = 8 + metrics::iconHint + 6;
    painter.drawText(visual(QRect(left, 0, width() - left, height())), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace sb::ui
