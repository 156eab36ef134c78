#include "ui/theme/ControlPainter.h"

#include "ui/theme/Shapes.h"

#include <QStyleOptionButton>
#include <QWidget>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

struct ButtonColors
{
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColors colorsOf(const Theme &theme, const QString &kind, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool down = state & QStyle::State_Sunken;
    const bool hover = (state & QStyle::State_MouseOver) && enabled;
    const bool on = state & QStyle::State_On;
    const auto color = [&](Role role) { return theme.color(role); };

    if (kind == "primary"_L1) {
        if (!enabled)
            return {color(Role::NeutralTint), {}, color(Role::TextDisabled)};
        return {color(down    ? Role::AccentPressed
                      : hover ? Role::AccentHover
                              : Role::Accent),
                {},
                color(Role::OnAccent)};
    }
    if (kind == "danger"_L1) {
        if (!enabled)
            return {color(Role::NeutralTint), {}, color(Role::TextDisabled)};
        const QColor fill = color(Role::NegativeFill);
        return {down ? fill.darker(115) : hover ? fill.darker(107) : fill, {}, color(Role::OnNegative)};
    }
    const QColor pressed = color(down ? Role::Pressed : Role::Hover);
    if (kind == "ghost"_L1 || kind == "link"_L1 || kind == "segment"_L1) {
        QColor text = color(kind == "link"_L1 ? Role::Link : on ? Role::Text : Role::TextSecondary);
        if (!enabled)
            text = color(Role::TextDisabled);
        QColor fill;
        if (on && kind != "segment"_L1)
            fill = color(Role::Selected);
        if ((down || hover) && !on)
            fill = pressed;
        return {fill, {}, text};
    }
    ButtonColors colors{color(Role::Surface), color(Role::BorderStrong), color(Role::Text)};
    if (kind == "caution"_L1)
        colors.text = color(Role::Negative);
    if (on) {
        colors.fill = color(Role::Selected);
        colors.line = color(Role::Accent);
    }
    if (down || hover)
        colors.fill = pressed;
    if (!enabled)
        colors = {color(Role::Surface), color(Role::Border), color(Role::TextDisabled)};
    return colors;
}

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

QPixmap iconPixmap(const QIcon &icon, int side, QPainter *painter, QStyle::State state)
{
    return icon.pixmap(QSize(side, side), painter->device()->devicePixelRatio(),
                       state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled,
                       state & QStyle::State_On ? QIcon::On : QIcon::Off);
}

} // namespace

void ControlPainter::button(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    QString kind = kindOf(widget);
    if (kind.isEmpty() && (option.features & QStyleOptionButton::DefaultButton))
        kind = u"primary"_s;
    const ButtonColors colors = colorsOf(m_theme, kind, option.state);
    const bool plain = shapes::is(widget, "align", "bare"_L1);
    if (!plain && (colors.fill.isValid() || colors.line.isValid()))
        shapes::box(painter, option.rect, metrics::radiusControl, colors.fill, colors.line);
    if (shapes::keyboardFocus(&option)) {
        shapes::focusRing(painter, option.rect, metrics::radiusControl, m_theme);
        if (kind == "primary"_L1 || kind == "danger"_L1) // a ring of the fill's own colour would not be seen
            shapes::box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), metrics::radiusControl - 2, {},
                        colors.text);
    }

    const bool small = shapes::is(widget, "controlSize", "small"_L1);
    const int gap = small ? 6 : 7;
    const int iconSide = option.icon.isNull() ? 0 : std::min(option.iconSize.width(), 24);
    QFont font = painter->font();
    if (kind != "ghost"_L1 && !plain)
        font.setWeight(QFont::Medium);
    painter->save();
    painter->setFont(font);
    painter->setPen(colors.text);
    const QFontMetrics metrics(font);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const int menuWidth = menu ? metrics::iconChevron + 6 : 0;
    const int textWidth = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int whole = iconSide + (iconSide && textWidth ? gap : 0) + textWidth + menuWidth;
    if (plain && (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
        font.setUnderline(true);
        painter->setFont(font);
    }
    const bool leading = widget && widget->property("align").toString() == "leading"_L1;
    int x =
        leading ? option.rect.x() + (small ? 9 : 12) : option.rect.x() + std::max(0, (option.rect.width() - whole) / 2);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (iconSide) {
        const QRect rect =
            visual(QRect(x, option.rect.y() + (option.rect.height() - iconSide) / 2, iconSide, iconSide));
        painter->drawPixmap(rect.topLeft(), iconPixmap(option.icon, iconSide, painter, option.state));
        x += iconSide + (textWidth ? gap : 0);
    }
    if (textWidth) {
        const int room = std::max(0, option.rect.right() + 1 - (plain ? 0 : 4) - menuWidth - x);
        const QString text = textWidth > room + 2
                                 ? metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic)
                                 : option.text;
        painter->drawText(visual(QRect(x, option.rect.y(), std::max(textWidth, 1), option.rect.height())),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, text);
        x += textWidth + 6;
    }
    if (menu) {
        const QRect chevron(x, option.rect.center().y() - 5, metrics::iconChevron, metrics::iconChevron);
        m_theme.icons().paint(painter, visual(chevron), u"chevron-down"_s, colors.text);
    }
    painter->restore();
}

