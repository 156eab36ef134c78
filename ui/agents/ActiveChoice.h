#pragma once

#include "ui/agents/AgentEditorModel.h"

#include <QFrame>

class QRadioButton;

namespace sb::ui {

class ElidedLabel;

/// Rule G5 as a choice: the agent answers calls now, so shall the edits act with its next call, or is it paused first?
class ActiveChoice final : public QFrame
{
    Q_OBJECT

public:
    explicit ActiveChoice(QWidget *parent = nullptr);

    /// \p lines phone lines that the agent answers; \p version the one in use, 0 when it is not known.
    void describe(int lines, int version);
    AgentEditorModel::Apply choice() const;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_sentence;
    QRadioButton *m_apply;
    QRadioButton *m_pause;
};

} // namespace sb::ui
