#pragma once

#include "models/lists/CallListModel.h"
#include "ui/calls/CallColumn.h"

namespace sb::ui {

/// The call list in the window's columns and words; what it fetches and keeps is CallListModel's. Thread: UI.
class CallsModel final : public CallListModel
{
    Q_OBJECT

public:
    using CallListModel::CallListModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace sb::ui
