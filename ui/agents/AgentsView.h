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
class AgentListPane;
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

Q_SIGNALS:
    void changed();
    void told(const QString &sentence, bool problem);
    void testRequested(const sb::AgentId &agent);

private:
    void leave(std::function<void()> then); ///< asks once when there are unsaved edits
    void create(const AgentCreate &agent, const QString &done);
    void erase(bool force);
    void pause();
    void readFile(const QString &path);
    void writeFile(const QString &path);
    QString openName() const;

    Backend &m_backend;
    AgentEditorModel *m_model;
    AgentCatalogs *m_catalogs;
    QStackedWidget *m_stack;
    AgentListPane *m_list;
    AgentEditor *m_editor;
    VersionsView *m_versions;
    std::function<void()> m_afterSave;
    bool m_chosenOnce = false;
};

} // namespace sb::ui
