#include "ui/theme/ProxyStyle.h"

#include "ui/theme/ControlPainter.h"
#include "ui/theme/IndicatorPainter.h"
#include "ui/theme/Shapes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

bool isSwitch(const QWidget *widget)
{
    return widget && widget->property("switch").toBool();
}

bool isSmall(const QWidget *widget)
{
    return shapes::is(widget, "controlSize", "small"_L1);
}

int controlHeight(const Theme &theme, const QWidget *widget)
{
    if (isSmall(widget))
        return theme.scaled(metrics::controlSmall);
    if (shapes::is(widget, "controlSize", "large"_L1))
        return theme.scaled(metrics::controlLarge);
    return theme.scaled(metrics::control);
}

bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// The editor inside a combo box or spin box draws no frame of its own.
bool isInnerEditor(const QWidget *widget)
{
    return widget && widget->parentWidget() &&
           (qobject_cast<const QComboBox *>(widget->parentWidget()) ||
            qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()));
}

} // namespace

ProxyStyle::ProxyStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) {}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const IndicatorPainter indicators(m_theme);
    switch (element) {
    case PE_IndicatorCheckBox:
        if (isSwitch(widget))
            indicators.switchControl(*option, painter);
        else
            indicators.checkBox(*option, painter);
        return;
    case PE_IndicatorItemViewItemCheck:
        indicators.checkBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        indicators.radioButton(*option, painter);
        return;
    case PE_IndicatorArrowDown:
        indicators.arrow(*option, painter, 0);
        return;
    case PE_IndicatorArrowUp:
        indicators.arrow(*option, painter, 180);
        return;
    case PE_IndicatorArrowRight:
        indicators.arrow(*option, painter, -90);
        return;
    case PE_IndicatorArrowLeft:
        indicators.arrow(*option, painter, 90);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            indicators.arrow(*option, painter,
                             option->state & State_Open             ? 0
                             : option->direction == Qt::RightToLeft ? 90
                                                                    : -90);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            indicators.arrow(*option, painter, header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0);
        return;
    case PE_PanelLineEdit:
        if (!isInnerEditor(widget)) {
            if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
                !frame || frame->lineWidth > 0)
                ControlPainter(m_theme).field(*option, painter, widget);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextEditor(widget)) {
            ControlPainter(m_theme).field(*option, painter, widget);
            return;
        }
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            shapes::box(painter, option->rect, metrics::radiusControl, {}, m_theme.color(Role::Border));
            return;
        }
        break;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_PanelItemViewRow:
        return; // cells paint it, so that a list row keeps its round corners
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(item->rect, item->backgroundBrush);
        indicators.row(*option, painter);
        return;
    case PE_FrameFocusRect:
        if (widget && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget))) {
            // check boxes and radios; push and tool buttons paint their own
            if (shapes::keyboardFocus(option))
                shapes::focusRing(painter, QRectF(option->rect), metrics::radiusChip, m_theme);
            return;
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            if (view->hasFocus())
                shapes::focusRing(painter, QRectF(option->rect), metrics::radiusChip, m_theme);
            return;
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const IndicatorPainter indicators(m_theme);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            ControlPainter(m_theme).button(*button, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
    case CE_ProgressBarGroove: // a style sheet style asks for the three parts one by one
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            indicators.progressBar(*bar, painter);
            return;
        }
        break;
    case CE_ProgressBarContents:
    case CE_ProgressBarLabel: // what the bar means stands beside it in words
        return;
    case CE_Splitter:
        indicators.splitter(*option, painter);
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            indicators.tab(*tab, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto part = [&](SubControl sub) { return subControlRect(control, option, sub, widget); };
    const IndicatorPainter indicators(m_theme);
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            ControlPainter(m_theme).toolButton(*button, painter, widget);
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            ControlPainter(m_theme).comboBox(*combo, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            ControlPainter(m_theme).spinBox(*spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown), painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            indicators.scrollBar(*bar, part(SC_ScrollBarSlider), painter);
            return;
        }
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            indicators.slider(*slider, part(SC_SliderGroove), part(SC_SliderHandle), painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                 const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [&](const QRect &part) { return visualRect(option->direction, rect, part); };
    if (control == CC_ComboBox) {
        const int padding = isSmall(widget) ? 8 : metrics::fieldPadding;
        if (subControl == SC_ComboBoxEditField)
            return visual(rect.adjusted(padding, 1, -30, -1));
        if (subControl == SC_ComboBoxArrow)
            return visual(QRect(rect.right() - 30, rect.top(), 30, rect.height()));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = (rect.height() - 6) / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return buttons ? visual(QRect(rect.right() - 22, rect.top() + 3, 20, half)) : QRect();
        case SC_SpinBoxDown:
            return buttons ? visual(QRect(rect.right() - 22, rect.top() + 3 + half, 20, half)) : QRect();
        case SC_SpinBoxEditField:
            return visual(rect.adjusted(metrics::fieldPadding - 1, 2, buttons ? -24 : -8, -2));
        default:
            return rect;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return rect;
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? rect.height() : rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb =
                std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), std::min(32, length), length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto along = [&](int from, int size) {
            return vertical ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                            : visual(QRect(rect.x() + from, rect.y(), size, rect.height()));
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return along(start, thumb);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + thumb, length - start - thumb);
        case SC_ScrollBarGroove:
            return rect;
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isInnerEditor(widget)) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) // QLineEdit adds 2 px of its own
            return option->rect.adjusted(metrics::fieldPadding - 1, 2, -(metrics::fieldPadding - 1), -2);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) {
        const QRect mark = subElementRect(
            element == SE_CheckBoxFocusRect ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, option, widget);
        return mark.adjusted(-3, -3, 3, 3).intersected(option->rect);
    }
    if (element == SE_CheckBoxIndicator || element == SE_RadioButtonIndicator) {
        // 3 px round the mark leave room for the ring
        const int width = pixelMetric(element == SE_CheckBoxIndicator ? PM_IndicatorWidth : PM_ExclusiveIndicatorWidth,
                                      option, widget);
        const int height = pixelMetric(
            element == SE_CheckBoxIndicator ? PM_IndicatorHeight : PM_ExclusiveIndicatorHeight, option, widget);
        const QRect mark(option->rect.x() + 3, option->rect.y() + (option->rect.height() - height) / 2, width, height);
        return visualRect(option->direction, option->rect, mark);
    }
    if (element == SE_CheckBoxContents || element == SE_RadioButtonContents) {
        const int width = pixelMetric(element == SE_CheckBoxContents ? PM_IndicatorWidth : PM_ExclusiveIndicatorWidth,
                                      option, widget);
        return visualRect(option->direction, option->rect, option->rect.adjusted(width + 3 + 8, 0, 0, 0));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const int height = controlHeight(m_theme, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const bool bare = shapes::is(widget, "align", "bare"_L1); // words among words, no button to see
        QFont font = widget ? widget->font() : m_theme.font(TextSize::Body);
        if (!bare)
            font.setWeight(QFont::Medium);
        const int text =
            button->text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() + 1;
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
        const int gap = text && icon ? (isSmall(widget) ? 6 : 7) : 0;
        const int padding = text ? (isSmall(widget) ? 20 : 26) : height - icon;
        const int menu = button->features & QStyleOptionButton::HasMenu ? metrics::iconChevron + 6 : 0;
        return {text + icon + gap + (bare ? 0 : padding) + menu, height};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button)
            break;
        const bool hasText = !button->text.isEmpty() && (button->toolButtonStyle == Qt::ToolButtonTextOnly ||
                                                         button->toolButtonStyle == Qt::ToolButtonTextBesideIcon);
        if (!hasText)
            return {height, height};
        QFont font = button->font;
        font.setWeight(QFont::Medium);
        const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() + 1;
        const bool hasIcon = !button->icon.isNull() && button->toolButtonStyle != Qt::ToolButtonTextOnly;
        const int icon = hasIcon ? button->iconSize.width() + 7 : 0;
        const int menu = button->features & QStyleOptionToolButton::HasMenu ? metrics::iconChevron + 6 : 0;
        return {text + icon + menu + (isSmall(widget) ? 20 : 26), height};
    }
    case CT_LineEdit:
        if (isInnerEditor(widget))
            break;
        return {size.width() + 2 * metrics::fieldPadding, std::max(height, size.height())};
    case CT_ComboBox:
        return {size.width() + metrics::fieldPadding + 34, height};
    case CT_SpinBox:
        return {size.width() + metrics::fieldPadding + 26, height};
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
        needed.rwidth() += 6;
        needed.setHeight(std::max(needed.height(), metrics::checkBox + 6));
        return needed;
    }
    case CT_ItemViewItem: {
        QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
        needed.setHeight(std::max(needed.height(), m_theme.scaled(metrics::rowMenu)));
        return needed;
    }
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        QFont font = widget ? widget->font() : m_theme.font(TextSize::Body);
        font.setWeight(QFont::Medium);
        const int text = tab ? QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width() : size.width();
        return {text + 32, m_theme.scaled(metrics::controlLarge)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
        return isSwitch(widget) ? metrics::switchWidth : metrics::checkBox;
    case PM_IndicatorHeight:
        return isSwitch(widget) ? metrics::switchHeight : metrics::checkBox;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::checkBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 6;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return isSmall(widget) ? metrics::iconHint : metrics::iconInline;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        if (isTextEditor(widget))
            return 4;
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 1;
        break;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 22; // 16 px knob and room for its ring
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_HeaderMarkSize:
        return metrics::iconChevron;
    case PM_TabBarTabHSpace:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut: // shown while Alt is held
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon ProxyStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
        return m_theme.icon(u"close"_s, Role::TextTertiary);
    case SP_MessageBoxWarning:
        return m_theme.icon(u"warning"_s, Role::Warning);
    case SP_MessageBoxCritical:
        return m_theme.icon(u"error"_s, Role::Negative);
    case SP_MessageBoxInformation:
        return m_theme.icon(u"info"_s, Role::Info);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void ProxyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QSplitterHandle *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractSpinBox *>(widget)) // a style sheet style never asks us for its size
        widget->setMinimumHeight(controlHeight(m_theme, widget));
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setHighlightSections(false); // bold heads of selected columns jump
        if (header->orientation() == Qt::Horizontal)
            header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace sb::ui
