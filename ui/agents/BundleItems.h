#pragma once

#include "models/contract/Exports.h"

#include <QAbstractTableModel>

namespace sb::ui {

/// Tools, rules and agents of an archive, and what an import does, or did, with each.
class BundleItems final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Name, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<BundleItem> items, bool isPreview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString outcomeOf(const BundleItem &item) const;

    std::vector<BundleItem> m_items;
    bool m_isPreview = true;
};

} // namespace sb::ui
