#pragma once

#include "ui/charts/ChartData.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace sb::ui {

class FigureTable;
class TotalRow;

/// A chart's data as rows, the newest bucket first and those after today left out. Qt::EditRole has the value for
/// programs. Thread: UI.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData &data);
    using QAbstractTableModel::setData;
    int bucketOf(int row) const { return rowCount() - 1 - row; }
    int rowOf(int bucket) const { return rowCount() - 1 - bucket; }
    QString totalText(int column) const; ///< empty where adding up says nothing
    int tailOf(int column) const;        ///< paler characters at the end of its figures

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        QString name;
        ChartUnit unit = ChartUnit::Money;
        QList<std::optional<qint64>> values;
        bool isSum = false;
    };

    ChartData m_data;
    QList<Column> m_columns; ///< without the first
    QString text(const Column &column, qint64 value) const;
};

/// The table twin: rows of 32 px, the sums at its foot. Ctrl+C copies the chosen rows, or all, with tabs between.
class ChartTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTable(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    void setName(const QString &name); ///< for screen readers
    int current() const;               ///< bucket, −1: none
    void setCurrent(int bucket);
    void copy() const;
    ChartTableModel *model() const { return m_model; }
    FigureTable *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged(int bucket);

private:
    ChartTableModel *m_model;
    FigureTable *m_view;
    TotalRow *m_total;
};

} // namespace sb::ui
