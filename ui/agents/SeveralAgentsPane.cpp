#include "ui/agents/SeveralAgentsPane.h"

#include "models/contract/Exports.h"
#include "models/contract/TagText.h"
#include "ui/agents/AgentDelegate.h"
#include "ui/agents/AgentRows.h"
#include "ui/agents/BatchDialog.h"
#include "ui/agents/BulkEditDialog.h"
#include "ui/agents/QuestionDialog.h"
#include "ui/agents/TagsDialog.h"
#include "ui/format/ErrorText.h"
#include "ui/format/TypedTags.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DownloadFile.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SaveDialog.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace sb::ui {

namespace {

constexpr qsizetype kLongestTag = 24;
constexpr int kMostTags = 20;

} // namespace

SeveralAgentsPane::SeveralAgentsPane(Backend &backend, const AgentCatalogs &catalogs, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_catalogs(catalogs)
    , m_tags(new QWidget(this))
    , m_rows(new AgentRows(this))
    , m_file(new DownloadFile(this))
{
    connect(m_file, &DownloadFile::finished, this,
            [this](const QString &path) { Q_EMIT told(tr("Exported %1").arg(QFileInfo(path).fileName()), false); });
    connect(m_file, &DownloadFile::failed, this,
            [this](const Error &error) { Q_EMIT told(ErrorText::of(error).inOneLine(), true); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    new FlowLayout(8, 8, m_tags);
    auto *tags = new QVBoxLayout;
    tags->setContentsMargins(24, 16, 24, 0);
    tags->addWidget(m_tags);
    column->addLayout(tags);
    auto *hint = new PlainLabel(tr("Ctrl or Shift and a click selects more, a click alone goes back to one."),
                                TextSize::Small, Role::TextSecondary, this);
    hint->setContentsMargins(24, 12, 24, 8);
    column->addWidget(hint);
    auto *list = new QListView(this);
    list->setModel(m_rows);
    list->setItemDelegate(new AgentDelegate(list));
    list->setAccessibleName(tr("Selected agents"));
    list->setFrameShape(QFrame::NoFrame);
    list->setTabKeyNavigation(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(4, 0, 16, 0);
    inset->addWidget(list);
    column->addLayout(inset, 1);
}

QWidget *SeveralAgentsPane::makeHead()
{
    auto *head = new QFrame(this);
    head->setProperty("role", QStringLiteral("pageHead"));
    head->setFixedHeight(metrics::barPageHeader);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    m_title = new PlainLabel(QString(), TextSize::Title, TextWeight::Semibold, Role::Text, head);
    m_active = new Chip(QString(), Tone::Positive, head);
    m_paused = new Chip(QString(), Tone::Neutral, head);
    row->addWidget(m_title);
    row->addWidget(m_active);
    row->addWidget(m_paused);
    row->addStretch();
    const auto add = [&](const QString &icon, const QString &text, ButtonKind kind, void (SeveralAgentsPane::*run)()) {
        auto *button = new Button(icon, text, kind, head);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    add(QStringLiteral("trash"), tr("Delete…"), ButtonKind::Caution, &SeveralAgentsPane::remove);
    add(QStringLiteral("export"), tr("Export…"), ButtonKind::Normal, &SeveralAgentsPane::exportBundle);
    add(QStringLiteral("tag"), tr("Tags…"), ButtonKind::Normal, &SeveralAgentsPane::editTags);
    add(QStringLiteral("edit"), tr("Edit…"), ButtonKind::Primary, &SeveralAgentsPane::edit);
    return head;
}

void SeveralAgentsPane::setAgents(std::vector<AgentSummary> agents)
{
    m_agents = std::move(agents);
    const auto active = static_cast<int>(std::ranges::count_if(m_agents, &AgentSummary::isActive));
    const auto paused = static_cast<int>(m_agents.size()) - active;
    m_title->setText(tr("%Ln agent(s)", nullptr, static_cast<int>(m_agents.size())));
    m_active->set(tr("%Ln active", nullptr, active), Tone::Positive);
    m_active->setVisible(active > 0);
    m_paused->set(tr("%Ln paused", nullptr, paused), Tone::Neutral);
    m_paused->setVisible(paused > 0);
    m_rows->setAgents(m_agents);
    showTags();
}

/// Each tag with how many of the selected have it.
void SeveralAgentsPane::showTags()
{
    while (auto *item = m_tags->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    std::map<std::string, std::pair<QString, int>> counts;
    for (const auto &agent : m_agents) {
        for (const auto &tag : agent.tags) {
            auto &[name, count] =
                counts.try_emplace(foldedTag(tag), visibleText(QString::fromStdString(tag)), 0).first->second;
            ++count;
        }
    }
    int shown = 0;
    for (const auto &[folded, entry] : counts) {
        if (++shown > kMostTags)
            break;
        const auto &[name, count] = entry;
        auto *chip =
            new Chip(TypedTags::shortened(name, kLongestTag) + QStringLiteral(" · ") + QLocale().toString(count),
                     Tone::Neutral, m_tags);
        if (name.size() > kLongestTag)
            chip->setToolTip(QStringLiteral("<qt>") + name.toHtmlEscaped() + QStringLiteral("</qt>"));
        m_tags->layout()->addWidget(chip);
    }
    m_tags->setVisible(!counts.empty());
}

void SeveralAgentsPane::edit()
{
    if (m_agents.empty())
        return;
    auto *dialog = new BulkEditDialog(m_backend, m_catalogs, m_agents, this);
    connect(dialog, &BulkEditDialog::ran, this, [this](int changed, int failed) {
        Q_EMIT stored();
        if (failed == 0)
            Q_EMIT told(tr("Changed %Ln agent(s)", nullptr, changed), false); // failures stand in the dialog
    });
    dialog->open();
}

void SeveralAgentsPane::editTags()
{
    if (m_agents.empty())
        return;
    auto *dialog = new TagsDialog(m_backend, m_agents, this);
    connect(dialog, &TagsDialog::stored, this, &SeveralAgentsPane::stored);
    dialog->open();
}

void SeveralAgentsPane::exportBundle()
{
    if (m_agents.empty())
        return;
    if (m_agents.size() > mostAgentsOfBundle) {
        Q_EMIT told(tr("A bundle takes 100 agents at most. Select fewer of them."), true);
        return;
    }
    std::vector<AgentId> ids;
    for (const auto &agent : m_agents)
        ids.push_back(agent.id);
    m_backend.call(sb::exportBundle, {std::move(ids)}, this, [this](const Result<Download> &answer) {
        if (!answer) {
            Q_EMIT told(ErrorText::of(answer.error()).inOneLine(), true);
            return;
        }
        askForFile(this, tr("Export agents as a bundle"), QString::fromStdString(answer->name), {},
                   [this, bundle = *answer](const QString &path) { m_file->start(bundle, path); });
    });
}

void SeveralAgentsPane::remove()
{
    if (m_agents.empty())
        return;
    const auto active = static_cast<int>(std::ranges::count_if(m_agents, &AgentSummary::isActive));
    const auto stays = tr("Their settings, tags and versions go. Their calls and costs stay.");
    const auto answers = tr("%Ln of them are active and answer calls. Their lines will refuse them.", nullptr, active);
    auto *question = new QuestionDialog(tr("Delete %Ln agent(s)?", nullptr, static_cast<int>(m_agents.size())),
                                        active > 0 ? QString(answers + QLatin1Char(' ') + stays) : stays, this);
    question->addSafe(tr("Keep"));
    question->addDanger(tr("Delete %Ln agent(s)", nullptr, static_cast<int>(m_agents.size())), [this] { erase(); });
    question->open();
}

void SeveralAgentsPane::erase()
{
    std::vector<BatchAgent> agents;
    std::vector<AgentId> active;
    for (const auto &agent : m_agents) {
        agents.push_back({agent.id, QString::fromStdString(agent.name)});
        if (agent.isActive)
            active.push_back(agent.id);
    }
    auto *dialog = new BatchDialog(tr("Deleting agents"), this);
    connect(dialog, &BatchDialog::ran, this, [this](int succeeded, int failed) {
        Q_EMIT removed();
        if (failed == 0)
            Q_EMIT told(tr("Deleted %Ln agent(s)", nullptr, succeeded), false);
    });
    dialog->open();
    dialog->start(std::move(agents),
                  [this, dialog, active = std::move(active)](const BatchAgent &agent, const AgentBatch::Done &done) {
                      AgentDelete order{.agentId = agent.id, .forceDelete = {}};
                      if (std::ranges::find(active, agent.id) != active.end()) // G8: said in the question
                          order.forceDelete = true;
                      m_backend.call(deleteAgent, order, dialog, [done](const Result<SuccessResponse> &answer) {
                          done(answer ? Result<>() : Result<>(fail(answer.error())));
                      });
                  });
}

} // namespace sb::ui
