#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"
#include "ui/shell/Page.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace sb::ui {

class AgentCatalogs;
class AgentEditor;
class AgentEditorModel;
class AgentFiles;
class AgentListPane;
class SeveralAgentsPane;
class VersionsView;
class VoiceSample;

/// List and editor of the agents, or the versions of one of them.
class AgentsView final : public QWidget
{
    Q_OBJECT

public:
    AgentsView(Backend &backend, VoiceSample *sample, QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions); ///< for the menus; they call the verbs below
    void open(const AgentId &agent);
    qint64 total() const;
    QString unsavedEdits() const;
    QList<SearchTarget> find(const QString &words);
    AgentEditorModel &model() { return *m_model; }

    void newAgent();
    void duplicate();
    void save();
    void discard();
    void test();
    void showVersions();
    void search();
    void importAgent();
    void exportAgent();
    void remove();
    void selectAll();
    void clearFilters();
    void editSeveral();
    void editTags();
    void exportBundle();
    void importBundle();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence, bool problem);
    void testRequested(const sb::AgentId &agent);

private:
    void leave(std::function<void()> then); ///< asks once when there are unsaved edits
    void create(const AgentCreate &agent, const QString &done, const std::vector<std::string> &tags = {});
    void erase(bool force);
    void pause();
    bool hasOne(); ///< one agent is open and not several selected; else says what to do
    void showSelection();
    QString openName() const;

    Backend &m_backend;
    AgentEditorModel *m_model;
    AgentCatalogs *m_catalogs;
    QStackedWidget *m_stack;
    AgentListPane *m_list;
    QStackedWidget *m_right; ///< the editor, or several agents
    AgentEditor *m_editor;
    SeveralAgentsPane *m_several;
    VersionsView *m_versions;
    AgentFiles *m_files;
    std::function<void()> m_afterSave;
    bool m_chosenOnce = false;
    bool m_closesGone = false; ///< several were deleted: the open one may be among them
};

} // namespace sb::ui
