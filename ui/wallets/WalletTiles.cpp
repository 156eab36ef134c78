#include "ui/wallets/WalletTiles.h"

#include "ui/format/MoneyText.h"
#include "ui/theme/Theme.h"
#include "ui/wallets/LedgerText.h"
#include "ui/widgets/KpiTile.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

namespace sb::ui {

namespace {

void setMoney(KpiTile *tile, Money amount)
{
    const auto text = moneyText(amount);
    const int tail = amountTail(text);
    tile->setFigure(text.chopped(tail));
    tile->setTail(text.right(tail));
}

} // namespace

WalletTiles::WalletTiles(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    m_balance = new KpiTile(tr("Balance"), this);
    m_held = new KpiTile(tr("Held by running calls"), this);
    m_available = new KpiTile(tr("Available"), this);
    // of the calendar month in UTC, as caps count (W11)
    const auto month = QLocale().standaloneMonthName(QDateTime::currentDateTimeUtc().date().month());
    m_month = new KpiTile(tr("Spent in %1", "month").arg(month), this);
    for (auto *tile : {m_balance, m_held, m_available, m_month}) {
        tile->setRoomForShare(true);
        row->addWidget(tile, 1);
    }
}

void WalletTiles::show(const WalletDetail &detail)
{
    const auto &wallet = detail.wallet;
    std::int64_t granted = 0;
    std::int64_t locked = 0;
    int open = 0;
    for (const auto &grant : detail.grants) {
        granted += grant.remainingUsd.micros();
        if (grant.status == GrantStatus::Locked)
            locked += grant.remainingUsd.micros();
        open += grant.status == GrantStatus::Active || grant.status == GrantStatus::Locked;
    }
    setMoney(m_balance, wallet.balanceUsd);
    const auto rest = Money::fromMicros(wallet.balanceUsd.micros() - granted);
    m_balance->setComparison(rest == Money()
                                 ? tr("%n grants", nullptr, open)
                                 : tr("%n grants and %1 unallocated", nullptr, open).arg(exactMoneyText(rest)));
    const auto held = wallet.reservedUsd.value_or(Money());
    setMoney(m_held, held);
    m_held->setComparison(held == Money() ? tr("No call runs") : tr("Grows by the minute"));
    setMoney(m_available, wallet.availableBalanceUsd);
    const bool isShort = wallet.availableBalanceUsd < Money();
    m_available->setComparison(
        isShort      ? tr("Running calls hold more than there is")
        : locked > 0 ? tr("Balance less held and %1 locked").arg(exactMoneyText(Money::fromMicros(locked)))
                     : tr("Balance less held"),
        isShort ? Role::Warning : Role::TextSecondary);
    const auto spent = wallet.monthSpendUsd.value_or(Money());
    setMoney(m_month, spent);
    if (!wallet.monthlyCapUsd.hasValue()) {
        m_month->setComparison(tr("No cap"));
        m_month->setShare(-1);
        return;
    }
    const auto cap = *wallet.monthlyCapUsd;
    const auto share = cap == Money() ? 1.0 : static_cast<double>(spent.micros()) / static_cast<double>(cap.micros());
    const bool isReached = spent >= cap;
    const bool isNear = share >= 0.9;
    const auto words =
        cap == Money() ? tr("Cap %1: all spending is blocked").arg(exactMoneyText(cap))
        : isReached    ? tr("The cap, %1, is reached").arg(exactMoneyText(cap))
                       : tr("%1 % of the cap, %2").arg(QLocale().toString(share * 100, 'f', 1), exactMoneyText(cap));
    m_month->setComparison(words, isReached ? Role::Negative : isNear ? Role::Warning : Role::TextSecondary);
    m_month->setShare(share, isReached ? Role::Negative : isNear ? Role::Warning : Role::Accent);
    m_month->setToolTip(wallet.capSetBy.hasValue() ? tr("The cap was set by %1.").arg(roleText(*wallet.capSetBy))
                                                   : QString());
}

} // namespace sb::ui
