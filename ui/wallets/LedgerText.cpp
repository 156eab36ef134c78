#include "ui/wallets/LedgerText.h"

#include "ui/format/Durations.h"
#include "ui/format/MoneyText.h"
#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sb::ui {

namespace {

struct LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::LedgerText)
};

QString typed(const Patch<std::string> &text)
{
    return visibleText(QString::fromStdString(text.valueOr({}))).trimmed();
}

QString callText(const LedgerRow &entry)
{
    const auto agent = typed(entry.agentName);
    if (agent.isEmpty())
        return LedgerText::tr("A call");
    if (!entry.durationSeconds.hasValue())
        return agent;
    const std::chrono::milliseconds length(std::llround(*entry.durationSeconds * 1000));
    return LedgerText::tr("%1, %2", "agent, length of the call").arg(agent, durationText(length));
}

QString serviceText(UsageService service)
{
    switch (service) {
    case UsageService::Llm:
        return LedgerText::tr("Model");
    case UsageService::Stt:
        return LedgerText::tr("Speech to text");
    case UsageService::Tts:
        return LedgerText::tr("Voice");
    case UsageService::Telephony:
        return LedgerText::tr("Telephony");
    case UsageService::Platform:
        return LedgerText::tr("Platform");
    case UsageService::Embedding:
        return LedgerText::tr("Embedding");
    case UsageService::Search:
        return LedgerText::tr("Search");
    }
    return {};
}

QString quantityText(double quantity, UsageUnit unit)
{
    const QLocale locale;
    auto number = locale.toString(quantity, 'f', 2);
    if (const auto point = number.indexOf(locale.decimalPoint()); point >= 0) {
        while (number.endsWith(locale.zeroDigit()))
            number.chop(1);
        if (number.endsWith(locale.decimalPoint()))
            number.chop(locale.decimalPoint().size());
    }
    switch (unit) {
    case UsageUnit::Seconds:
        return LedgerText::tr("%1 s").arg(number);
    case UsageUnit::Minutes:
        return LedgerText::tr("%1 min").arg(number);
    case UsageUnit::TokensIn:
        return LedgerText::tr("%1 tokens in").arg(number);
    case UsageUnit::TokensOut:
        return LedgerText::tr("%1 tokens out").arg(number);
    case UsageUnit::Characters:
        return LedgerText::tr("%1 characters").arg(number);
    case UsageUnit::Chunks:
        return LedgerText::tr("%1 passages").arg(number);
    case UsageUnit::Requests:
        return LedgerText::tr("%1 requests").arg(number);
    }
    return number;
}

QDateTime local(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds());
}

} // namespace

QString ledgerKindText(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Grant:
        return LedgerText::tr("Grant");
    case LedgerKind::TransferOut:
        return LedgerText::tr("Transfer out");
    case LedgerKind::Reserve:
        return LedgerText::tr("Hold");
    case LedgerKind::Release:
        return LedgerText::tr("Release");
    case LedgerKind::Usage:
        return LedgerText::tr("Usage");
    case LedgerKind::Adjust:
        return LedgerText::tr("Correction");
    case LedgerKind::Expiry:
        return LedgerText::tr("Expiry");
    }
    return {};
}

Tone ledgerKindTone(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Grant:
        return Tone::Positive;
    case LedgerKind::TransferOut:
        return Tone::Caller;
    case LedgerKind::Expiry:
        return Tone::Warning;
    case LedgerKind::Adjust:
        return Tone::Info;
    default:
        return Tone::Neutral;
    }
}

QString ledgerForText(const LedgerRow &entry)
{
    const auto other = typed(entry.counterpartyName);
    const auto reason = typed(entry.reason);
    switch (entry.kind) {
    case LedgerKind::Usage:
    case LedgerKind::Reserve:
    case LedgerKind::Release:
        return callText(entry);
    case LedgerKind::TransferOut:
        return other.isEmpty() ? reason : LedgerText::tr("To %1").arg(other);
    case LedgerKind::Grant: {
        const auto note = typed(entry.grantNote);
        if (!note.isEmpty())
            return note;
        return other.isEmpty() ? LedgerText::tr("New credit") : LedgerText::tr("From %1").arg(other);
    }
    case LedgerKind::Expiry: {
        const auto note = typed(entry.grantNote);
        return note.isEmpty() ? LedgerText::tr("Rest of a grant") : LedgerText::tr("Rest of %1").arg(note);
    }
    case LedgerKind::Adjust:
        return reason;
    }
    return reason;
}

QString ledgerTimeText(Instant moment)
{
    const auto time = local(moment);
    if (time.date() == QDate::currentDate())
        return timeText(moment);
    return QLocale().toString(time, LedgerText::tr("d MMM, HH:mm", "date and time format"));
}

QString amountText(Money amount)
{
    return moneyText(amount).remove(u'$');
}

QString shortAmountText(Money amount)
{
    return exactMoneyText(amount).remove(u'$');
}

int amountTail(const QString &amount)
{
    const auto point = amount.lastIndexOf(QLocale().decimalPoint());
    return point < 0 ? 0 : std::max(0, static_cast<int>(amount.size() - point) - 3);
}

QString exactMoneyText(Money amount)
{
    int decimals = 6;
    for (std::int64_t unit = 10; decimals > 2 && amount.micros() % unit == 0; unit *= 10)
        --decimals;
    return moneyText(amount, decimals);
}

QString grantName(const Grant &grant)
{
    const auto note = typed(grant.note);
    return note.isEmpty() ? LedgerText::tr("Credit of %1").arg(dayText(grant.createdAt)) : note;
}

QString shortDayText(Instant moment)
{
    const auto date = local(moment).date();
    const auto form = date.year() == QDate::currentDate().year() ? LedgerText::tr("d MMM", "date format")
                                                                 : LedgerText::tr("d MMM yyyy", "date format");
    return QLocale().toString(date, form);
}

QString roleText(sb::Role role)
{
    switch (role) {
    case sb::Role::SuperAdmin:
        return LedgerText::tr("a super admin");
    case sb::Role::OrgAdmin:
        return LedgerText::tr("an organization's admin");
    case sb::Role::Developer:
        return LedgerText::tr("a developer");
    }
    return {};
}

QString costLineText(const UsageRecord &line)
{
    const auto what = LedgerText::tr("%1, %2", "service, quantity")
                          .arg(serviceText(line.service), quantityText(line.quantity, line.unit));
    if (!line.priceUsd.hasValue())
        return what;
    const auto price = exactMoneyText(*line.priceUsd);
    const int per = line.pricePer.value_or(1);
    return per == 1
               ? LedgerText::tr("%1 × %2", "quantity, price").arg(what, price)
               : LedgerText::tr("%1 × %2 per %3", "quantity, price, units").arg(what, price, QLocale().toString(per));
}

} // namespace sb::ui
