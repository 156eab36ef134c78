#pragma once

#include "models/contract/AgentSections.h"

#include <QAbstractTableModel>

#include <vector>

namespace sb::ui {

/// Transfer routes as an editable table. Order is the order in which the agent considers them.
class RouteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Condition, ColumnCount };

    explicit RouteModel(QObject *parent = nullptr);

    void setRoutes(std::vector<TransferRoute> routes);
    const std::vector<TransferRoute> &routes() const { return m_routes; }
    int add(); ///< answers the new row
    void remove(int row);
    void move(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    std::vector<TransferRoute> m_routes;
};

} // namespace sb::ui
