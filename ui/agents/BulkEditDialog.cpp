#include "ui/agents/BulkEditDialog.h"

#include "ui/agents/AgentCatalogs.h"
#include "ui/agents/BatchFace.h"
#include "ui/agents/BulkEditForm.h"
#include "ui/agents/ChangeTable.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/Steps.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kWidth = 720;

std::vector<BatchAgent> subjects(const std::vector<AgentSummary> &agents)
{
    std::vector<BatchAgent> list;
    for (const auto &agent : agents)
        list.push_back({agent.id, QString::fromStdString(agent.name)});
    return list;
}

QStringList tagsOf(const std::vector<AgentSummary> &agents)
{
    QStringList tags;
    for (const auto &agent : agents) {
        for (const auto &tag : agent.tags)
            tags.append(visibleText(QString::fromStdString(tag)));
    }
    tags.removeDuplicates();
    return tags;
}

QString noteOf(const BulkPlan &plan)
{
    switch (plan.verdict) {
    case BulkPlan::Verdict::Nothing:
        return BulkEditDialog::tr("Has all of that already");
    case BulkPlan::Verdict::LeftOut:
        return BulkEditDialog::tr("Left out: it is active");
    case BulkPlan::Verdict::Refused:
        return BulkEditDialog::tr("Left out: %1").arg(plan.problem);
    case BulkPlan::Verdict::Changes:
        break;
    }
    return {};
}

} // namespace

BulkEditDialog::BulkEditDialog(Backend &backend, const AgentCatalogs &catalogs, std::vector<AgentSummary> agents,
                               QWidget *parent)
    : FittedDialog(kWidth, parent)
    , m_backend(backend)
    , m_agents(std::move(agents))
    , m_reading(new AgentBatch(this))
    , m_running(new AgentBatch(this))
    , m_steps(new Steps({tr("Choose"), tr("Preview"), tr("Change")}, this))
    , m_pages(new QStackedWidget(this))
    , m_form(new BulkEditForm(catalogs, static_cast<int>(std::ranges::count_if(m_agents, &AgentSummary::isActive)),
                              tagsOf(m_agents), this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_back(new Button(tr("Back"), this))
    , m_forward(new Button(tr("Preview"), ButtonKind::Primary, this))
{
    const auto title = tr("Edit %Ln agent(s)", nullptr, static_cast<int>(m_agents.size()));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title, TextSize::Section, TextWeight::Semibold, Role::Text, this), 1);
    head->addWidget(m_steps);
    column->addLayout(head);
    m_pages->addWidget(m_form);
    m_pages->addWidget(makePreview());
    m_pages->addWidget(new BatchFace(*m_running, this));
    column->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_forward);
    column->addLayout(buttons);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_forward->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &BulkEditDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_reading->cancel();
        goTo(Choose);
    });
    connect(m_forward, &QPushButton::clicked, this, &BulkEditDialog::forward);
    connect(m_form, &BulkEditForm::changed, this, &BulkEditDialog::look);
    connect(m_reading, &AgentBatch::progressed, this, &BulkEditDialog::look);
    connect(m_reading, &AgentBatch::finished, this, &BulkEditDialog::showPlans);
    connect(m_running, &AgentBatch::progressed, this, &BulkEditDialog::look);
    connect(m_running, &AgentBatch::finished, this, [this] {
        look();
        Q_EMIT ran(m_running->succeeded(), static_cast<int>(m_running->failures().size()));
    });
    goTo(Choose);
}

QWidget *BulkEditDialog::makePreview()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_line = new ProgressLine(page);
    m_words = new WrappedLabel(QString(), page);
    m_table = new ChangeTable(page);
    m_table->setAccessibleName(tr("What changes for each agent"));
    column->addWidget(m_line);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    return page;
}

void BulkEditDialog::goTo(Step step)
{
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step);
    look();
}

