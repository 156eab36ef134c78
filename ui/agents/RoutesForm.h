#pragma once

#include "ui/agents/AgentForm.h"

class QTableView;

namespace sb::ui {

class Button;
class FieldProblem;
class PlainLabel;
class RouteModel;

/// Where the agent may pass a caller on to, and when.
class RoutesForm final : public AgentForm
{
    Q_OBJECT

public:
    explicit RoutesForm(AgentEditorModel &model, QWidget *parent = nullptr);

protected:
    void showProblems() override;

private:
    void fit();
    void enable();

    RouteModel *m_routes;
    QTableView *m_table;
    PlainLabel *m_none;
    FieldProblem *m_problem;
    Button *m_add;
    Button *m_remove;
    Button *m_up;
    Button *m_down;
};

} // namespace sb::ui
