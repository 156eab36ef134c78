#pragma once

#include "models/backend/Backend.h"
#include "ui/agents/AgentDraft.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace sb::ui {

/// The agent that is open for editing: its draft, what is wrong with it, and the way back to the store. No widget.
/// Thread: UI; answers come through Backend::call and are dropped when another agent was opened meanwhile.
class AgentEditorModel final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Empty, Loading, Ready, Saving, Failed };
    enum class Apply { Now, PauseFirst }; ///< rule G5: an active agent is changed at once, or paused before

    explicit AgentEditorModel(Backend &backend, QObject *parent = nullptr);

    void open(const AgentId &agent);
    void show(const CompleteAgent &agent); ///< one that just came, such as a new one
    void close();
    void reload(); ///< somebody else changed it: edits stay on top

    Phase phase() const { return m_phase; }
    bool isOpen() const { return m_phase == Phase::Ready || m_phase == Phase::Saving; } ///< there are values
    const AgentDraft &draft() const { return m_draft; }
    const AgentId &agent() const { return m_agent; }
    const std::optional<Error> &failure() const { return m_failure; }
    bool isDirty() const { return m_phase != Phase::Empty && m_draft.isDirty(); }
    int editCount() const { return static_cast<int>(m_changed.size()); }
    int version() const { return m_version; } ///< 0 while it is not known

    void edit(const std::function<void(AgentSectionsUpdate &)> &change);
    void discard();   ///< bringBack() undoes it
    void bringBack(); ///< the edits discarded last; when their agent is not open, once it is the next that opens
    AgentId discardedAgent() const { return m_discarded.id(); } ///< nil: nothing was
    void save(Apply apply = Apply::Now);

    /// Sentence beside a field; empty when there is nothing to say.
    QString problemAt(const std::string &path) const;
    QString problemUnder(const std::string &prefix) const; ///< the first one of a list's rows
    bool hasProblem(AgentSection section) const;
    bool hasProblems() const { return !m_problems.empty(); }
    bool isChanged(AgentSection section) const;

Q_SIGNALS:
    void phaseChanged();
    void opened();                                  ///< another agent, or newer values: every field is to be read again
    void edited();                                  ///< a value changed
    void discarded(const QString &name, int edits); ///< of this agent
    void problemsChanged();
    void saved(const sb::CompleteAgent &agent);
    void refused(const sb::Error &error); ///< saving failed for a reason that is not one field's

private:
    void setPhase(Phase phase);
    void take(const CompleteAgent &agent);
    void takeVersion();
    void putBack();
    void check();
    void send(bool force);
    void takeRefusal(const Error &error);

    Backend &m_backend;
    AgentDraft m_draft;
    AgentDraft m_discarded;
    bool m_isReturning = false;
    AgentId m_agent;
    std::set<std::string> m_changed;
    std::map<std::string, QString> m_problems; ///< by path
    std::map<std::string, QString> m_refused;  ///< what the gate said; gone when that field is edited
    std::optional<Error> m_failure;
    Phase m_phase = Phase::Empty;
    int m_version = 0;
    int m_turn = 0; ///< raised when another agent is opened; answers of older turns are dropped
};

} // namespace sb::ui
