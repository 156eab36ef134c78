#include "ui/calls/CallsModel.h"

#include "ui/calls/CallText.h"

namespace sb::ui {

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : callColumns;
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isText || !index.isValid())
        return CallListModel::data(index, role);
    const auto *known = look(index.row(), role == Qt::DisplayRole);
    const auto column = static_cast<CallColumn>(index.column());
    if (!known)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    if (role == Qt::DisplayRole)
        return callCellText(*known, column);
    if (role == Qt::AccessibleTextRole)
        return QString(callColumnTitle(column) + QStringLiteral(": ") + callCellText(*known, column));
    if (column == CallColumn::Started)
        return startedToolTip(known->startedAt);
    return column == CallColumn::Kind ? QVariant(callKindText(known->callType)) : QVariant();
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<CallColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((shapeOf(column).isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return callColumnTitle(column);
    if (role == Qt::DisplayRole)
        return column == CallColumn::Choice || column == CallColumn::Kind ? QString() : callColumnTitle(column);
    return {};
}

} // namespace sb::ui
