#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Billing.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace sb::ui {

class Faces;
class PlainLabel;

/// Why a call cost what it cost: each unit that was used, its number and price, and the sum. Asked for when it is
/// first looked at. Thread: UI.
class CallCostPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CallCostPane(Backend &backend, QWidget *parent = nullptr);

    void setCall(const CallId &call); ///< nil: none
    void refresh();                   ///< the call changed
    QString text() const;             ///< the sheet as it is copied, with tabs between

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void show(const SessionUsage &usage);
    using QWidget::show;

    Backend &m_backend;
    CallId m_call;
    int m_turn = 0;
    bool m_isOld = true;
    QStandardItemModel *m_lines;
    QListView *m_list;
    Faces *m_faces;
    PlainLabel *m_markup;
    PlainLabel *m_total;
};

} // namespace sb::ui
