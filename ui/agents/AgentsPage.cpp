#include "ui/agents/AgentsPage.h"

#include "ui/agents/AgentEditorModel.h"
#include "ui/agents/AgentSearch.h"
#include "ui/agents/AgentsView.h"
#include "ui/format/VisibleText.h"

namespace sb::ui {

AgentsPage::AgentsPage(Backend &backend, VoiceSample *sample, QObject *parent)
    : ViewPage(parent), m_backend(backend), m_sample(sample)
{
    add(tr("New agent…"), QKeySequence::New, &AgentsView::newAgent);
    add(tr("Duplicate agent"), QKeySequence(Qt::CTRL | Qt::Key_D), &AgentsView::duplicate);
    add(tr("Save agent"), QKeySequence::Save, &AgentsView::save);
    add(tr("Discard edits"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &AgentsView::discard);
    add(tr("Test agent"), QKeySequence(Qt::CTRL | Qt::Key_T), &AgentsView::test);
    add(tr("Versions"), QKeySequence(Qt::CTRL | Qt::Key_H), &AgentsView::showVersions);
    add(tr("Search agents"), QKeySequence(Qt::CTRL | Qt::Key_F), &AgentsView::search);
    add(tr("Import agent…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &AgentsView::importAgent);
    add(tr("Export agent…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &AgentsView::exportAgent);
    add(tr("Select all agents"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &AgentsView::selectAll);
    add(tr("Edit selected agents…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_A),
        &AgentsView::editSeveral);
    add(tr("Tags of selected agents…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_G),
        &AgentsView::editTags);
    add(tr("Clear agent filters"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J), &AgentsView::clearFilters);
    add(tr("Import bundle…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_I), &AgentsView::importBundle);
    add(tr("Export selected agents as a bundle…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Q),
        &AgentsView::exportBundle);
    add(tr("Delete agent…"), QKeySequence(Qt::CTRL | Qt::Key_Delete), &AgentsView::remove);
}

QString AgentsPage::title() const
{
    return tr("Agents");
}

QString AgentsPage::menuTitle() const
{
    return tr("&Agent");
}

void AgentsPage::reload()
{
    if (auto *view = m_view.data())
        view->model().reload();
}

QWidget *AgentsPage::createWidget(QWidget *parent)
{
    auto *view = new AgentsView(m_backend, m_sample, parent);
    m_view = view;
    m_view->setActions(actions());
    connect(m_view, &AgentsView::changed, this, &Page::changed);
    connect(m_view, &AgentsView::told, this, &Page::told);
    connect(m_view, &AgentsView::testRequested, this, &AgentsPage::testRequested);
    connect(&view->model(), &AgentEditorModel::discarded, this, [this](const QString &name, int edits) {
        Q_EMIT undoable(tr("Discarded %n edit(s) of %1", nullptr, edits).arg(visibleText(name)),
                        [this] { bringBackEdits(); });
    });
    if (!m_wanted.isNil())
        m_view->open(m_wanted);
    return m_view;
}

std::optional<qint64> AgentsPage::count() const
{
    if (!m_view || !m_view->total())
        return std::nullopt;
    return m_view->total();
}

QString AgentsPage::unsavedEdits() const
{
    return m_view ? m_view->unsavedEdits() : QString();
}

QList<SearchTarget> AgentsPage::search(const QString &words) const
{
    return m_view ? m_view->find(words) : QList<SearchTarget>();
}

void AgentsPage::lookUp(const Lookup &lookup)
{
    AgentSearch::start(m_backend, lookup, [this](const AgentId &agent) { openAgent(agent); });
}

void AgentsPage::bringBackEdits()
{
    auto *view = m_view.data();
    const auto agent = view ? view->model().discardedAgent() : AgentId();
    if (agent.isNil())
        return;
    Q_EMIT openRequested();
    view->model().bringBack();
    view->open(agent);
}

void AgentsPage::openAgent(const AgentId &agent)
{
    m_wanted = agent;
    Q_EMIT openRequested();
    if (m_view)
        m_view->open(agent);
}

void AgentsPage::openNewAgent()
{
    Q_EMIT openRequested();
    if (m_view)
        m_view->newAgent();
}

} // namespace sb::ui
