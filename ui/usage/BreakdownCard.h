#pragma once

#include "models/contract/UsageBreakdown.h"
#include "ui/widgets/Card.h"

#include <QAbstractTableModel>

namespace sb::ui {

class FigureTable;
class SegmentedSwitch;
class TotalRow;

/// Groups of a breakdown as rows: name, share of the cost as a bar, calls, cost. Thread: UI.
class GroupTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Share, Calls, Cost, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBreakdown(const UsageBreakdown &breakdown);
    const UsageGroup *at(int row) const;
    UsageSplit split() const { return m_split; }
    int decimals() const { return m_decimals; } ///< of the costs

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<UsageGroup> m_groups;
    UsageSplit m_split = UsageSplit::Agent;
    qint64 m_greatest = 0;
    int m_decimals = 2;
};

/// Who and what the cost was for, the dearest first. Enter or a double click filters the page by the row.
class BreakdownCard final : public Card
{
    Q_OBJECT

public:
    explicit BreakdownCard(QWidget *parent = nullptr);

    UsageSplit split() const;
    void setReach(UsageReach reach);
    void setBreakdown(const UsageBreakdown &breakdown);
    FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void splitChanged();
    void chosen(const sb::UsageGroup &group);

private:
    SegmentedSwitch *m_switch;
    GroupTableModel *m_model;
    FigureTable *m_table;
    TotalRow *m_total;
};

} // namespace sb::ui
