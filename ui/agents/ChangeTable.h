#pragma once

#include "models/contract/Console.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTableView>

namespace sb::ui {

/// Fields that differ between two versions, or that a change makes different: what they stand under (a section, an
/// agent), field, the older and the newer value.
class ChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Section, Field, Before, After, ColumnCount };

    struct Row
    {
        QString group = {}; ///< empty: as the row above
        QString field = {};
        QString before = {};
        QString after = {};
        bool isNote = false; ///< a sentence in the place of field and values
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows, const QStringList &heads); ///< a head a column
    const std::vector<Row> &rows() const { return m_rows; }
    void setChanges(const std::vector<FieldChange> &changes, int before, int after);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    QStringList m_heads;
};

/// Its table: old on its tint with −, new with +, "– not there" for none.
class ChangeTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ChangeTable(QWidget *parent = nullptr);

    void setChanges(const std::vector<FieldChange> &changes, int before, int after);
    void setRows(std::vector<ChangeModel::Row> rows, const QStringList &heads); ///< as high as there is room

private:
    ChangeModel *m_changes;
};

} // namespace sb::ui