void BulkEditDialog::look()
{
    const auto step = m_pages->currentIndex();
    const auto changing = static_cast<int>(std::ranges::count(m_plans, BulkPlan::Verdict::Changes, &BulkPlan::verdict));
    m_back->setVisible(step == Preview);
    m_forward->setVisible(step != Run);
    m_forward->setText(step == Choose ? tr("Preview") : tr("Change %Ln agent(s)", nullptr, changing));
    m_forward->setEnabled(!m_reading->isRunning() && (step == Choose ? m_form->isReady() : changing > 0));
    m_cancel->setText(step == Run && !m_running->isRunning() ? tr("Close") : tr("Cancel"));
    m_line->setShare(m_reading->isRunning() ? double(m_reading->done()) / m_reading->total() : -1);
    if (m_reading->isRunning())
        m_words->setText(tr("Looking at each agent as it is now…"));
}

void BulkEditDialog::forward()
{
    if (m_pages->currentIndex() == Choose)
        plan();
    else
        run();
}

/// Each agent as it is now, since a plan made from an old one would say what is not so.
void BulkEditDialog::plan()
{
    if (m_reading->isRunning()) // the one that was cancelled has not come to its end yet
        return;
    m_plans.clear();
    m_table->setRows({}, {tr("Agent"), tr("Field"), tr("Now"), tr("Then")});
    const auto step = [this, change = m_form->change(),
                       actives = m_form->activeAgents()](const BatchAgent &agent, const AgentBatch::Done &done) {
        m_backend.call(getAgent, {agent.id}, this,
                       [this, change, actives, id = agent.id, done](const Result<CompleteAgent> &answer) {
                           const auto row = std::ranges::find(m_agents, id, &AgentSummary::id);
                           if (answer)
                               m_plans.push_back(BulkPlan::of(change, *answer, row->tags, actives));
                           done(answer ? Result<>() : Result<>(fail(answer.error())));
                       });
    };
    goTo(Preview);
    m_reading->start(subjects(m_agents), step);
}

void BulkEditDialog::showPlans()
{
    if (m_pages->currentIndex() != Preview)
        return; // gone back meanwhile
    std::vector<ChangeModel::Row> rows;
    for (const auto &plan : m_plans) {
        auto name = visibleText(plan.name);
        if (plan.verdict != BulkPlan::Verdict::Changes) {
            rows.push_back({.group = name, .field = noteOf(plan), .isNote = true});
            continue;
        }
        for (const auto &line : plan.lines) {
            rows.push_back({name, line.field, line.before, line.after});
            name.clear();
        }
    }
    for (const auto &failure : m_reading->failures())
        rows.push_back({.group = visibleText(failure.agent.name),
                        .field = tr("Left out: %1").arg(ErrorText::of(failure.error).inOneLine()),
                        .isNote = true});
    m_table->setRows(std::move(rows), {tr("Agent"), tr("Field"), tr("Now"), tr("Then")});
    const auto changing = static_cast<int>(std::ranges::count(m_plans, BulkPlan::Verdict::Changes, &BulkPlan::verdict));
    const auto rest = static_cast<int>(m_agents.size()) - changing;
    auto words = tr("%Ln agent(s) will be changed.", nullptr, changing);
    if (rest > 0)
        words += QLatin1Char(' ') + tr("%Ln stay as they are.", nullptr, rest);
    m_words->setText(words);
    look();
}

void BulkEditDialog::run()
{
    std::vector<BatchAgent> agents;
    std::vector<AgentUpdate> updates;
    for (const auto &plan : m_plans) {
        if (plan.verdict != BulkPlan::Verdict::Changes)
            continue;
        agents.push_back({plan.update.agentId, plan.name});
        updates.push_back(plan.update);
    }
    goTo(Run);
    m_running->start(std::move(agents),
                     [this, updates = std::move(updates)](const BatchAgent &agent, const AgentBatch::Done &done) {
                         const auto update = std::ranges::find(updates, agent.id, &AgentUpdate::agentId);
                         m_backend.call(updateAgent, *update, this, [done](const Result<CompleteAgent> &answer) {
                             done(answer ? Result<>() : Result<>(fail(answer.error())));
                         });
                     });
}

void BulkEditDialog::reject()
{
    if (m_running->isRunning()) {
        m_running->cancel(); // the one under way comes to its end, and the dialog says how far it came
        return;
    }
    FittedDialog::reject();
}

} // namespace sb::ui
