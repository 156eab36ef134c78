#include "ui/theme/ControlGeometry.h"

#include "ui/theme/ControlKind.h"

#include <QStyleOptionSlider>

namespace sb::ui {

using namespace Qt::StringLiterals;
using controls::isSmall;

namespace {

std::optional<QRect> partOfComboBox(const QStyleOption &option, QStyle::SubControl part, const QWidget *widget)
{
    const QRect rect = option.rect;
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(option.direction, rect, box); };
    const int padding = isSmall(widget) ? 8 : metrics::fieldPadding;
    if (part == QStyle::SC_ComboBoxEditField)
        return visual(rect.adjusted(padding, 1, -30, -1));
    if (part == QStyle::SC_ComboBoxArrow)
        return visual(QRect(rect.right() - 30, rect.top(), 30, rect.height()));
    return std::nullopt;
}

QRect partOfSpinBox(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(option.direction, rect, box); };
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = (rect.height() - 6) / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return buttons ? visual(QRect(rect.right() - 22, rect.top() + 3, 20, half)) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? visual(QRect(rect.right() - 22, rect.top() + 3 + half, 20, half)) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return visual(rect.adjusted(metrics::fieldPadding - 1, 2, buttons ? -24 : -8, -2));
    default:
        return rect;
    }
}

QRect partOfScrollBar(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(option.direction, rect, box); };
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar)
        return rect;
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? rect.height() : rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), std::min(32, length), length);
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                      bar->upsideDown);
    const auto along = [&](int from, int size) {
        return vertical ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                        : visual(QRect(rect.x() + from, rect.y(), size, rect.height()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

} // namespace

int ControlGeometry::height(const QWidget *widget) const
{
    if (isSmall(widget))
        return m_theme.scaled(metrics::controlSmall);
    if (controls::isLarge(widget))
        return m_theme.scaled(metrics::controlLarge);
    return m_theme.scaled(metrics::control);
}

std::optional<QRect> ControlGeometry::part(QStyle::ComplexControl control, const QStyleOptionComplex &option,
                                           QStyle::SubControl part, const QWidget *widget) const
{
    switch (control) {
    case QStyle::CC_ComboBox:
        return partOfComboBox(option, part, widget);
    case QStyle::CC_SpinBox:
        return partOfSpinBox(option, part);
    case QStyle::CC_ScrollBar:
        return partOfScrollBar(option, part);
    default:
        return std::nullopt;
    }
}

QSize ControlGeometry::pushButton(const QStyleOptionButton &button, const QWidget *widget) const
{
    const int tall = height(widget);
    const bool bare = shapes::is(widget, "align", "bare"_L1); // words among words, no button to see
    QFont font = widget ? widget->font() : m_theme.font(TextSize::Body);
    if (!bare)
        font.setWeight(QFont::Medium);
    const int text = button.text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, button.text).width() + 1;
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = text && icon ? (isSmall(widget) ? 6 : 7) : 0;
    const int padding = text ? (isSmall(widget) ? 20 : 26) : tall - icon;
    const int menu = button.features & QStyleOptionButton::HasMenu ? metrics::iconChevron + 6 : 0;
    return {text + icon + gap + (bare ? 0 : padding) + menu, tall};
}

QSize ControlGeometry::toolButton(const QStyleOptionToolButton &button, const QWidget *widget) const
{
    const int tall = height(widget);
    const bool hasText = !button.text.isEmpty() && (button.toolButtonStyle == Qt::ToolButtonTextOnly ||
                                                    button.toolButtonStyle == Qt::ToolButtonTextBesideIcon);
    if (!hasText)
        return {tall, tall};
    QFont font = button.font;
    font.setWeight(QFont::Medium);
    const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, button.text).width() + 1;
    const bool hasIcon = !button.icon.isNull() && button.toolButtonStyle != Qt::ToolButtonTextOnly;
    const int icon = hasIcon ? button.iconSize.width() + 7 : 0;
    const int menu = button.features & QStyleOptionToolButton::HasMenu ? metrics::iconChevron + 6 : 0;
    return {text + icon + menu + (isSmall(widget) ? 20 : 26), tall};
}

std::optional<QSize> ControlGeometry::size(QStyle::ContentsType type, const QStyleOption *option, const QSize &contents,
                                           const QWidget *widget) const
{
    switch (type) {
    case QStyle::CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButton(*button, widget);
        return std::nullopt;
    case QStyle::CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButton(*button, widget);
        return std::nullopt;
    case QStyle::CT_LineEdit:
        if (controls::isInnerEditor(widget))
            return std::nullopt;
        return QSize(contents.width() + 2 * metrics::fieldPadding, std::max(height(widget), contents.height()));
    case QStyle::CT_ComboBox:
        return QSize(contents.width() + metrics::fieldPadding + 34, height(widget));
    case QStyle::CT_SpinBox:
        return QSize(contents.width() + metrics::fieldPadding + 26, height(widget));
    case QStyle::CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        QFont font = widget ? widget->font() : m_theme.font(TextSize::Body);
        font.setWeight(QFont::Medium);
        const int text = tab ? QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width() : contents.width();
        return QSize(text + 32, m_theme.scaled(metrics::controlLarge));
    }
    default:
        return std::nullopt;
    }
}

} // namespace sb::ui
