#include "ui/home/Attention.h"

#include "ui/format/MoneyText.h"
#include "ui/format/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::Attention)
};

constexpr int kDaysLeft = 7; // of the balance: fewer are told
constexpr int kVeryFewDays = 2;
constexpr int kExpiryDays = 7;   // of a grant: sooner is told
constexpr double kNearCap = 0.8; // of the month's cap
constexpr qsizetype kName = 120; // characters of a name; the row cuts it where there is no room

QString nameOf(const std::string &typed)
{
    const auto name = visibleText(QString::fromStdString(typed).left(kName)).trimmed();
    return name.isEmpty() ? Words::tr("Without a name") : name;
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

void addCredit(const HomeFigures &figures, QList<Attention> &to)
{
    const auto forecast = figures.forecast();
    if (!forecast)
        return;
    Attention row;
    row.verb = Words::tr("Wallet");
    row.target = figures.wallet->wallet.id;
    row.detail = Words::tr("%1 on a usual day").arg(moneyText(forecast->perDay, 2));
    if (forecast->kind == BurnForecast::Kind::NoCredit) {
        if (forecast->perDay == Money())
            return; // where nothing costs anything no credit is needed
        row.tone = Tone::Negative;
        row.iconName = QStringLiteral("error");
        row.title = Words::tr("No credit is left for calls");
        to.append(row);
    } else if (forecast->kind == BurnForecast::Kind::Lasts && forecast->days < kDaysLeft) {
        const bool isPressing = forecast->days < kVeryFewDays;
        row.tone = isPressing ? Tone::Negative : Tone::Warning;
        row.iconName = isPressing ? QStringLiteral("error") : QStringLiteral("warning");
        row.title = forecast->days == 0 ? Words::tr("The balance lasts for less than a day")
                                        : Words::tr("The balance lasts for %n more day(s)", nullptr, forecast->days);
        to.append(row);
    }
}

void addFailures(const HomeFigures &figures, QList<Attention> &to)
{
    if (!figures.calls || !failuresRise(*figures.calls))
        return;
    const auto &today = figures.calls->days.back();
    std::int64_t failed = -today.failed;
    std::int64_t ended = -today.ended();
    for (const auto &day : figures.calls->days) {
        failed += day.failed;
        ended += day.ended();
    }
    CallFilterChoice calls;
    calls.days = CallFilterChoice::Days::Today;
    calls.status = CallStatus::Failed;
    Attention row;
    row.tone = Tone::Negative;
    row.iconName = QStringLiteral("error");
    row.title = Words::tr("%n call(s) failed today", nullptr, static_cast<int>(today.failed));
    const auto now = percent(double(today.failed) / double(today.ended()));
    row.detail =
        ended > 0
            ? Words::tr("%1% of the calls, %2% on the days before").arg(now, percent(double(failed) / double(ended)))
            : Words::tr("%1% of the calls").arg(now);
    if (const auto &most = figures.failing; most && most->failed * 2 > most->looked) {
        row.title = Words::tr("%1: most of the %n call(s) that failed today", nullptr, static_cast<int>(today.failed))
                        .arg(nameOf(most->name));
        calls.agent = most->agent;
        calls.agentName = QString::fromStdString(most->name);
    }
    row.verb = Words::tr("Open");
    row.target = calls;
    to.append(row);
}

void addExpiries(const HomeFigures &figures, QList<Attention> &to)
{
    const QLocale locale;
    for (const auto &line : figures.expiring()) {
        const auto day = figures.dayOf(line.expiresAt);
        const auto days = figures.today().daysTo(day);
        if (days > kExpiryDays)
            continue;
        Attention row;
        row.iconName = QStringLiteral("clock");
        const auto amount = moneyText(line.remainingUsd, 2);
        row.title = days <= 0   ? Words::tr("%1 of credit expires today").arg(amount)
                    : days == 1 ? Words::tr("%1 of credit expires tomorrow").arg(amount)
                                : Words::tr("%1 of credit expires on %2")
                                      .arg(amount, locale.toString(day, Words::tr("dddd d MMM", "date format")));
        if (const auto *grant = figures.grant(line.grantId); grant) {
            const auto since = locale.toString(figures.dayOf(grant->createdAt), Words::tr("d MMM yyyy", "date format"));
            const auto note = grant->note.valueOr({});
            row.detail = note.empty() ? Words::tr("Grant of %1").arg(since)
                                      : Words::tr("%1, grant of %2").arg(nameOf(note), since);
        }
        row.verb = Words::tr("Wallet");
        row.target = figures.wallet->wallet.id;
        to.append(row);
    }
}

void addCap(const Wallet &wallet, const QString &owner, QList<Attention> &to)
{
    const auto cap = wallet.monthlyCapUsd.valueOr(Money());
    const auto spent = wallet.monthSpendUsd.value_or(Money());
    if (cap <= Money() || double(spent.micros()) < kNearCap * double(cap.micros()))
        return; // a cap of nothing is a block that somebody wanted
    Attention row;
    const bool isReached = spent >= cap;
    row.tone = isReached ? Tone::Negative : Tone::Warning;
    row.iconName = QStringLiteral("warning");
    row.title = isReached ? Words::tr("%1 has reached the monthly cap").arg(owner)
                          : Words::tr("%1 is close to the monthly cap").arg(owner);
    row.detail = Words::tr("%1 of %2 used this month").arg(moneyText(spent, 2), moneyText(cap, 2));
    row.verb = Words::tr("Cap");
    row.target = wallet.id;
    to.append(row);
}

void addCaps(const HomeFigures &figures, QList<Attention> &to)
{
    const auto own = figures.wallet ? std::optional(figures.wallet->wallet.id) : std::nullopt;
    if (own)
        addCap(figures.wallet->wallet, Words::tr("Your wallet"), to);
    for (const auto &member : figures.members) {
        if (member.id != own)
            addCap(member, nameOf(member.ownerName.valueOr({})), to);
    }
}

void addAgents(const HomeFigures &figures, QList<Attention> &to)
{
    for (const auto &agent : figures.incomplete) {
        Attention row;
        row.iconName = QStringLiteral("warning");
        const auto name = nameOf(agent.name);
        row.title = !agent.modelName.hasValue()      ? Words::tr("%1 has no language model").arg(name)
                    : !agent.ttsModelName.hasValue() ? Words::tr("%1 has no voice").arg(name)
                                                     : Words::tr("%1 has no transcriber").arg(name);
        row.detail = Words::tr("It is active, and its row of the catalog is missing.");
        row.verb = Words::tr("Edit");
        row.target = agent.id;
        to.append(row);
    }
}

} // namespace

QString Attention::spoken() const
{
    return Words::tr("%1. %2. %3", "title, detail and verb of a row").arg(title, detail, verb);
}

QList<Attention> attentionOf(const HomeFigures &figures)
{
    QList<Attention> rows;
    addCredit(figures, rows);
    addFailures(figures, rows);
    addExpiries(figures, rows);
    addCaps(figures, rows);
    addAgents(figures, rows);
    std::ranges::stable_partition(rows, [](const Attention &row) { return row.tone == Tone::Negative; });
    return rows;
}

} // namespace sb::ui
