#pragma once

#include "ui/agents/AgentForm.h"

namespace sb::ui {

/// Name, description and the switches of the agent's own row; changing only these needs no choice by rule G5.
class BasicsForm final : public AgentForm
{
    Q_OBJECT

public:
    explicit BasicsForm(AgentEditorModel &model, QWidget *parent = nullptr);
};

} // namespace sb::ui
