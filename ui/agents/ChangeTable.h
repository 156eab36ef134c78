#pragma once

#include "models/contract/Console.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace sb::ui {

/// Fields that differ between two versions: section, field, the older and the newer value.
class ChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Section, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const std::vector<FieldChange> &changes, int before, int after);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString section;
        QString field;
        QString before;
        QString after;
    };
    std::vector<Row> m_rows;
    int m_before = 0;
    int m_after = 0;
};

/// Its table: old on its tint with −, new with +, "– not there" for none.
class ChangeTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ChangeTable(QWidget *parent = nullptr);

    void setChanges(const std::vector<FieldChange> &changes, int before, int after);

private:
    ChangeModel *m_changes;
};

} // namespace sb::ui
