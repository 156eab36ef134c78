#pragma once

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

/// The few shapes every control is made of. Rectangles are outer sizes; strokes lie inside, so nothing jumps when a
/// border becomes the focus ring.
namespace sb::ui::shapes {

inline void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
                qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    if (line.isValid()) {
        painter->setPen(QPen(line, width));
        const qreal inset = width / 2;
        painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

/// Where \p part of \p whole stands when the words run from the right: as in a mirror.
inline QRectF visual(Qt::LayoutDirection direction, const QRectF &whole, const QRectF &part)
{
    return direction == Qt::RightToLeft
               ? QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height())
               : part;
}

/// Focus that came by the keyboard; a press with the pointer needs no ring.
inline bool keyboardFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

inline void focusRing(QPainter *painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    box(painter, rect, radius, {}, theme.color(Role::Focus), metrics::focusWidth);
}

inline bool is(const QWidget *widget, const char *property, QLatin1StringView value)
{
    return widget && widget->property(property).toString() == value;
}

} // namespace sb::ui::shapes
