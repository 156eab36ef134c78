#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"
#include "ui/widgets/FittedDialog.h"

class QLineEdit;

namespace sb::ui {

class Button;
class FieldProblem;

/// Tags of one agent, as a whole; or tags that come and go on several, on all of them or none. Tags in use are offered.
/// Thread: UI.
class TagsDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// \p agents is not empty.
    TagsDialog(Backend &backend, std::vector<AgentSummary> agents, QWidget *parent = nullptr);

Q_SIGNALS:
    void stored();

private:
    QLineEdit *addLine(const QString &label, const QString &text);
    void offer(const std::vector<AgentTag> &tags);
    void look();
    void save();
    void take(const Result<> &answer);

    Backend &m_backend;
    std::vector<AgentSummary> m_agents;
    QLineEdit *m_tags;   ///< all of one agent's, or those that come
    QLineEdit *m_remove; ///< null for one agent
    FieldProblem *m_problem = nullptr;
    QWidget *m_offers;
    Button *m_save;
};

} // namespace sb::ui