void ControlPainter::toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    QString kind = kindOf(widget);
    if (kind.isEmpty() && (option.state & QStyle::State_AutoRaise))
        kind = u"ghost"_s;
    const ButtonColors colors = colorsOf(m_theme, kind, option.state);
    if (colors.fill.isValid() || colors.line.isValid()) {
        const QRectF rect = kind == "segment"_L1 ? QRectF(option.rect).adjusted(1, 1, -1, -1) : QRectF(option.rect);
        shapes::box(painter, rect, metrics::radiusControl - (kind == "segment"_L1 ? 1 : 0), colors.fill, colors.line);
    }
    if (shapes::keyboardFocus(&option))
        shapes::focusRing(painter, option.rect, metrics::radiusControl, m_theme);

    const bool hasIcon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool hasText = !option.text.isEmpty() && (option.toolButtonStyle == Qt::ToolButtonTextOnly ||
                                                    option.toolButtonStyle == Qt::ToolButtonTextBesideIcon);
    const int side = hasIcon ? option.iconSize.width() : 0;
    const bool menu = option.features & QStyleOptionToolButton::HasMenu && hasText;
    QFont font = option.font;
    if ((option.state & QStyle::State_On) || kind == "link"_L1)
        font.setWeight(QFont::Medium);
    painter->save();
    painter->setFont(font);
    painter->setPen(colors.text);
    const QFontMetrics metrics(font);
    const int textWidth = hasText ? metrics.size(Qt::TextHideMnemonic, option.text).width() : 0;
    const int whole = side + (side && textWidth ? 7 : 0) + textWidth + (menu ? metrics::iconChevron + 6 : 0);
    int x = option.rect.x() + (option.rect.width() - whole) / 2;
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (side) {
        const QRect rect = visual(QRect(x, option.rect.y() + (option.rect.height() - side) / 2, side, side));
        painter->drawPixmap(rect.topLeft(), iconPixmap(option.icon, side, painter, option.state));
        x += side + 7;
    }
    if (hasText) {
        painter->drawText(visual(QRect(x, option.rect.y(), textWidth, option.rect.height())),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
        x += textWidth + 6;
    }
    if (menu)
        m_theme.icons().paint(
            painter, visual(QRect(x, option.rect.center().y() - 5, metrics::iconChevron, metrics::iconChevron)),
            u"chevron-down"_s, colors.text);
    painter->restore();
}

void ControlPainter::field(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QString state = widget ? widget->property("state").toString() : QString();
    QColor line = m_theme.color(enabled ? Role::BorderControl : Role::Border);
    qreal width = 1;
    if (option.state & QStyle::State_HasFocus) {
        line = m_theme.color(Role::Focus);
        width = metrics::focusWidth;
    }
    if (state == "problem"_L1) {
        line = m_theme.color(Role::Negative);
        width = metrics::focusWidth;
    } else if (state == "warning"_L1 && width < 2) {
        line = m_theme.color(Role::Warning);
    }
    shapes::box(painter, option.rect, metrics::radiusControl, m_theme.color(Role::Surface), line, width);
}

void ControlPainter::comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    const bool editable = option.editable;
    QStyleOption frame = static_cast<const QStyleOption &>(option); // what a field shows
    if (!editable && !shapes::keyboardFocus(&option))
        frame.state &= ~QStyle::State_HasFocus;
    field(frame, painter, widget);
    if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled) && !editable &&
        !(frame.state & QStyle::State_HasFocus))
        shapes::box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), metrics::radiusControl - 1,
                    m_theme.color(Role::Hover), {});
    const int side = shapes::is(widget, "controlSize", "small"_L1) ? metrics::iconChevron : metrics::iconHint;
    const QRect arrow(option.rect.right() - 11 - side, option.rect.center().y() - side / 2 + 1, side, side);
    const Role role = option.state & QStyle::State_Enabled ? Role::TextSecondary : Role::TextDisabled;
    m_theme.icons().paint(painter, QStyle::visualRect(option.direction, option.rect, arrow), u"chevron-down"_s, role);
}

void ControlPainter::spinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, QPainter *painter,
                             const QWidget *widget) const
{
    field(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect &rect, QStyle::SubControl control, QAbstractSpinBox::StepEnabledFlag flag,
                           bool turned) {
        const bool enabled = (option.state & QStyle::State_Enabled) && (option.stepEnabled & flag);
        if (enabled && (option.activeSubControls & control) && (option.state & QStyle::State_MouseOver))
            shapes::box(painter, rect, 3,
                        m_theme.color(option.state & QStyle::State_Sunken ? Role::Pressed : Role::Hover), {});
        const QRect target(rect.center().x() - 4, rect.center().y() - 4, 10, 10);
        painter->save();
        if (turned) {
            painter->translate(target.center() + QPoint(1, 1));
            painter->rotate(180);
            painter->translate(-target.center());
        }
        m_theme.icons().paint(painter, target, u"chevron-down"_s, enabled ? Role::TextSecondary : Role::TextDisabled);
        painter->restore();
    };
    arrow(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true);
    arrow(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false);
}

} // namespace sb::ui
