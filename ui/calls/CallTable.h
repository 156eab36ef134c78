#pragma once

#include "models/base/Id.h"
#include "ui/calls/CallColumn.h"

#include <QTableView>

namespace sb::ui {

class CallsModel;

/// The list of calls: rows of 32 px split by a hairline, figures right, states as dot and word. The current call is
/// the one that is open; boxes, Ctrl and Shift choose several. Columns are moved by their heads.
class CallTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CallTable(CallsModel *model, QWidget *parent = nullptr);

    void select(const CallId &call); ///< opens it, when its row is there
    CallId selected() const { return m_selected; }
    CallsModel &calls() const { return *m_calls; }

    std::vector<CallColumn> columns() const; ///< in their order, without the boxes
    void setColumns(const std::vector<CallColumn> &columns);
    void showColumn(CallColumn column, bool shown); ///< at its place, or gone

    bool isChoosing() const { return m_choosing; } ///< more than the open call is chosen
    int chosenCount() const;                       ///< quick, however many they are
    std::vector<int> chosenRows() const;           ///< from the top; the open one when no more are chosen

Q_SIGNALS:
    void chosen(const sb::CallId &call);
    void choiceChanged();
    void columnsChanged(); ///< by hand
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override; ///< Home, End: of the list
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void stretch();
    void takeChoice();

    CallsModel *m_calls;
    CallId m_selected;
    bool m_choosing = false;
    bool m_onBox = false;
    bool m_arranging = false;
    bool m_opensLater = false; ///< the current row is not there yet
};

} // namespace sb::ui
