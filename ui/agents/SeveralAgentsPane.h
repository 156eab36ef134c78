#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"

#include <QWidget>

namespace sb::ui {

class AgentCatalogs;
class AgentRows;
class Chip;
class DownloadFile;
class PlainLabel;

/// The right side of the agents page while several are selected: which ones, their tags, and what can be done to all of
/// them. Its verbs work for one as well. Thread: UI.
class SeveralAgentsPane final : public QWidget
{
    Q_OBJECT

public:
    SeveralAgentsPane(Backend &backend, const AgentCatalogs &catalogs, QWidget *parent = nullptr);

    void setAgents(std::vector<AgentSummary> agents);
    const std::vector<AgentSummary> &agents() const { return m_agents; }

    void edit();
    void editTags();
    void exportBundle();
    void remove();

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void stored();  ///< agents have other values or tags now
    void removed(); ///< agents are gone

private:
    QWidget *makeHead();
    void showTags();
    void erase();

    Backend &m_backend;
    const AgentCatalogs &m_catalogs;
    std::vector<AgentSummary> m_agents;
    PlainLabel *m_title;
    Chip *m_active;
    Chip *m_paused;
    QWidget *m_tags;
    AgentRows *m_rows;
    DownloadFile *m_file; ///< a bundle on its way
};

} // namespace sb::ui
