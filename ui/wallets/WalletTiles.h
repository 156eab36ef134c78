#pragma once

#include "models/contract/Wallets.h"

#include <QWidget>

namespace sb::ui {

class KpiTile;

/// Balance, held, available and the month of a wallet. Thread: UI.
class WalletTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit WalletTiles(QWidget *parent = nullptr);

    void show(const WalletDetail &detail);
    using QWidget::show;

private:
    KpiTile *m_balance;
    KpiTile *m_held;
    KpiTile *m_available;
    KpiTile *m_month;
};

} // namespace sb::ui
