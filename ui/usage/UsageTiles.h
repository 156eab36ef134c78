#pragma once

#include "models/contract/UsageBreakdown.h"
#include "ui/usage/UsagePeriod.h"

#include <QWidget>

namespace sb::ui {

class KpiTile;

/// Cost, calls, minutes and cost per minute, each beside the period before.
class UsageTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit UsageTiles(QWidget *parent = nullptr);

    void setBreakdown(const UsageBreakdown &breakdown, QDate today);
    void setBefore(const UsageTotals &before, const UsagePeriod &period); ///< after setBreakdown
    KpiTile *tile(int place) const;                                       ///< 0 to 3

private:
    UsageTotals m_totals;
    KpiTile *m_cost;
    KpiTile *m_calls;
    KpiTile *m_minutes;
    KpiTile *m_perMinute;
};

/// "6.2% above 1 to 23 October"; empty when there is nothing to compare with.
QString changeText(double now, double before, const QString &period);
/// "$1,118" and ".69": whole dollars large, what follows small.
std::pair<QString, QString> splitMoney(Money amount, int decimals);

} // namespace sb::ui
