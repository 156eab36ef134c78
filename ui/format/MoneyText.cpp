#include "ui/format/MoneyText.h"

#include <QLocale>

namespace sb::ui {

QString moneyText(Money amount, int decimals)
{
    const int shown = std::clamp(decimals, 0, 6);
    quint64 unit = 1; // micros per last shown digit
    for (int digit = shown; digit < 6; ++digit)
        unit *= 10;
    const bool negative = amount.micros() < 0;
    // Unsigned, so that the smallest amount has a magnitude as well.
    const quint64 magnitude =
        negative ? 0 - static_cast<quint64>(amount.micros()) : static_cast<quint64>(amount.micros());
    const quint64 rounded = (magnitude + unit / 2) / unit;
    quint64 perDollar = 1;
    for (int digit = 0; digit < shown; ++digit)
        perDollar *= 10;
    const QLocale locale;
    QString text = locale.toString(rounded / perDollar);
    if (shown > 0) {
        QString fraction = locale.toString(rounded % perDollar).remove(locale.groupSeparator());
        while (fraction.size() < shown)
            fraction.prepend(locale.zeroDigit());
        text += locale.decimalPoint() + fraction;
    }
    text.prepend(u'$');
    if (negative && rounded > 0)
        text.prepend(QChar(0x2212));
    return text;
}

QString signedMoneyText(Money amount, int decimals)
{
    const QString text = moneyText(amount, decimals);
    return amount.micros() > 0 ? u'+' + text : text;
}

} // namespace sb::ui
