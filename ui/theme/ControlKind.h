#pragma once

#include "ui/theme/Shapes.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace sb::ui::controls {

// What a widget is to the style, by its class and the properties that ProxyStyle names. A null widget is nothing
// special.

inline bool isSwitch(const QWidget *widget)
{
    return widget && widget->property("switch").toBool();
}

inline bool isSmall(const QWidget *widget)
{
    return shapes::is(widget, "controlSize", QLatin1String("small"));
}

inline bool isLarge(const QWidget *widget)
{
    return shapes::is(widget, "controlSize", QLatin1String("large"));
}

inline bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// The editor inside a combo box or spin box draws no frame of its own.
inline bool isInnerEditor(const QWidget *widget)
{
    return widget && widget->parentWidget() &&
           (qobject_cast<const QComboBox *>(widget->parentWidget()) ||
            qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()));
}

} // namespace sb::ui::controls
