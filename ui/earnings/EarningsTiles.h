#pragma once

#include "models/contract/WhatIf.h"

#include <QWidget>

namespace sb::ui {

class KpiTile;

/// What was earned, what would be, what the calls cost and what members pay.
class EarningsTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit EarningsTiles(QWidget *parent = nullptr);

    void setReview(const EarningsReview &review);
    void setRerating(const Rerating &rerating);
    KpiTile *tile(int place) const { return m_tiles.at(place); } ///< 0 to 3

private:
    void show(int place, Money amount);

    QList<KpiTile *> m_tiles;
};

} // namespace sb::ui
