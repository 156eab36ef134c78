#include "ui/agents/AgentsView.h"

#include "ui/agents/AgentCatalogs.h"
#include "ui/agents/AgentDocument.h"
#include "ui/agents/AgentEditor.h"
#include "ui/agents/AgentEditorModel.h"
#include "ui/agents/AgentFiles.h"
#include "ui/agents/AgentListPane.h"
#include "ui/agents/QuestionDialog.h"
#include "ui/agents/SeveralAgentsPane.h"
#include "ui/agents/VersionsView.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"

#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sb::ui {

AgentsView::AgentsView(Backend &backend, VoiceSample *sample, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_model(new AgentEditorModel(backend, this))
    , m_catalogs(new AgentCatalogs(backend, this))
    , m_stack(new QStackedWidget(this))
    , m_files(new AgentFiles(backend, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    auto *splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_list = new AgentListPane(backend, splitter);
    m_right = new QStackedWidget(splitter);
    m_editor = new AgentEditor(*m_model, *m_catalogs, sample, m_right);
    m_several = new SeveralAgentsPane(backend, *m_catalogs, m_right);
    m_versions = new VersionsView(backend, m_stack);
    splitter->setObjectName(QStringLiteral("agentsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    m_right->addWidget(m_editor);
    m_right->addWidget(m_several);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({256, 816});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_versions);

    connect(m_list, &AgentListPane::chosen, this, &AgentsView::open);
    connect(m_list, &AgentListPane::selectionChanged, this, &AgentsView::showSelection);
    connect(m_several, &SeveralAgentsPane::told, this, &AgentsView::told);
    connect(m_several, &SeveralAgentsPane::stored, m_list, &AgentListPane::load);
    connect(m_several, &SeveralAgentsPane::stored, m_model, &AgentEditorModel::reload);
    connect(m_several, &SeveralAgentsPane::removed, this, [this] {
        m_closesGone = true;
        m_list->load();
    });
    connect(m_files, &AgentFiles::told, this, &AgentsView::told);
    connect(m_files, &AgentFiles::imported, m_list, &AgentListPane::load);
    connect(m_files, &AgentFiles::read, this,
            [this](const AgentCreate &agent) { create(agent, tr("Imported, paused until you make it active")); });
    connect(m_list, &AgentListPane::newRequested, this, &AgentsView::newAgent);
    connect(m_list, &AgentListPane::importRequested, this, &AgentsView::importAgent);
    connect(m_list, &AgentListPane::loaded, this, [this] {
        if (std::exchange(m_closesGone, false) && !m_list->summary(m_model->agent())) {
            m_model->close();
            m_list->select({});
        }
        if (!m_chosenOnce && m_model->phase() == AgentEditorModel::Phase::Empty && m_list->first())
            open(m_list->first()->id);
        if (const auto *summary = m_list->summary(m_model->agent()))
            m_editor->setLines(static_cast<int>(summary->phoneNumbers.size()));
        Q_EMIT changed();
    });
    connect(m_editor, &AgentEditor::newRequested, this, &AgentsView::newAgent);
    connect(m_editor, &AgentEditor::testRequested, this, &AgentsView::test);
    connect(m_editor, &AgentEditor::versionsRequested, this, &AgentsView::showVersions);
    connect(m_model, &AgentEditorModel::edited, this, [this] {
        m_list->setUnsaved(m_model->isDirty() ? m_model->agent() : AgentId());
        Q_EMIT changed();
    });
    connect(m_model, &AgentEditorModel::saved, this, [this](const CompleteAgent &agent) {
        m_list->setUnsaved({});
        Q_EMIT told(tr("Saved %1").arg(visibleText(QString::fromStdString(agent.agent.name))), false);
        if (const auto then = std::exchange(m_afterSave, {}))
            then();
    });
    connect(m_model, &AgentEditorModel::refused, this, [this](const Error &error) {
        m_afterSave = {};
        Q_EMIT told(ErrorText::of(error).inOneLine(), true);
    });
    connect(m_versions, &VersionsView::closed, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_versions, &VersionsView::failed, this,
            [this](const Error &error) { Q_EMIT told(ErrorText::of(error).inOneLine(), true); });
    connect(m_versions, &VersionsView::restored, this, [this](const CompleteAgent &agent) {
        m_model->show(agent);
        Q_EMIT told(tr("Restored an earlier version"), false);
    });
    connect(&backend, &Backend::changed, this, [this](const QString &topic, const QString &id) {
        if (topic == QLatin1String("agents") && id.toStdString() == m_model->agent().toString())
            m_model->reload();
    });
    m_catalogs->load();
    m_list->load();
}

void AgentsView::setActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    menu->addActions(actions);
    m_editor->setMenu(menu);
    connect(m_list, &AgentListPane::menuRequested, menu, [menu](const QPoint &place) { menu->popup(place); });
}

qint64 AgentsView::total() const
{
    return m_list->total();
}

QString AgentsView::openName() const
{
    if (!m_model->isOpen())
        return {};
    return QString::fromStdString(m_model->draft().origin().agent.name);
}

QString AgentsView::unsavedEdits() const
{
    if (!m_model->isDirty())
        return {};
    return tr("%1 has %n unsaved edit(s).", nullptr, m_model->editCount()).arg(visibleText(openName()));
}

QList<SearchTarget> AgentsView::find(const QString &words)
{
    QList<SearchTarget> found;
    for (const auto *agent : m_list->matching(words)) {
        found.append({.kind = TargetKind::Agent,
                      .title = visibleText(QString::fromStdString(agent->name)),
                      .detail = agent->isActive ? tr("Active") : tr("Paused"),
                      .iconName = QStringLiteral("agents"),
                      .shortcut = {},
                      .open = [this, id = agent->id] { open(id); }});
    }
    return found;
}

void AgentsView::leave(std::function<void()> then)
{
    if (!m_model->isDirty()) {
        then();
        return;
    }
    auto *question = new QuestionDialog(tr("Save the edits of %1?").arg(visibleText(openName())),
                                        tr("%n unsaved edit(s) would be lost.", nullptr, m_model->editCount()), this);
    question->addChoice(tr("Discard"), [this, then] {
        m_model->discard();
        then();
    });
    question->addChoice(tr("Save"), [this, then] {
        m_afterSave = then;
        m_editor->save();
    });
    question->addSafe(tr("Keep editing"));
    connect(question, &QDialog::rejected, this, [this] { m_list->select(m_model->agent()); });
    question->open();
}

void AgentsView::open(const AgentId &agent)
{
    m_chosenOnce = true;
    m_stack->setCurrentIndex(0);
    if (agent == m_model->agent() && m_model->phase() != AgentEditorModel::Phase::Empty) {
        m_list->select(agent);
        return;
    }
    leave([this, agent] {
        m_list->select(agent);
        m_model->open(agent);
        const auto *summary = m_list->summary(agent);
        m_editor->setLines(summary ? static_cast<int>(summary->phoneNumbers.size()) : 0);
    });
}

void AgentsView::newAgent()
{
    leave([this] {
        auto *ask = new QInputDialog(this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setWindowTitle(tr("New agent"));
        ask->setLabelText(tr("Name"));
        ask->setOkButtonText(tr("Make agent"));
        connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
            if (name.trimmed().isEmpty())
                return;
            AgentSimpleCreate simple;
            simple.name = name.trimmed().toStdString();
            m_backend.call(createAgentSimple, simple, this, [this](const Result<CompleteAgent> &answer) {
                if (!answer) {
                    Q_EMIT told(ErrorText::of(answer.error()).inOneLine(), true);
                    return;
                }
                m_chosenOnce = true;
                m_list->select(answer->agent.id);
                m_model->show(*answer);
                m_editor->begin();
                m_list->load();
            });
        });
        ask->open();
    });
}

void AgentsView::create(const AgentCreate &agent, const QString &done, const std::vector<std::string> &tags)
{
    m_backend.call(createAgent, agent, this, [this, done, tags](const Result<CompleteAgent> &answer) {
        if (!answer) {
            Q_EMIT told(ErrorText::of(answer.error()).inOneLine(), true);
            return;
        }
        m_chosenOnce = true;
        m_list->select(answer->agent.id);
        m_model->show(*answer);
        m_list->load();
        Q_EMIT told(done, false);
        if (tags.empty())
            return;
        m_backend.call(setAgentTags, {answer->agent.id, tags}, this, [this](const Result<AgentTags> &tagged) {
            m_list->load();
            if (!tagged)
                Q_EMIT told(ErrorText::of(tagged.error()).inOneLine(), true);
        });
    });
}

void AgentsView::duplicate()
{
    if (!hasOne())
        return;
    leave([this] {
        const auto name = tr("%1 (copy)").arg(openName());
        const auto *listed = m_list->summary(m_model->agent());
        create(copyOf(m_model->draft().origin(), name.toStdString()), tr("Made a paused copy"),
               listed ? listed->tags : std::vector<std::string>());
    });
}

void AgentsView::save()
{
    m_editor->save();
}

void AgentsView::discard()
{
    m_model->discard();
}

void AgentsView::test()
{
    if (hasOne() && m_model->phase() == AgentEditorModel::Phase::Ready)
        leave([this] { Q_EMIT testRequested(m_model->agent()); });
}

void AgentsView::showVersions()
{
    if (!hasOne())
        return;
    leave([this] {
        m_versions->open(m_model->agent(), openName(), m_model->draft().isActive());
        m_stack->setCurrentIndex(1);
    });
}

void AgentsView::search()
{
    m_stack->setCurrentIndex(0);
    m_list->focusSearch();
}

void AgentsView::importAgent()
{
    leave([this] { m_files->askAgent(); });
}

void AgentsView::importBundle()
{
    m_files->askBundle();
}

void AgentsView::exportAgent()
{
    if (hasOne())
        m_files->exportAgent(m_model->draft().origin());
}

void AgentsView::remove()
{
    if (m_several->agents().size() > 1) {
        leave([this] { m_several->remove(); });
        return;
    }
    if (openName().isEmpty())
        return;
    const auto active = m_model->draft().isActive();
    auto *question = new QuestionDialog(tr("Delete %1?").arg(visibleText(openName())),
                                        active ? tr("It is active and answers calls. Its lines will refuse them. "
                                                    "Its calls and their costs stay.")
                                               : tr("Its settings and versions go. Its calls and their costs stay."),
                                        this);
    question->addSafe(tr("Keep"));
    if (active)
        question->addChoice(tr("Pause instead"), [this] { pause(); });
    // G8: an active agent goes only when that was said.
    question->addDanger(active ? tr("Delete active agent") : tr("Delete agent"), [this, active] { erase(active); });
    question->open();
}

void AgentsView::erase(bool force)
{
    AgentDelete order{.agentId = m_model->agent()};
    if (force)
        order.forceDelete = true;
    const auto name = visibleText(openName());
    m_backend.call(deleteAgent, order, this, [this, name](const Result<SuccessResponse> &answer) {
        if (!answer) {
            Q_EMIT told(ErrorText::of(answer.error()).inOneLine(), true);
            return;
        }
        m_model->close();
        m_list->setUnsaved({});
        m_list->select({});
        m_list->load();
        Q_EMIT told(tr("Deleted %1").arg(name), false);
    });
}

bool AgentsView::hasOne()
{
    if (m_several->agents().size() > 1) {
        Q_EMIT told(tr("Select one agent for this"), false);
        return false;
    }
    return !openName().isEmpty();
}

void AgentsView::showSelection()
{
    m_several->setAgents(m_list->selected());
    m_right->setCurrentIndex(m_several->agents().size() > 1 ? 1 : 0);
}

void AgentsView::selectAll()
{
    m_stack->setCurrentIndex(0);
    m_list->selectAll();
}

void AgentsView::clearFilters()
{
    m_stack->setCurrentIndex(0);
    m_list->clearFilters();
}

void AgentsView::editSeveral()
{
    leave([this] { m_several->edit(); });
}

void AgentsView::editTags()
{
    m_several->editTags(); // tags are no part of the draft
}

void AgentsView::exportBundle()
{
    leave([this] { m_several->exportBundle(); });
}

void AgentsView::pause()
{
    m_model->edit([](AgentSectionsUpdate &to) { to.agent->isActive = false; });
    m_model->save(AgentEditorModel::Apply::Now);
}

} // namespace sb::ui
