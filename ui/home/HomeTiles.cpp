#include "ui/home/HomeTiles.h"

#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/theme/Metrics.h"
#include "ui/usage/UsageTiles.h"
#include "ui/widgets/KpiTile.h"

#include <QHBoxLayout>
#include <QLocale>

#include <cmath>
#include <numeric>

namespace sb::ui {

namespace {

constexpr double kSame = 0.005; // less is no change that a whole percent could say
constexpr int kFewDays = 7;

CallFilterChoice todaysCalls()
{
    CallFilterChoice choice;
    choice.days = CallFilterChoice::Days::Today;
    return choice;
}

/// One figure of each day that has one.
template <typename Figure>
QList<double> trendOf(const CallDays &calls, Figure figure)
{
    QList<double> values;
    for (const auto &day : calls.days) {
        if (const std::optional<double> value = figure(day))
            values.append(*value);
    }
    return values;
}

std::optional<double> completedShare(const CallDay &day)
{
    return day.ended() > 0 ? std::optional(double(day.completed) / double(day.ended())) : std::nullopt;
}

} // namespace

HomeTiles::HomeTiles(QWidget *parent)
    : QWidget(parent)
    , m_balance(new KpiTile(tr("Available balance"), this))
    , m_calls(new KpiTile(tr("Calls today"), this))
    , m_delay(new KpiTile(tr("Answer delay, median"), this))
    , m_completed(new KpiTile(tr("Completed"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    for (int place = 0; place < 4; ++place)
        row->addWidget(tile(place), 1);
    m_completed->setTrendRoles(Role::Chart2, Role::Surface);
    m_balance->setOpens(tr("Opens the wallet"));
    m_calls->setOpens(tr("Opens the calls of today"));
    m_delay->setOpens(tr("Opens the calls of today"));
    m_delay->setToolTip(tr("The median of the mean delay of each call, of the newest 100 calls of a day."));
    m_completed->setOpens(tr("Opens the failed calls of today"));
    m_completed->setToolTip(tr("Of the calls that have ended. The line is of each day."));
    connect(m_balance, &KpiTile::opened, this, [this] {
        if (!m_wallet.isNil())
            Q_EMIT opened(m_wallet);
    });
    for (auto *tile : {m_calls, m_delay})
        connect(tile, &KpiTile::opened, this, [this] { Q_EMIT opened(todaysCalls()); });
    connect(m_completed, &KpiTile::opened, this, [this] {
        auto calls = todaysCalls();
        if (m_hasFailed)
            calls.status = CallStatus::Failed;
        Q_EMIT opened(calls);
    });
}

KpiTile *HomeTiles::tile(int place) const
{
    return std::array{m_balance, m_calls, m_delay, m_completed}.at(static_cast<std::size_t>(place));
}

void HomeTiles::show(const HomeFigures &figures)
{
    showBalance(figures);
    if (!figures.calls || figures.calls->days.empty())
        return;
    showCalls(figures);
    showDelay(*figures.calls);
    showCompleted(*figures.calls);
}

void HomeTiles::showBalance(const HomeFigures &figures)
{
    if (!figures.wallet) {
        m_balance->setFigure({});
        m_balance->setComparison(figures.walletFailure ? ErrorText::of(*figures.walletFailure).title : QString(),
                                 Role::Negative);
        return;
    }
    m_wallet = figures.wallet->wallet.id;
    const auto [dollars, cents] = splitMoney(figures.wallet->wallet.availableBalanceUsd, 2);
    m_balance->setFigure(dollars, cents);
    const auto forecast = figures.forecast();
    if (!forecast) {
        m_balance->setComparison({});
        m_balance->setTrend({});
        return;
    }
    QList<double> spent;
    const auto &costs = *figures.costs;
    for (auto day = costs.size() - std::min<std::size_t>(costs.size(), HomeFigures::days); day < costs.size(); ++day)
        spent.append(double(costs[day].micros()));
    const bool isUsed = forecast->perDay > Money();
    m_balance->setTrend(isUsed ? spent : QList<double>());
    m_balance->setToolTip(isUsed ? tr("The line is what was spent on each of the last %1 whole days. A usual day costs "
                                      "%2, the mean of %n whole day(s); days are those of UTC.",
                                      nullptr, forecast->countedDays)
                                       .arg(QLocale().toString(qlonglong(spent.size())), moneyText(forecast->perDay, 2))
                                 : QString());
    switch (forecast->kind) {
    case BurnForecast::Kind::NoCredit:
        m_balance->setComparison(isUsed ? tr("No credit is left") : tr("Nothing was spent in 28 days"),
                                 isUsed ? Role::Negative : Role::TextSecondary);
        break;
    case BurnForecast::Kind::NoUsage:
        m_balance->setComparison(tr("Nothing was spent in 28 days"));
        break;
    case BurnForecast::Kind::Lasts: {
        const auto until = QLocale().toString(figures.today().addDays(forecast->days), tr("d MMM", "date format"));
        m_balance->setComparison(forecast->days == 0
                                     ? tr("Lasts for less than a day")
                                     : tr("Lasts about %n day(s), until %1", nullptr, forecast->days).arg(until),
                                 forecast->days < kFewDays ? Role::Warning : Role::TextSecondary);
        break;
    }
    case BurnForecast::Kind::LastsLong:
        m_balance->setComparison(tr("Lasts for more than a year"));
        break;
    }
}

void HomeTiles::showCalls(const HomeFigures &figures)
{
    const auto &calls = *figures.calls;
    const auto today = calls.days.back().calls;
    m_calls->setFigure(QLocale().toString(qlonglong(today)));
    m_calls->setTrend(trendOf(calls, [](const CallDay &day) { return std::optional(double(day.calls)); }));
    const auto weekday = QLocale().standaloneDayName(figures.today().dayOfWeek());
    const auto &before = calls.soFarBefore;
    if (before.empty()) {
        m_calls->setComparison(tr("No earlier %1 to compare with").arg(weekday));
        m_calls->setToolTip({});
        return;
    }
    const auto usual = double(std::accumulate(before.begin(), before.end(), std::int64_t(0))) / double(before.size());
    m_calls->setToolTip(
        tr("A usual %1 has %2 by this time: the mean of the last %n.", nullptr, static_cast<int>(before.size()))
            .arg(weekday, QLocale().toString(usual, 'f', usual < 10 ? 1 : 0)));
    if (usual <= 0) {
        m_calls->setComparison(tr("A usual %1 has none by now").arg(weekday));
        return;
    }
    const auto change = double(today) / usual - 1;
    const auto share = QLocale().toString(std::abs(change) * 100, 'f', 0);
    m_calls->setComparison(std::abs(change) < kSame ? tr("As on a usual %1 by now").arg(weekday)
                           : change > 0             ? tr("%1% above a usual %2 by now").arg(share, weekday)
                                                    : tr("%1% below a usual %2 by now").arg(share, weekday));
}

void HomeTiles::showDelay(const CallDays &calls)
{
    const auto &today = calls.days.back();
    const QLocale locale;
    m_delay->setTrend(trendOf(calls, [](const CallDay &day) {
        return day.medianDelayMs.hasValue() ? std::optional(double(*day.medianDelayMs)) : std::nullopt;
    }));
    if (!today.medianDelayMs.hasValue()) {
        m_delay->setFigure({});
        m_delay->setComparison(tr("No delay was measured today"));
        return;
    }
    m_delay->setFigure(locale.toString(*today.medianDelayMs), tr("ms"));
    m_delay->setComparison(tr("95th percentile %1 ms").arg(locale.toString(today.p95DelayMs.valueOr(0))));
}

void HomeTiles::showCompleted(const CallDays &calls)
{
    const auto &today = calls.days.back();
    const QLocale locale;
    m_hasFailed = today.failed > 0;
    m_completed->setTrend(trendOf(calls, completedShare));
    const auto share = completedShare(today);
    if (!share) {
        m_completed->setFigure({});
        m_completed->setComparison(tr("No call has ended today"));
        return;
    }
    m_completed->setFigure(locale.toString(*share * 100, 'f', 1), QStringLiteral("%"));
    QStringList parts;
    if (today.failed > 0)
        parts.append(tr("%n failed", nullptr, static_cast<int>(today.failed)));
    if (today.unanswered > 0)
        parts.append(tr("%n without an answer", nullptr, static_cast<int>(today.unanswered)));
    if (today.cancelled > 0)
        parts.append(tr("%n cancelled", nullptr, static_cast<int>(today.cancelled)));
    m_completed->setComparison(parts.isEmpty() ? tr("Every call that ended") : parts.join(QStringLiteral(" · ")),
                               failuresRise(calls) ? Role::Negative : Role::TextSecondary);
}

} // namespace sb::ui
