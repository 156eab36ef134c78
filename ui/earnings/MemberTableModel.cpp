#include "ui/earnings/MemberTableModel.h"

#include "ui/charts/FigureDelegate.h"
#include "ui/format/MoneyText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Role.h"

#include <QLocale>

namespace sb::ui {

namespace {

void add(EarningsAmounts &sum, const EarningsAmounts &more)
{
    const auto plus = [](Money &a, Money b) { a = Money::fromMicros(a.micros() + b.micros()); };
    plus(sum.baseCostUsd, more.baseCostUsd);
    plus(sum.retailCostUsd, more.retailCostUsd);
    plus(sum.markupEarningsUsd, more.markupEarningsUsd);
    plus(sum.commissionEarningsUsd, more.commissionEarningsUsd);
    plus(sum.totalEarningsUsd, more.totalEarningsUsd);
}

bool isMoney(int column)
{
    return column >= MemberTableModel::BaseCost;
}

int changeColor(Money change)
{
    return int(change > Money() ? Role::Positive : change < Money() ? Role::Negative : Role::TextSecondary);
}

} // namespace

void MemberTableModel::setReview(const EarningsReview &review)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &member : review.members)
        m_rows.push_back({member.userId, member.name, member.sessions, member.was, member.was});
    m_hasScenario = false;
    settle();
    endResetModel();
}

void MemberTableModel::setRerating(const Rerating &rerating)
{
    beginResetModel();
    m_rows = rerating.members;
    m_hasScenario = true;
    settle();
    endResetModel();
}

void MemberTableModel::settle()
{
    m_total = {};
    for (const auto &row : m_rows) {
        m_total.sessions += row.sessions;
        add(m_total.was, row.was);
        add(m_total.would, row.would);
    }
    for (int column = BaseCost; column < ColumnCount; ++column) {
        QList<Money> amounts;
        for (const auto &row : m_rows)
            amounts.append(amount(row.was, row.would, column));
        m_decimals.at(static_cast<std::size_t>(column)) = decimalsThatAddUp(amounts);
    }
}

Money MemberTableModel::amount(const EarningsAmounts &was, const EarningsAmounts &would, int column) const
{
    switch (column) {
    case BaseCost:
        return m_hasScenario ? would.baseCostUsd : was.baseCostUsd;
    case Pays:
        return m_hasScenario ? would.retailCostUsd : was.retailCostUsd;
    case Was:
        return was.totalEarningsUsd;
    case Would:
        return would.totalEarningsUsd;
    default:
        return Money::fromMicros(would.totalEarningsUsd.micros() - was.totalEarningsUsd.micros());
    }
}

QString MemberTableModel::text(const RerateMember &row, int column) const
{
    if (column == Calls)
        return QLocale().toString(qlonglong(row.sessions));
    if ((column == Would || column == Change) && !m_hasScenario)
        return QString(QChar(0x2013));
    const auto decimals = m_decimals.at(static_cast<std::size_t>(column));
    const auto money = amount(row.was, row.would, column);
    return column == Change ? signedMoneyText(money, decimals) : moneyText(money, decimals);
}

QString MemberTableModel::totalText(int column) const
{
    return column == Member ? tr("Total") : text(m_total, column);
}

int MemberTableModel::totalColor(int column) const
{
    return column == Change && m_hasScenario ? changeColor(amount(m_total.was, m_total.would, Change)) : -1;
}

int MemberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberTableModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = index.column();
    const bool isEmpty = (column == Would || column == Change) && !m_hasScenario;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Member) {
            const auto name = visibleText(QString::fromStdString(row.name));
            return name.isEmpty() ? tr("Without a name") : name;
        }
        return text(row, column);
    case Qt::EditRole:
        return isMoney(column) && !isEmpty
                   ? QVariant(QString::fromStdString(amount(row.was, row.would, column).toString()))
               : column == Calls ? QVariant(qlonglong(row.sessions))
               : isEmpty         ? QVariant(QString())
                                 : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Member ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isMoney(column) && !isEmpty ? moneyText(amount(row.was, row.would, column)) : QVariant();
    case FigureColorRole:
        if (column == Change && m_hasScenario)
            return changeColor(amount(row.was, row.would, Change));
        return column == Was || isEmpty ? QVariant(int(Role::TextSecondary)) : QVariant();
    default:
        return {};
    }
}

QVariant MemberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Member ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Member:
        return tr("Member");
    case Calls:
        return tr("Calls");
    case BaseCost:
        return tr("Base cost");
    case Pays:
        return tr("Pays");
    case Was:
        return tr("As billed");
    case Would:
        return tr("What-if");
    default:
        return tr("Change");
    }
}

} // namespace sb::ui
