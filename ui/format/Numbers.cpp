#include "ui/format/Numbers.h"

#include <QLocale>

namespace sb::ui {

QString plainNumber(double value)
{
    const QLocale locale;
    auto text = locale.toString(value, 'f', 6);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

} // namespace sb::ui
