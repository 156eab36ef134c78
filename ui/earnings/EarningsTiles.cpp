#include "ui/earnings/EarningsTiles.h"

#include "ui/format/MoneyText.h"
#include "ui/theme/Metrics.h"
#include "ui/usage/UsageTiles.h"
#include "ui/widgets/KpiTile.h"

#include <QHBoxLayout>
#include <QLocale>

namespace sb::ui {

namespace {

enum Place { Was, Would, Base, Pays };

QString share(double percent)
{
    return QLocale().toString(percent, 'f', 1);
}

template <typename Buckets, typename Amount>
QList<double> trend(const Buckets &buckets, Amount amount)
{
    QList<double> values;
    for (const auto &bucket : buckets)
        values.append(double(amount(bucket).micros()));
    return values;
}

} // namespace

EarningsTiles::EarningsTiles(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    for (const auto &name : {tr("Earned as billed"), tr("Earned in the what-if"), tr("Base cost"), tr("Members pay")}) {
        m_tiles.append(new KpiTile(name, this));
        row->addWidget(m_tiles.last(), 1);
    }
    tile(Was)->setTrendRoles(Role::TextTertiary, Role::NeutralTint);
}

void EarningsTiles::show(int place, Money amount)
{
    const auto [whole, rest] = splitMoney(amount, 2);
    tile(place)->setFigure(whole, rest);
    tile(place)->setToolTip(moneyText(amount));
}

void EarningsTiles::setReview(const EarningsReview &review)
{
    const auto &summary = review.summary;
    show(Was, summary.totalEarningsUsd);
    tile(Was)->setTrend(trend(review.buckets, [](const EarningsBucket &bucket) { return bucket.totalEarningsUsd; }));
    const auto markup = share(summary.markupPercentage.value_or(0));
    tile(Was)->setComparison(
        summary.orgType == OrgType::ChannelPartner
            ? tr("%1% commission, %2% markup today").arg(share(summary.commissionPercentage.value_or(0)), markup)
            : tr("%1% markup today").arg(markup));
    tile(Would)->setFigure({});
    tile(Would)->setTrend({});
    tile(Would)->setComparison(tr("No term is changed"));
    tile(Would)->setToolTip({});
    show(Base, summary.baseCostUsd.value_or(Money()));
    tile(Base)->setComparison(tr("%1 calls of %n members", nullptr, static_cast<int>(review.members.size()))
                                  .arg(QLocale().toString(qlonglong(summary.sessions.value_or(0)))));
    show(Pays, summary.retailCostUsd.value_or(Money()));
    tile(Pays)->setComparison({});
}

void EarningsTiles::setRerating(const Rerating &rerating)
{
    const auto was = rerating.was.totalEarningsUsd;
    const auto change = Money::fromMicros(rerating.would.totalEarningsUsd.micros() - was.micros());
    show(Was, was);
    tile(Was)->setTrend(
        trend(rerating.buckets, [](const RerateBucket &bucket) { return bucket.was.totalEarningsUsd; }));
    show(Would, rerating.would.totalEarningsUsd);
    tile(Would)->setTrend(
        trend(rerating.buckets, [](const RerateBucket &bucket) { return bucket.would.totalEarningsUsd; }));
    auto words = signedMoneyText(change, 2);
    if (was > Money())
        words = tr("%1 · %2%").arg(words, share(double(change.micros()) / double(was.micros()) * 100));
    tile(Would)->setComparison(words, change > Money()   ? Role::Positive
                                      : change < Money() ? Role::Negative
                                                         : Role::TextSecondary);
    show(Base, rerating.was.baseCostUsd);
    tile(Base)->setComparison(rerating.would.baseCostUsd == rerating.was.baseCostUsd
                                  ? tr("The same in the what-if")
                                  : tr("%1 in the what-if").arg(moneyText(rerating.would.baseCostUsd, 2)));
    show(Pays, rerating.was.retailCostUsd);
    tile(Pays)->setComparison(tr("%1 in the what-if").arg(moneyText(rerating.would.retailCostUsd, 2)));
}

} // namespace sb::ui
