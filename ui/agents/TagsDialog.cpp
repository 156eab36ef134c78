#include "ui/agents/TagsDialog.h"

#include "models/contract/TagText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/TypedTags.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr std::size_t kMostOffers = 12;
constexpr qsizetype kLongestOffer = 24;

} // namespace

TagsDialog::TagsDialog(Backend &backend, std::vector<AgentSummary> agents, QWidget *parent)
    : FittedDialog(460, parent)
    , m_backend(backend)
    , m_agents(std::move(agents))
    , m_offers(new QWidget(this))
    , m_save(new Button(tr("Save"), ButtonKind::Primary, this))
{
    const bool isOne = m_agents.size() == 1;
    const auto title = isOne ? tr("Tags of %1").arg(visibleText(QString::fromStdString(m_agents.front().name)))
                             : tr("Tags of %Ln agent(s)", nullptr, static_cast<int>(m_agents.size()));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(8);
    auto *heading = new WrappedLabel(title, TextSize::Section, Role::Text, this);
    heading->setLead(static_cast<int>(title.size()));
    column->addWidget(heading);
    m_tags = addLine(isOne ? tr("Tags, with commas between") : tr("Add to all of them"),
                     isOne ? TypedTags::textOf(m_agents.front().tags) : QString());
    m_remove = isOne ? nullptr : addLine(tr("Remove where they are"), QString());
    m_problem = new FieldProblem(m_tags, this);
    column->addWidget(m_problem);
    auto *flow = new FlowLayout(8, 8, m_offers);
    flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_offers);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TagsDialog::save);
    m_offers->hide();
    m_backend.call(listAgentTags, {}, this, [this](const Result<AgentTagList> &answer) {
        if (answer) // else they are typed: what is offered is a help only
            offer(answer->items);
    });
    look();
}

QLineEdit *TagsDialog::addLine(const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setMaxLength(1000);
    line->setPlaceholderText(tr("night shift, VIP"));
    line->setAccessibleName(label);
    auto *name = new PlainLabel(label, TextSize::Small, Role::TextSecondary, this);
    name->setBuddy(line);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(name);
    column->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &TagsDialog::look);
    return line;
}

void TagsDialog::offer(const std::vector<AgentTag> &tags)
{
    for (std::size_t i = 0; i < std::min(tags.size(), kMostOffers); ++i) {
        const auto tag = QString::fromStdString(tags[i].tag);
        auto *button =
            new Button(QStringLiteral("plus"), TypedTags::shortened(tag, kLongestOffer), ButtonKind::Normal, this);
        button->setControlSize(ControlSize::Small);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Add the tag %1").arg(visibleText(tag)));
        connect(button, &QPushButton::clicked, this, [this, tag] {
            if (hasTag(TypedTags::of(m_tags->text()).tags, tag.toStdString()))
                return;
            auto typed = m_tags->text().trimmed();
            if (!typed.isEmpty() && !typed.endsWith(QLatin1Char(',')))
                typed += QLatin1Char(',');
            m_tags->setText(typed.isEmpty() ? tag : QString(typed + QLatin1Char(' ') + tag));
        });
        m_offers->layout()->addWidget(button);
    }
    m_offers->setVisible(!tags.empty());
}

void TagsDialog::look()
{
    if (!m_problem)
        return; // still being made
    const auto typed = TypedTags::of(m_tags->text());
    auto problem = typed.problem;
    bool changes = m_remove || TypedTags::textOf(typed.tags) != TypedTags::textOf(m_agents.front().tags);
    if (m_remove) {
        const auto goes = TypedTags::of(m_remove->text()).tags;
        changes = !typed.tags.empty() || !goes.empty();
        for (const auto &tag : typed.tags) {
            if (problem.isEmpty() && hasTag(goes, tag))
                problem = tr("“%1” cannot come and go at once.").arg(visibleText(QString::fromStdString(tag)));
        }
    }
    m_problem->set(problem.isEmpty() ? FieldState::Fine : FieldState::Problem, problem);
    m_save->setEnabled(problem.isEmpty() && changes);
}

void TagsDialog::save()
{
    m_save->setEnabled(false);
    auto tags = TypedTags::of(m_tags->text()).tags;
    if (!m_remove) {
        m_backend.call(
            setAgentTags, {m_agents.front().id, std::move(tags)}, this,
            [this](const Result<AgentTags> &answer) { take(answer ? Result<>() : Result<>(fail(answer.error()))); });
        return;
    }
    AgentTagsEdit edit;
    for (const auto &agent : m_agents)
        edit.agentIds.push_back(agent.id);
    edit.changes.add = std::move(tags);
    edit.changes.remove = TypedTags::of(m_remove->text()).tags;
    m_backend.call(changeAgentTags, std::move(edit), this, [this](const Result<AgentTagsOfAgents> &answer) {
        take(answer ? Result<>() : Result<>(fail(answer.error())));
    });
}

void TagsDialog::take(const Result<> &answer)
{
    if (answer) {
        Q_EMIT stored();
        accept();
        return;
    }
    look();
    m_problem->set(FieldState::Problem, ErrorText::of(answer.error()).inOneLine());
}

} // namespace sb::ui
