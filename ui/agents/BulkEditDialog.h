#pragma once

#include "models/backend/Backend.h"
#include "ui/agents/AgentBatch.h"
#include "ui/agents/BulkChange.h"
#include "ui/widgets/FittedDialog.h"

class QStackedWidget;

namespace sb::ui {

class AgentCatalogs;
class BulkEditForm;
class Button;
class ChangeTable;
class ProgressLine;
class Steps;
class WrappedLabel;

/// Changes several agents: which fields, what that does to each, and then one agent after the other. Each is changed
/// whole or not at all; what failed is told by agent. Cancelling ends it after the one under way. Thread: UI.
class BulkEditDialog final : public FittedDialog
{
    Q_OBJECT

public:
    BulkEditDialog(Backend &backend, const AgentCatalogs &catalogs, std::vector<AgentSummary> agents,
                   QWidget *parent = nullptr);

    const std::vector<BulkPlan> &plans() const { return m_plans; } ///< of the preview
    void reject() override;                                        ///< while it runs: cancels that

Q_SIGNALS:
    void ran(int changed, int failed);

private:
    enum Step { Choose, Preview, Run };

    QWidget *makePreview();
    void goTo(Step step);
    void look();
    void forward();
    void plan();
    void showPlans();
    void run();

    Backend &m_backend;
    std::vector<AgentSummary> m_agents;
    std::vector<BulkPlan> m_plans;
    AgentBatch *m_reading; ///< fetches each agent as it is now
    AgentBatch *m_running;
    Steps *m_steps;
    QStackedWidget *m_pages;
    BulkEditForm *m_form;
    ProgressLine *m_line;
    WrappedLabel *m_words;
    ChangeTable *m_table;
    Button *m_cancel;
    Button *m_back;
    Button *m_forward;
};

} // namespace sb::ui
