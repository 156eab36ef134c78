#pragma once

#include "models/contract/Wallets.h"

#include <QAbstractTableModel>

#include <vector>

namespace sb::ui {

/// The grants of a wallet that still have credit, in the order in which it is spent (W9): soonest expiry first, then
/// without expiry, oldest first; locked ones, which are passed over, at the end. Thread: UI.
class GrantModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Name, Since, Expires, Left, Granted, ColumnCount };
    static constexpr int kWarnDays = 7; ///< credit that ends sooner is marked

    using QAbstractTableModel::QAbstractTableModel;

    void setGrants(const std::vector<Grant> &all);
    const Grant *at(int row) const;
    int rowOf(const GrantId &grant) const;     ///< −1 when it is not there
    int endedCount() const { return m_ended; } ///< spent or expired
    static bool endsSoon(const Grant &grant);
    bool isLocked(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, Column column) const;
    QString sentence(int row) const;

    std::vector<Grant> m_grants;
    int m_ended = 0;
};

} // namespace sb::ui
