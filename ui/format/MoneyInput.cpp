#include "ui/format/MoneyInput.h"

#include "ui/format/MoneyText.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

namespace sb::ui {

namespace {

struct MoneyInput
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::MoneyInput)
};

bool isSpace(const QString &separator)
{
    return separator.size() == 1 && separator.at(0).isSpace();
}

bool groupsFit(const QList<int> &groups)
{
    if (groups.size() == 1)
        return true;
    for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
        if (groups[i] < 2 || groups[i] > 3) // pairs above the thousands in India
            return false;
    }
    return groups.first() >= 1 && groups.first() <= 3 && groups.last() == 3;
}

} // namespace

TypedMoney typedMoney(const QString &text, Sign sign)
{
    const QLocale locale;
    const auto notANumber = [] {
        return TypedMoney{
            {},
            MoneyInput::tr("Is not an amount. Write it as %1.").arg(moneyText(Money::fromMicros(1'234'500'000), 2))};
    };
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return {{}, MoneyInput::tr("Needs an amount.")};
    bool negative = false;
    if (rest.startsWith(u'-') || rest.startsWith(QChar(0x2212)) || rest.startsWith(u'+')) {
        negative = !rest.startsWith(u'+');
        rest = rest.mid(1).trimmed();
    }
    if (rest.startsWith(u'$'))
        rest = rest.mid(1).trimmed();
    else if (rest.endsWith(u'$'))
        rest = rest.chopped(1).trimmed();
    const auto point = locale.decimalPoint();
    const auto separator = locale.groupSeparator();
    std::string digits;
    QList<int> groups{0};
    int decimals = -1;
    for (qsizetype at = 0; at < rest.size(); ++at) {
        const QChar typed = rest.at(at);
        if (typed.isDigit()) {
            digits += static_cast<char>('0' + typed.digitValue());
            if (decimals >= 0)
                ++decimals;
            else
                ++groups.last();
        } else if (QStringView(rest).mid(at).startsWith(point) && decimals < 0) {
            digits += '.';
            decimals = 0;
        } else if (decimals < 0 &&
                   (QStringView(rest).mid(at).startsWith(separator) || (isSpace(separator) && typed.isSpace()))) {
            groups.append(0);
        } else {
            return notANumber();
        }
    }
    if (digits.empty() || digits == "." || !groupsFit(groups))
        return notANumber();
    if (decimals > 6)
        return {{}, MoneyInput::tr("Has more than six decimals.")};
    const auto amount = Money::parse(negative ? '-' + digits : digits);
    if (!amount)
        return {{}, MoneyInput::tr("Is too large.")};
    if (negative && sign == Sign::NotAllowed)
        return {{}, MoneyInput::tr("Must not be negative.")};
    return {*amount, {}};
}

} // namespace sb::ui
