#include "ui/reports/ReportCells.h"

#include "ui/format/Durations.h"
#include "ui/format/MoneyText.h"
#include "ui/format/VisibleText.h"
#include "ui/wallets/LedgerText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sb::ui::cells {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::ReportCells)
};

constexpr int kLongestName = 400;

ReportCell numbered(const QString &words, ChartUnit unit, qint64 amount)
{
    ReportCell cell;
    cell.text = words;
    cell.value = ReportCell::Number{unit, amount};
    return cell;
}

QDateTime utc(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), Qt::UTC);
}

} // namespace

ReportCell text(const QString &words, const QString &pale)
{
    ReportCell cell;
    cell.text = words;
    cell.unit = pale;
    return cell;
}

ReportCell typed(const std::string &words, const QString &pale)
{
    return text(visibleText(QString::fromStdString(words)).left(kLongestName), pale);
}

ReportCell none()
{
    return text(QString(QChar(0x2013)));
}

ReportCell count(qint64 pieces)
{
    return numbered(QLocale().toString(pieces), ChartUnit::Count, pieces);
}

ReportCell amount(Money money)
{
    auto cell = numbered(amountText(money), ChartUnit::Money, money.micros());
    cell.tail = amountTail(cell.text);
    return cell;
}

ReportCell amountOrNone(Money money)
{
    if (money != Money())
        return amount(money);
    auto cell = none();
    cell.value = ReportCell::Number{ChartUnit::Money, 0};
    return cell;
}

ReportCell signedAmount(Money money)
{
    auto cell = amount(money);
    if (money > Money())
        cell.text.prepend(u'+');
    return cell;
}

ReportCell dollars(Money money, int decimals)
{
    return numbered(moneyText(money, decimals), ChartUnit::Money, money.micros());
}

ReportCell minutes(double seconds)
{
    return numbered(QLocale().toString(qint64(std::llround(seconds / 60))), ChartUnit::Seconds, std::llround(seconds));
}

ReportCell delay(const Patch<int> &milliseconds)
{
    if (!milliseconds.hasValue())
        return none();
    return numbered(QLocale().toString(*milliseconds), ChartUnit::Milliseconds, *milliseconds);
}

ReportCell share(int tenths)
{
    return numbered(QLocale().toString(tenths / 10.0, 'f', 1) + QStringLiteral(" %"), ChartUnit::Share, tenths * 10);
}

ReportCell shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return none();
    return share(int(std::llround(1000.0 * double(part) / double(whole))));
}

ReportCell moment(Instant moment)
{
    auto cell = text(QLocale().toString(utc(moment), Words::tr("d MMM hh:mm", "date format")));
    cell.value = utc(moment);
    return cell;
}

ReportCell day(Instant moment)
{
    auto cell = text(QLocale().toString(utc(moment).date(), Words::tr("d MMM yyyy", "date format")));
    cell.value = utc(moment);
    return cell;
}

ReportCell length(double seconds)
{
    return numbered(durationText(std::chrono::milliseconds(std::llround(seconds * 1000))), ChartUnit::Seconds,
                    std::llround(seconds));
}

QList<int> sharesOf(const QList<qint64> &parts)
{
    constexpr int whole = 1000;
    const auto sum = std::accumulate(parts.begin(), parts.end(), qint64(0));
    QList<int> shares(parts.size(), 0);
    if (sum <= 0)
        return shares;
    QList<std::pair<double, qsizetype>> cut;
    int given = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double exact = double(whole) * double(parts[i]) / double(sum);
        shares[i] = int(std::floor(exact));
        given += shares[i];
        cut.append({exact - shares[i], i});
    }
    std::ranges::stable_sort(cut, std::greater(), &std::pair<double, qsizetype>::first);
    for (qsizetype i = 0; i < cut.size() && given < whole; ++i, ++given)
        ++shares[cut[i].second];
    return shares;
}

QString dayText(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMMM", "date format"));
}

QString longDayText(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMMM yyyy", "date format"));
}

QString periodText(QDate from, QDate to)
{
    if (isWholeMonth(from, to))
        return QLocale().toString(from, Words::tr("MMMM yyyy", "date format"));
    if (from == to)
        return longDayText(from);
    if (from.year() == to.year() && from.month() == to.month())
        return Words::tr("%1 to %2", "days of a month").arg(QLocale().toString(from.day()), longDayText(to));
    return Words::tr("%1 to %2", "days")
        .arg(from.year() == to.year() ? dayText(from) : longDayText(from), longDayText(to));
}

QString shortPeriodText(QDate from, QDate to)
{
    if (isWholeMonth(from, to))
        return QLocale().toString(from, Words::tr("MMMM", "date format"));
    const auto format = Words::tr("d MMM", "date format");
    return Words::tr("%1 to %2", "days").arg(QLocale().toString(from, format), QLocale().toString(to, format));
}

QString slug(const QString &name)
{
    QString words;
    const auto plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const auto letter : plain) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            words.append(letter);
        else if (!letter.isMark() && !words.isEmpty() && !words.endsWith(u'-'))
            words.append(u'-');
    }
    words = words.left(40);
    while (words.endsWith(u'-'))
        words.chop(1);
    return words;
}

} // namespace sb::ui::cells
