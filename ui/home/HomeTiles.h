#pragma once

#include "ui/home/Attention.h"

#include <QWidget>

namespace sb::ui {

class KpiTile;

/// The balance with how long it lasts, and today's calls, delay and share of completed calls beside what is usual.
class HomeTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeTiles(QWidget *parent = nullptr);

    void show(const HomeFigures &figures);
    using QWidget::show;
    KpiTile *tile(int place) const; ///< 0 to 3

Q_SIGNALS:
    void opened(const sb::ui::HomeTarget &target);

private:
    void showBalance(const HomeFigures &figures);
    void showCalls(const HomeFigures &figures);
    void showDelay(const CallDays &calls);
    void showCompleted(const CallDays &calls);

    KpiTile *m_balance;
    KpiTile *m_calls;
    KpiTile *m_delay;
    KpiTile *m_completed;
    WalletId m_wallet;
    bool m_hasFailed = false;
};

} // namespace sb::ui
