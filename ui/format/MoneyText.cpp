#include "ui/format/MoneyText.h"

#include <QLocale>

#include <cstdlib>

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

int decimalsThatAddUp(const QList<Money> &rows)
{
    for (const auto [decimals, unit] : {std::pair{2, qint64(10'000)}, {4, qint64(100)}}) {
        const auto shown = [unit = unit](qint64 micros) {
            return (std::abs(micros) + unit / 2) / unit * (micros < 0 ? -1 : 1);
        };
        qint64 exact = 0;
        qint64 sum = 0;
        for (const auto &row : rows) {
            exact += row.micros();
            sum += shown(row.micros());
        }
        if (sum == shown(exact))
            return decimals;
    }
    return 6;
}

QString signedMoneyText(Money amount, int decimals)
{
    const QString text = moneyText(amount, decimals);
    return amount.micros() > 0 ? u'+' + text : text;
}

} // namespace sb::ui
