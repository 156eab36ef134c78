#pragma once

#include "models/base/Id.h"

#include <QTableView>

namespace sb::ui {

class CallTableModel;

/// The list of calls: rows of 32 px split by a hairline, figures right, states as dot and word.
class CallTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CallTable(CallTableModel *model, QWidget *parent = nullptr);

    void select(const CallId &call);
    CallId selected() const;

Q_SIGNALS:
    void chosen(const sb::CallId &call);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    CallTableModel *m_calls;
    CallId m_selected;
};

} // namespace sb::ui
