#include "ui/charts/ChartTable.h"

#include "ui/charts/FigureDelegate.h"
#include "ui/charts/FigureTable.h"
#include "ui/format/MoneyText.h"
#include "ui/format/VisibleText.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kTail = 4; // decimals behind the cent

} // namespace

void ChartTableModel::setData(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    m_columns.clear();
    for (const auto &series : data.beside)
        m_columns.append({series.name, series.unit, series.values, false});
    for (const auto &series : data.series)
        m_columns.append({series.name, series.unit, series.values, false});
    if (!data.sumTitle.isEmpty() && !data.series.isEmpty()) {
        Column sum{data.sumTitle, data.series.front().unit, {}, true};
        for (int bucket = 0; bucket < data.buckets.size(); ++bucket)
            sum.values.append(data.sumOf(bucket));
        m_columns.append(sum);
    }
    if (data.line)
        m_columns.append({data.line->name, data.line->unit, data.line->values, false});
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_data.today >= 0 ? m_data.today + 1 : int(m_data.buckets.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

/// Money without its sign, which the head says once.
QString ChartTableModel::text(const Column &column, qint64 value) const
{
    auto words = chartText(column.unit, value);
    return column.unit == ChartUnit::Money ? words.remove(u'$') : words;
}

int ChartTableModel::tailOf(int column) const
{
    return column > 0 && m_columns.at(column - 1).unit == ChartUnit::Money ? kTail : 0;
}

QString ChartTableModel::totalText(int column) const
{
    if (column == 0)
        return tr("Total");
    const auto &shown = m_columns.at(column - 1);
    if (shown.unit == ChartUnit::Share || shown.unit == ChartUnit::Milliseconds)
        return {};
    qint64 sum = 0;
    for (const auto &value : shown.values)
        sum += value.value_or(0);
    return text(shown, sum);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto bucket = bucketOf(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(m_data.buckets.at(bucket).name) : QVariant();
    const auto &column = m_columns.at(index.column() - 1);
    const auto value = column.values.value(bucket);
    switch (role) {
    case Qt::DisplayRole:
        return value ? text(column, *value) : QString(QChar(0x2013));
    case Qt::EditRole:
        return value ? chartValue(column.unit, *value) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case FigureTailRole:
        return value ? tailOf(index.column()) : 0;
    case FigureStrongRole:
        return column.isSum;
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_data.bucketTitle;
    const auto &column = m_columns.at(section - 1);
    const auto name = visibleText(column.name);
    const bool isLast = section == m_columns.size();
    return column.unit == ChartUnit::Money && (column.isSum || isLast) ? tr("%1, $").arg(name) : name;
}

ChartTable::ChartTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChartTableModel(this))
    , m_view(new FigureTable(tr("Figures"), this))
    , m_total(new TotalRow(m_view, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_total);
    m_view->setModel(m_model);
    m_view->setColumnWidths({112, 96}, -1);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        Q_EMIT currentChanged(now.isValid() ? m_model->bucketOf(now.row()) : -1);
    });
}

void ChartTable::setData(const ChartData &data)
{
    const auto kept = current();
    m_model->setData(data);
    QList<TotalRow::Cell> cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append({m_model->totalText(column), m_model->tailOf(column), column > 0, -1});
    m_total->setCells(cells);
    m_total->setVisible(data.buckets.size() > 1);
    setCurrent(kept);
}

void ChartTable::setName(const QString &name)
{
    m_view->setAccessibleName(name);
}

int ChartTable::current() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? m_model->bucketOf(index.row()) : -1;
}

void ChartTable::setCurrent(int bucket)
{
    if (bucket < 0 || bucket >= m_model->rowCount() || bucket == current())
        return;
    const auto index = m_model->index(m_model->rowOf(bucket), 0);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void ChartTable::copy() const
{
    m_view->copy();
}

} // namespace sb::ui
