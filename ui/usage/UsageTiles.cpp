#include "ui/usage/UsageTiles.h"

#include "ui/format/Durations.h"
#include "ui/format/MoneyText.h"
#include "ui/theme/Metrics.h"
#include "ui/usage/UsageChart.h"
#include "ui/widgets/KpiTile.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace sb::ui {

namespace {

constexpr double kSame = 0.0005; // less is no change that a tenth of a percent could say

std::optional<Money> perMinute(Money cost, double seconds)
{
    if (seconds <= 0)
        return std::nullopt;
    return Money::fromMicros(std::llround(double(cost.micros()) * 60 / seconds));
}

} // namespace

QString changeText(double now, double before, const QString &period)
{
    if (before <= 0)
        return {};
    const auto change = now / before - 1;
    const auto share = QLocale().toString(std::abs(change) * 100, 'f', 1);
    if (std::abs(change) < kSame)
        return UsageTiles::tr("As %1").arg(period);
    return change > 0 ? UsageTiles::tr("%1% above %2").arg(share, period)
                      : UsageTiles::tr("%1% below %2").arg(share, period);
}

std::pair<QString, QString> splitMoney(Money amount, int decimals)
{
    const auto text = moneyText(amount, decimals);
    const auto point = text.lastIndexOf(QLocale().decimalPoint());
    return point < 0 ? std::pair(text, QString()) : std::pair(text.left(point), text.mid(point));
}

UsageTiles::UsageTiles(QWidget *parent)
    : QWidget(parent)
    , m_cost(new KpiTile(tr("Cost"), this))
    , m_calls(new KpiTile(tr("Calls"), this))
    , m_minutes(new KpiTile(tr("Minutes"), this))
    , m_perMinute(new KpiTile(tr("Cost per minute"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    for (int place = 0; place < 4; ++place)
        row->addWidget(tile(place), 1);
}

KpiTile *UsageTiles::tile(int place) const
{
    return std::array{m_cost, m_calls, m_minutes, m_perMinute}.at(static_cast<std::size_t>(place));
}

void UsageTiles::setBreakdown(const UsageBreakdown &breakdown, QDate today)
{
    m_totals = breakdown.totals;
    const QLocale locale;
    const auto sessions = m_totals.sessions.value_or(0);
    const auto [dollars, cents] = splitMoney(m_totals.costUsd, 2);
    m_cost->setFigure(dollars, cents);
    m_cost->setTrend(usageTrend(breakdown, today, [](const UsageSpan &span) { return double(span.costUsd.micros()); }));
    m_cost->setToolTip(moneyText(m_totals.costUsd));
    m_calls->setFigure(locale.toString(qlonglong(sessions)));
    m_calls->setTrend(usageTrend(breakdown, today, [](const UsageSpan &span) { return double(span.sessions); }));
    m_minutes->setFigure(locale.toString(m_totals.durationSeconds / 60, 'f', 0));
    m_minutes->setTrend(usageTrend(breakdown, today, [](const UsageSpan &span) { return span.durationSeconds; }));
    m_minutes->setComparison(sessions > 0 ? tr("%1 a call in the mean")
                                                .arg(durationText(std::chrono::milliseconds(
                                                    std::llround(m_totals.durationSeconds * 1000 / double(sessions)))))
                                          : QString());
    const auto rate = perMinute(m_totals.costUsd, m_totals.durationSeconds);
    m_perMinute->setFigure(rate ? moneyText(*rate, 4) : QString());
    m_perMinute->setTrend(usageTrend(breakdown, today, [](const UsageSpan &span) {
        return span.durationSeconds > 0 ? double(span.costUsd.micros()) / span.durationSeconds : 0.0;
    }));
    for (auto *tile : {m_cost, m_calls, m_perMinute})
        tile->setComparison({});
}

void UsageTiles::setBefore(const UsageTotals &before, const UsagePeriod &period)
{
    const auto name = period.text();
    const auto none = tr("Nothing in %1").arg(name);
    const bool isAny = before.sessions.value_or(0) > 0;
    m_cost->setComparison(isAny ? changeText(double(m_totals.costUsd.micros()), double(before.costUsd.micros()), name)
                                : none);
    m_calls->setComparison(
        isAny ? changeText(double(m_totals.sessions.value_or(0)), double(before.sessions.value_or(0)), name) : none);
    const auto now = perMinute(m_totals.costUsd, m_totals.durationSeconds);
    const auto then = perMinute(before.costUsd, before.durationSeconds);
    m_perMinute->setComparison(
        now && then ? changeText(double(now->micros()), double(then->micros()), moneyText(*then, 4)) : none);
}

} // namespace sb::ui
