#include "ui/agents/AgentEditorModel.h"

#include "models/contract/Console.h"
#include "ui/agents/FieldBounds.h"

namespace sb::ui {

AgentEditorModel::AgentEditorModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

void AgentEditorModel::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void AgentEditorModel::open(const AgentId &agent)
{
    ++m_turn;
    m_agent = agent;
    m_draft = {};
    m_version = 0;
    m_refused.clear();
    check();
    setPhase(Phase::Loading);
    m_backend.call(getAgent, {.agentId = agent}, this, [this, turn = m_turn](const Result<CompleteAgent> &answer) {
        if (turn != m_turn)
            return;
        if (answer) {
            take(*answer);
            return;
        }
        m_failure = answer.error();
        setPhase(Phase::Failed);
    });
}

void AgentEditorModel::show(const CompleteAgent &agent)
{
    ++m_turn;
    m_agent = agent.agent.id;
    m_version = 0;
    m_refused.clear();
    take(agent);
}

void AgentEditorModel::take(const CompleteAgent &agent)
{
    m_draft = AgentDraft::from(agent);
    m_failure.reset();
    check();
    setPhase(Phase::Ready);
    Q_EMIT opened();
    takeVersion();
    if (std::exchange(m_isReturning, false) && m_discarded.id() == m_agent)
        putBack();
}

void AgentEditorModel::takeVersion()
{
    m_backend.call(listAgentVersions, {.agentId = m_agent}, this,
                   [this, turn = m_turn](const Result<AgentVersionList> &answer) {
                       // A server without the console's operations has no versions; the page then says nothing of them.
                       if (turn != m_turn || !answer || answer->items.empty())
                           return;
                       m_version = answer->items.front().version;
                       Q_EMIT edited();
                   });
}

void AgentEditorModel::close()
{
    ++m_turn;
    m_agent = {};
    m_draft = {};
    m_refused.clear();
    check();
    setPhase(Phase::Empty);
}

void AgentEditorModel::reload()
{
    if (m_phase != Phase::Ready)
        return;
    m_backend.call(getAgent, {.agentId = m_agent}, this, [this, turn = m_turn](const Result<CompleteAgent> &answer) {
        if (turn != m_turn || !answer || m_phase != Phase::Ready || *answer == m_draft.origin())
            return;
        m_draft.rebase(*answer);
        check();
        Q_EMIT opened();
        takeVersion();
    });
}

void AgentEditorModel::edit(const std::function<void(AgentSectionsUpdate &)> &change)
{
    if (m_phase != Phase::Ready)
        return;
    const auto before = m_draft.edited();
    change(m_draft.edit());
    if (before == m_draft.edited())
        return;
    // What the gate refused stands until that field takes another value.
    auto older = AgentDraft::from(m_draft.origin());
    older.edit() = before;
    const auto was = older.changedPaths();
    for (auto refused = m_refused.begin(); refused != m_refused.end();) {
        const auto slash = refused->first.find('/');
        const auto field =
            refused->first.substr(0, refused->first.find('/', slash == std::string::npos ? 0 : slash + 1));
        const auto now = m_draft.changedPaths();
        const auto touched = was.contains(field) != now.contains(field) || now.contains(field);
        refused = touched ? m_refused.erase(refused) : std::next(refused);
    }
    check();
    Q_EMIT edited();
}

void AgentEditorModel::discard()
{
    const auto edits = editCount();
    if (m_draft.isDirty())
        m_discarded = m_draft;
    m_draft.discard();
    m_refused.clear();
    check();
    Q_EMIT opened();
    Q_EMIT edited();
    if (edits > 0)
        Q_EMIT discarded(QString::fromStdString(m_draft.origin().agent.name), edits);
}

void AgentEditorModel::bringBack()
{
    if (m_discarded.id().isNil())
        return;
    if (m_phase == Phase::Ready && m_discarded.id() == m_agent)
        putBack();
    else
        m_isReturning = true;
}

void AgentEditorModel::putBack()
{
    m_draft.takeEdits(std::exchange(m_discarded, {}));
    check();
    Q_EMIT opened();
    Q_EMIT edited();
}

void AgentEditorModel::check()
{
    m_changed = m_draft.changedPaths();
    m_problems.clear();
    const auto limit = m_draft.edited().agentSpecificConfig.hasValue()
                           ? m_draft.edited().agentSpecificConfig->sessionTimeout.valueOr(180)
                           : 180;
    for (const auto &problem : m_draft.problems())
        m_problems.emplace(pathOf(problem.loc), problemSentence(problem, limit));
    for (const auto &[path, sentence] : m_refused)
        m_problems.emplace(path, sentence);
    Q_EMIT problemsChanged();
}

QString AgentEditorModel::problemAt(const std::string &path) const
{
    const auto found = m_problems.find(path);
    return found == m_problems.end() ? QString() : found->second;
}

QString AgentEditorModel::problemUnder(const std::string &prefix) const
{
    for (const auto &[path, sentence] : m_problems) {
        if (path.starts_with(prefix))
            return sentence;
    }
    return {};
}

bool AgentEditorModel::hasProblem(AgentSection section) const
{
    return std::ranges::any_of(m_problems, [section](const auto &entry) { return sectionOf(entry.first) == section; });
}

bool AgentEditorModel::isChanged(AgentSection section) const
{
    return std::ranges::any_of(m_changed, [section](const std::string &path) { return sectionOf(path) == section; });
}

void AgentEditorModel::save(Apply apply)
{
    if (m_phase != Phase::Ready || !m_draft.isDirty() || hasProblems())
        return;
    setPhase(Phase::Saving);
    const auto asks = m_draft.isActive() && m_draft.changesConfiguration();
    if (!asks || apply == Apply::Now) {
        send(asks);
        return;
    }
    // Paused first, so that no call starts with half of the edits; only then are they written.
    AgentUpdate pause;
    pause.agentId = m_agent;
    pause.body.agent = AgentInput{.isActive = false};
    m_backend.call(updateAgent, std::move(pause), this, [this, turn = m_turn](const Result<CompleteAgent> &answer) {
        if (turn != m_turn)
            return;
        if (!answer) {
            takeRefusal(answer.error());
            return;
        }
        m_draft.rebase(*answer);
        m_draft.edit().agent->isActive = false;
        send(false);
    });
}

void AgentEditorModel::send(bool force)
{
    m_backend.call(updateAgent, m_draft.toUpdate(force), this,
                   [this, turn = m_turn](const Result<CompleteAgent> &answer) {
                       if (turn != m_turn)
                           return;
                       if (!answer) {
                           takeRefusal(answer.error());
                           return;
                       }
                       m_refused.clear();
                       take(*answer);
                       Q_EMIT edited();
                       Q_EMIT saved(*answer);
                   });
}

void AgentEditorModel::takeRefusal(const Error &error)
{
    const auto limit = m_draft.edited().agentSpecificConfig->sessionTimeout.valueOr(180);
    for (const auto &problem : error.problems)
        m_refused[pathOf(problem.loc)] = problemSentence(problem, limit);
    setPhase(Phase::Ready);
    check();
    if (error.problems.empty())
        Q_EMIT refused(error);
}

} // namespace sb::ui
