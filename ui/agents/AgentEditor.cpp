#include "ui/agents/AgentEditor.h"

#include "ui/agents/ActiveChoice.h"
#include "ui/agents/BasicsForm.h"
#include "ui/agents/BehaviourForm.h"
#include "ui/agents/EngineForms.h"
#include "ui/agents/PromptForm.h"
#include "ui/agents/RoutesForm.h"
#include "ui/agents/SectionList.h"
#include "ui/agents/VoiceForm.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/StepQueue.h"
#include "ui/widgets/TabOrder.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sb::ui {

AgentEditor::AgentEditor(AgentEditorModel &model, AgentCatalogs &catalogs, VoiceSample *sample, QWidget *parent)
    : QWidget(parent), m_model(model), m_steps(new StepQueue(this))
{
    // From the outside in: whoever gets another parent is given its style anew, with everything in it.
    auto *content = new QWidget(this);
    m_faces = new Faces(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(content));
    column->addWidget(makeBody(catalogs, sample, content), 1);

    connect(&model, &AgentEditorModel::phaseChanged, this, &AgentEditor::look);
    connect(&model, &AgentEditorModel::opened, this, &AgentEditor::look);
    connect(&model, &AgentEditorModel::edited, this, &AgentEditor::look);
    connect(&model, &AgentEditorModel::problemsChanged, this, &AgentEditor::markSections);
    look();
}

QWidget *AgentEditor::makeHead(QWidget *parent)
{
    auto *head = new QFrame(parent);
    head->setProperty("role", QStringLiteral("pageHead"));
    head->setFixedHeight(metrics::barPageHeader);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    m_name = new ElidedLabel(QString(), TextSize::Title, TextWeight::Semibold, Role::Text, head);
    m_state = new Chip(QString(), Tone::Neutral, head);
    m_edits = new ElidedLabel(QString(), TextSize::Body, Role::TextSecondary, head);
    m_versions = new IconButton(QStringLiteral("history"), tr("Versions"), head);
    m_versions->setOutlined(true);
    m_more = new IconButton(QStringLiteral("more"), tr("More"), head);
    m_more->setOutlined(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_test = new Button(QStringLiteral("softphone"), tr("Test"), ButtonKind::Normal, head);
    m_save = new Button(QStringLiteral("check"), tr("Save"), ButtonKind::Primary, head);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_edits, 1);
    row->addWidget(m_versions);
    row->addWidget(m_more);
    row->addWidget(m_test);
    row->addWidget(m_save);
    connect(m_versions, &QToolButton::clicked, this, &AgentEditor::versionsRequested);
    connect(m_test, &QPushButton::clicked, this, &AgentEditor::testRequested);
    connect(m_save, &QPushButton::clicked, this, &AgentEditor::save);
    return head;
}

QWidget *AgentEditor::makeBody(AgentCatalogs &catalogs, VoiceSample *sample, QWidget *parent)
{
    auto *body = new QWidget(parent);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(24, 12, 0, 0);
    row->setSpacing(24);
    m_sections = new SectionList(body);
    row->addWidget(m_sections);

    m_scroll = new QScrollArea(body);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_scroll, 1);
    auto *page = new QWidget(m_scroll);
    m_scroll->setWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 24, 24);
    column->setSpacing(32);
    column->addStretch(1);
    queueForms(catalogs, sample, page);

    connect(m_sections, &SectionList::chosen, this, &AgentEditor::show);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &AgentEditor::followScroll);
    return body;
}

/// All forms in one piece would hold the window up; the first two fill it, the others come in below them.
void AgentEditor::queueForms(AgentCatalogs &catalogs, VoiceSample *sample, QWidget *page)
{
    const auto queue = [this, page](auto make) { // in order: Tab follows it
        m_steps->add([this, page, make] {
            AgentForm *form = make();
            form->setMaximumWidth(820);
            auto *column = static_cast<QVBoxLayout *>(page->layout());
            column->insertWidget(column->count() - 1, form); // above the stretch
            continueTabChain(m_forms.empty() ? m_sections : static_cast<QWidget *>(m_forms.back()), form);
            form->catchUp();
            form->show();
            m_forms.push_back(form);
        });
    };
    queue([=, this] { return new BasicsForm(m_model, page); });
    queue([=, this] {
        auto *prompt = new PromptForm(m_model, page);
        connect(prompt, &PromptForm::compareRequested, this, &AgentEditor::versionsRequested);
        return prompt;
    });
    queue([=, this, &catalogs] { return new ModelForm(m_model, catalogs, page); });
    queue([=, this, &catalogs] { return new TranscriberForm(m_model, catalogs, page); });
    queue([=, this, &catalogs] { return new VoiceForm(m_model, catalogs, sample, page); });
    queue([=, this, &catalogs] { return new SpeechForm(m_model, catalogs, page); });
    queue([=, this, &catalogs] { return new BehaviourForm(m_model, catalogs, page); });
    queue([=, this] { return new RoutesForm(m_model, page); });
    m_steps->add([this] {
        auto *content = m_faces->content();
        m_choice = new ActiveChoice(content);
        content->layout()->addWidget(m_choice);
        continueTabChain(m_forms.back(), m_choice);
        m_choice->hide();
        lookAtChoice();
    });
}

