#pragma once

#include "models/contract/Console.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace sb::ui {

/// A few calls, running or newest. Thread: UI.
class HomeCallsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Agent, Caller, State, Length, Delay, Cost, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set(const std::vector<CallRow> &rows, const QDateTime &now); ///< the same calls keep the place
    void tick(const QDateTime &now);                                  ///< lengths of running calls grow
    const CallRow *at(int row) const;
    bool isRunning() const; ///< one of them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CallRow &row, Column column) const;

    std::vector<CallRow> m_rows;
    QDateTime m_now;
};

} // namespace sb::ui
