#pragma once

#include "ui/agents/AgentForm.h"

namespace sb::ui {

class AgentCatalogs;

/// How long a call may last, how it ends, what is heard in the background, and where the agent's clock stands.
class BehaviourForm final : public AgentForm
{
    Q_OBJECT

public:
    BehaviourForm(AgentEditorModel &model, AgentCatalogs &catalogs, QWidget *parent = nullptr);

private:
    void addLimits();
    void addEnding();
    void addBackground(AgentCatalogs &catalogs);
    void addPlace();
};

} // namespace sb::ui
