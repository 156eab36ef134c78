#pragma once

#include "models/contract/Console.h"

#include <QWidget>

class QPlainTextEdit;

namespace sb::ui {

/// Everything that is kept of a call as the API answers it, in fixed pitch. Thread: UI.
class CallRawPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CallRawPane(QWidget *parent = nullptr);

    void setDetail(const CallDetail &detail);
    void clear();
    void copy() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    std::optional<CallDetail> m_detail;
    bool m_isOld = true;
    QPlainTextEdit *m_text;
};

} // namespace sb::ui
