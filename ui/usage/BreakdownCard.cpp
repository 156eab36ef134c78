#include "ui/usage/BreakdownCard.h"

#include "ui/charts/FigureDelegate.h"
#include "ui/charts/FigureTable.h"
#include "ui/format/MoneyText.h"
#include "ui/usage/UsageText.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QLocale>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr std::array kSplits{UsageSplit::Agent, UsageSplit::Model, UsageSplit::Member};
constexpr int kRow = 24;

} // namespace

void GroupTableModel::setBreakdown(const UsageBreakdown &breakdown)
{
    beginResetModel();
    m_groups = breakdown.groups;
    m_split = breakdown.splitBy;
    m_greatest = 0;
    for (const auto &group : m_groups)
        m_greatest = std::max(m_greatest, group.costUsd.micros());
    QList<Money> costs;
    for (const auto &group : m_groups)
        costs.append(group.costUsd);
    m_decimals = decimalsThatAddUp(costs);
    endResetModel();
}

const UsageGroup *GroupTableModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_groups[static_cast<std::size_t>(row)] : nullptr;
}

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    const auto *group = at(index.row());
    if (!group)
        return {};
    const auto isRest = group->key == "*";
    const auto share = m_greatest > 0 ? double(group->costUsd.micros()) / double(m_greatest) : 0.0;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return groupText(*group, m_split);
        case Share:
            return QLocale().toString(share * 100, 'f', 0) + u'%'; // for screen readers: the bar is painted
        case Calls:
            return QLocale().toString(qlonglong(group->sessions));
        default:
            return moneyText(group->costUsd, m_decimals);
        }
    case Qt::EditRole:
        if (index.column() == Cost)
            return QString::fromStdString(group->costUsd.toString());
        return index.column() == Calls ? QVariant(qlonglong(group->sessions)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Cost ? moneyText(group->costUsd) : QVariant();
    case FigureBarRole:
        return index.column() == Share ? QVariant(share) : QVariant();
    case FigureColorRole:
        if (index.column() == Share)
            return int(isRest ? Role::TextTertiary : Role::Accent);
        return isRest || index.column() == Calls ? QVariant(int(Role::TextSecondary)) : QVariant();
    default:
        return {};
    }
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return splitText(m_split);
    case Calls:
        return tr("Calls");
    case Cost:
        return tr("Cost");
    default:
        return QString();
    }
}

BreakdownCard::BreakdownCard(QWidget *parent)
    : Card(tr("Breakdown"), parent)
    , m_switch(new SegmentedSwitch(
          tr("Break down by"),
          {splitText(UsageSplit::Agent), splitText(UsageSplit::Model), splitText(UsageSplit::Member)}, this))
    , m_model(new GroupTableModel(this))
    , m_table(new FigureTable(tr("Breakdown"), this))
    , m_total(new TotalRow(m_table, this))
{
    m_switch->setControlSize(ControlSize::Small);
    addAction(m_switch);
    m_table->setLines(false);
    m_table->setRowHeight(kRow);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({140, 76, 64, 92}, 0);
    m_total->setSunken(false);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_total);
    connect(m_switch, &SegmentedSwitch::indexChanged, this, &BreakdownCard::splitChanged);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto *group = m_model->at(index.row()); group && group->key != "*" && !group->key.empty())
            Q_EMIT chosen(*group);
    });
}

UsageSplit BreakdownCard::split() const
{
    return kSplits.at(static_cast<std::size_t>(std::max(0, m_switch->index())));
}

void BreakdownCard::setReach(UsageReach reach)
{
    setContext(reach == UsageReach::Mine ? tr("your own") : QString());
}

void BreakdownCard::setBreakdown(const UsageBreakdown &breakdown)
{
    m_model->setBreakdown(breakdown);
    m_total->setCells({{tr("Total"), 0, false, -1},
                       {},
                       {QLocale().toString(qlonglong(breakdown.totals.sessions.value_or(0))), 0, true, -1},
                       {moneyText(breakdown.totals.costUsd, m_model->decimals()), 0, true, -1}});
}

} // namespace sb::ui
