#include "ui/agents/RouteModel.h"

#include "ui/format/VisibleText.h"

namespace sb::ui {

RouteModel::RouteModel(QObject *parent) : QAbstractTableModel(parent) {}

void RouteModel::setRoutes(std::vector<TransferRoute> routes)
{
    if (routes == m_routes)
        return;
    beginResetModel();
    m_routes = std::move(routes);
    endResetModel();
}

int RouteModel::add()
{
    const auto row = rowCount();
    beginInsertRows({}, row, row);
    TransferRoute route;
    route.displayName = tr("New route").toStdString();
    route.enabled = true;
    m_routes.push_back(std::move(route));
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void RouteModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_routes.erase(m_routes.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

void RouteModel::move(int row, int by)
{
    const auto to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || by == 0)
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_routes[static_cast<std::size_t>(row)], m_routes[static_cast<std::size_t>(to)]);
    endMoveRows();
    Q_EMIT edited();
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_routes.size());
}

int RouteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &route = m_routes[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name)
        return route.enabled.valueOr(true) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    const auto &text = index.column() == Name     ? route.displayName
                       : index.column() == Number ? route.phoneNumber
                                                  : route.conditionWhenToTransfer;
    const auto typed = QString::fromStdString(text.valueOr({}));
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
                       visibleText(typed));
    return role == Qt::EditRole ? typed : visibleText(typed);
}

bool RouteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    auto &route = m_routes[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole) {
        route.enabled = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        auto &text = index.column() == Name     ? route.displayName
                     : index.column() == Number ? route.phoneNumber
                                                : route.conditionWhenToTransfer;
        if (text.valueOr({}) == value.toString().toStdString())
            return false;
        text = value.toString().toStdString();
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Route");
    case Number:
        return tr("Number");
    case Condition:
        return tr("When to transfer");
    default:
        return {};
    }
}

Qt::ItemFlags RouteModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace sb::ui
