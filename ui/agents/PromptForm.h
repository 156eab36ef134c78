#pragma once

#include "ui/agents/AgentForm.h"

class QMenu;

namespace sb::ui {

class PlainLabel;
class PromptEditor;

/// Greeting and instructions, with the variables they use, a token estimate and the cursor's place.
class PromptForm final : public AgentForm
{
    Q_OBJECT

public:
    explicit PromptForm(AgentEditorModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void compareRequested();

private:
    void count(const AgentSectionsUpdate &now);
    void fillVariables(QMenu *menu);

    PromptEditor *m_greeting;
    PromptEditor *m_instructions = nullptr;
    PromptEditor *m_lastFocus = nullptr;
    PlainLabel *m_tokens;
    PlainLabel *m_variables;
    PlainLabel *m_place;
};

} // namespace sb::ui