/// For somebody who asks for one by name, or for what all of them say.
void AgentEditor::finishForms()
{
    if (isWhole())
        return;
    m_steps->finish();
    m_scroll->widget()->layout()->activate();
    QCoreApplication::sendPostedEvents(m_scroll->viewport(), QEvent::LayoutRequest); // there is more to scroll over now
}

void AgentEditor::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void AgentEditor::setLines(int lines)
{
    m_lines = lines;
    lookAtChoice();
}

void AgentEditor::look()
{
    using Phase = AgentEditorModel::Phase;
    const auto phase = m_model.phase();
    if (phase == Phase::Empty) {
        m_faces->showFace(Face::empty(
            QStringLiteral("agents"), tr("No agent is open"), tr("Choose one from the list, or make a new one."),
            tr("New agent"), [this] { Q_EMIT newRequested(); }, {}, m_faces));
        return;
    }
    if (phase == Phase::Loading) {
        m_faces->showLoading();
        return;
    }
    if (phase == Phase::Failed) {
        m_faces->showError(*m_model.failure(), [this] { m_model.open(m_model.agent()); });
        return;
    }
    m_faces->showContent();
    const auto &draft = m_model.draft();
    m_name->setData(QString::fromStdString(draft.edited().agent->name.valueOr({})));
    m_state->set(draft.isActive() ? tr("Active") : tr("Paused"), draft.isActive() ? Tone::Positive : Tone::Neutral);
    const auto edits = m_model.editCount();
    m_edits->setText(phase == Phase::Saving ? tr("Saving…")
                     : edits > 0            ? tr("%n unsaved edit(s)", nullptr, edits)
                                            : QString());
    m_save->setEnabled(phase == Phase::Ready && edits > 0);
    m_test->setEnabled(phase == Phase::Ready);
    lookAtChoice();
    markSections();
}

/// An active agent's calls follow its settings: rule G5.
void AgentEditor::lookAtChoice()
{
    if (m_choice == nullptr || !m_model.isOpen())
        return;
    const auto &draft = m_model.draft();
    m_choice->describe(m_lines, m_model.version());
    m_choice->setVisible(draft.isActive() && draft.changesConfiguration() &&
                         draft.edited().agent->isActive.valueOr(true));
}

void AgentEditor::markSections()
{
    for (const auto section : kAgentSections)
        m_sections->setMarks(section, m_model.hasProblem(section), m_model.isChanged(section));
}

void AgentEditor::save()
{
    finishForms();
    if (m_model.hasProblems()) {
        for (auto *form : m_forms) {
            if (!m_model.hasProblem(form->section()))
                continue;
            show(form->section());
            m_sections->setCurrent(form->section());
            form->focusProblem();
            return;
        }
    }
    m_model.save(m_choice->isVisibleTo(this) ? m_choice->choice() : AgentEditorModel::Apply::Now);
}

void AgentEditor::show(AgentSection section)
{
    finishForms();
    for (auto *form : m_forms) {
        if (form->section() != section)
            continue;
        m_scrolling = true;
        m_scroll->verticalScrollBar()->setValue(form->y());
        m_scrolling = false;
        m_sections->setCurrent(section);
        return;
    }
}

void AgentEditor::begin()
{
    show(AgentSection::Prompt);
    for (auto *form : m_forms) {
        if (form->section() == AgentSection::Prompt)
            focusInto(form);
    }
}

bool AgentEditor::isWhole() const
{
    return m_steps->isDone();
}

void AgentEditor::followScroll()
{
    if (m_scrolling)
        return;
    const auto top = m_scroll->verticalScrollBar()->value() + 80;
    auto visible = AgentSection::Basics;
    for (const auto *form : m_forms) {
        if (form->y() <= top)
            visible = form->section();
    }
    m_sections->setCurrent(visible);
}

} // namespace sb::ui
