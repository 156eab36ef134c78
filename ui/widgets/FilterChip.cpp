#include "ui/widgets/FilterChip.h"

#include "ui/theme/Shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace sb::ui {

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &name, const QString &anyValue, QWidget *parent)
    : QToolButton(parent), m_name(name), m_any(anyValue)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void FilterChip::setValue(const QString &value)
{
    m_value = value;
    describe();
    updateGeometry();
    update();
}

void FilterChip::describe()
{
    setAccessibleName(tr("%1: %2").arg(m_name, shown()));
    setAccessibleDescription(isSet() ? tr("Backspace clears this filter") : QString());
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics name(theme.font(TextSize::Small));
    const QFontMetrics value(theme.font(TextSize::Small, TextWeight::Medium));
    return {8 + name.horizontalAdvance(m_name) + 5 + std::min(value.horizontalAdvance(shown()), 180) + 7 +
                metrics::iconChevron + 8,
            theme.scaled(metrics::controlSmall)};
}

QRect FilterChip::crossRect() const
{
    const QRect rect(width() - 8 - metrics::iconChevron, (height() - metrics::iconChevron) / 2, metrics::iconChevron,
                     metrics::iconChevron);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor fill = theme.color(isSet() ? Role::AccentTint : hover ? Role::Hover : Role::Surface);
    shapes::box(&painter, rect(), metrics::radiusControl, fill,
                theme.color(isSet() ? Role::Accent : Role::BorderStrong));
    if (shapes::keyboardFocus(&option))
        shapes::focusRing(&painter, rect(), metrics::radiusControl, theme);

    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::TextSecondary));
    const int nameWidth = painter.fontMetrics().horizontalAdvance(m_name);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.drawText(visual(QRect(8, 0, nameWidth + 1, height())), Qt::AlignVCenter | Qt::TextSingleLine, m_name);
    painter.setFont(theme.font(TextSize::Small, TextWeight::Medium));
    painter.setPen(theme.color(isEnabled() ? Role::Text : Role::TextDisabled));
    const int valueLeft = 8 + nameWidth + 5;
    const int valueWidth = width() - valueLeft - 7 - metrics::iconChevron - 8 + 1;
    painter.drawText(visual(QRect(valueLeft, 0, valueWidth, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(shown(), Qt::ElideRight, valueWidth));
    theme.icons().paint(&painter, crossRect(), isSet() ? u"close"_s : u"chevron-down"_s,
                        isSet() ? Role::Accent : Role::TextTertiary);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    if (isSet() && crossRect().adjusted(-6, -6, 6, 6).contains(event->pos())) {
        event->accept(); // on release; the popup stays shut
        return;
    }
    QToolButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (isSet() && crossRect().adjusted(-6, -6, 6, 6).contains(event->pos())) {
        clear();
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (isSet() && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        clear();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void FilterChip::clear()
{
    setValue({});
    Q_EMIT cleared();
}

} // namespace sb::ui
