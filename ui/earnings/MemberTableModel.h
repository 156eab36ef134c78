#pragma once

#include "models/contract/WhatIf.h"

#include <QAbstractTableModel>

#include <optional>

namespace sb::ui {

/// What each member brought: as billed and, with a scenario, on the other terms. Thread: UI.
class MemberTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Member, Calls, BaseCost, Pays, Was, Would, Change, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setReview(const EarningsReview &review);
    void setRerating(const Rerating &rerating);
    bool hasScenario() const { return m_hasScenario; }
    QString totalText(int column) const;
    int totalColor(int column) const; ///< a Role, −1: text

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void settle();
    Money amount(const EarningsAmounts &was, const EarningsAmounts &would, int column) const;
    QString text(const RerateMember &row, int column) const;

    std::vector<RerateMember> m_rows;
    RerateMember m_total;
    std::array<int, ColumnCount> m_decimals{};
    bool m_hasScenario = false;
};

} // namespace sb::ui
