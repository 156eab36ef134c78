#pragma once

#include "models/contract/Console.h"

#include <QWidget>

class QPlainTextEdit;

namespace sb::ui {

class Faces;

/// What was found out about a call after its end, rule by rule. Thread: UI.
class CallAnalysisPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CallAnalysisPane(QWidget *parent = nullptr);

    void setDetail(const CallDetail &detail);

private:
    QPlainTextEdit *m_text;
    Faces *m_faces;
};

} // namespace sb::ui
