#include "ui/theme/ProxyStyle.h"

#include "ui/theme/ControlGeometry.h"
#include "ui/theme/ControlKind.h"
#include "ui/theme/ControlPainter.h"
#include "ui/theme/IndicatorPainter.h"
#include "ui/theme/Shapes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QToolButton>

namespace sb::ui {

using namespace Qt::StringLiterals;
using namespace controls;

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
    if (const auto part = ControlGeometry(m_theme).part(control, *option, subControl, widget))
        return *part;
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
    if (const auto own = ControlGeometry(m_theme).size(type, option, size, widget))
        return *own;
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox || type == CT_RadioButton) {
        needed.rwidth() += 6;
        needed.setHeight(std::max(needed.height(), metrics::checkBox + 6));
    } else if (type == CT_ItemViewItem) {
        needed.setHeight(std::max(needed.height(), m_theme.scaled(metrics::rowMenu)));
    }
    return needed;
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
        widget->setMinimumHeight(ControlGeometry(m_theme).height(widget));
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setHighlightSections(false); // bold heads of selected columns jump
        if (header->orientation() == Qt::Horizontal)
            header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace sb::ui
