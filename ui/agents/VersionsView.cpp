#include "ui/agents/VersionsView.h"

#include "ui/agents/ChangeTable.h"
#include "ui/agents/FieldNames.h"
#include "ui/agents/PromptDiffView.h"
#include "ui/agents/TokenEstimate.h"
#include "ui/agents/VersionDelegate.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

QString promptOf(const CompleteAgent &agent)
{
    const auto &model = agent.configurations.modelConfig;
    return QString::fromStdString(model ? model->systemPrompt.valueOr({}) : std::string());
}

QString dayOf(const Instant &moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.milliseconds()), QLocale::ShortFormat);
}

/// What a version is about, made from what it changed; nobody is asked for a message.
QString titleOf(const AgentVersion &version)
{
    if (version.operation == restoreAgentVersion.id)
        return VersionsView::tr("Restored");
    if (version.version == 1 || version.operation == createAgent.id || version.operation == createAgentSimple.id)
        return VersionsView::tr("Made");
    QStringList fields;
    for (const auto &change : version.changes) {
        const auto name = fieldName(editorPath(change.path));
        if (!name.contains(QLatin1Char('_')) && !fields.contains(name))
            fields.append(name);
    }
    if (fields.isEmpty())
        return VersionsView::tr("Edited");
    if (fields.size() > 2)
        return VersionsView::tr("%1 and %n more", nullptr, static_cast<int>(fields.size()) - 1).arg(fields.first());
    return fields.join(QStringLiteral(", "));
}

} // namespace

VersionsView::VersionsView(Backend &backend, QWidget *parent) : QWidget(parent), m_backend(backend)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto *pane = new QFrame(content);
    pane->setProperty("role", QStringLiteral("pane"));
    pane->setFixedWidth(280);
    auto *paneColumn = new QVBoxLayout(pane);
    paneColumn->setContentsMargins(0, 0, 1, 0);
    paneColumn->setSpacing(0);
    auto *paneHead = new QHBoxLayout;
    paneHead->setContentsMargins(16, 18, 16, 14);
    paneHead->setSpacing(8);
    m_count = new PlainLabel(QString(), TextSize::Body, Role::TextSecondary, pane);
    paneHead->addWidget(new PlainLabel(tr("Versions"), TextSize::Section, TextWeight::Semibold, Role::Text, pane));
    paneHead->addWidget(m_count);
    paneHead->addStretch();
    paneColumn->addLayout(paneHead);
    m_list = new QListWidget(pane);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    paneColumn->addWidget(m_list, 1);
    paneColumn->addWidget(new Line(Qt::Horizontal, pane));
    auto *note = new PlainLabel(tr("Every save makes a version."), TextSize::Small, Role::TextSecondary, pane);
    note->setContentsMargins(16, 10, 16, 10);
    paneColumn->addWidget(note);
    row->addWidget(pane);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *head = new QFrame(content);
    head->setProperty("role", QStringLiteral("pageHead"));
    head->setFixedHeight(metrics::barPageHeader);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(24, 0, 24, 0);
    headRow->setSpacing(16);
    m_name = new ElidedLabel(QString(), TextSize::Title, TextWeight::Semibold, Role::Text, head);
    auto *faces = new SegmentedSwitch(tr("Show"), {tr("Settings"), tr("Versions")}, head);
    faces->setIndex(1);
    headRow->addWidget(m_name);
    headRow->addWidget(faces);
    headRow->addStretch(1);
    right->addWidget(head);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 16, 24, 16);
    body->setSpacing(12);
    auto *pick = new QHBoxLayout;
    pick->setSpacing(12);
    m_before = new QComboBox(content);
    m_before->setAccessibleName(tr("Older version"));
    m_after = new QComboBox(content);
    m_after->setAccessibleName(tr("Newer version"));
    for (auto *box : {m_before, m_after}) {
        box->setMinimumWidth(200);
        connect(box, &QComboBox::activated, this, &VersionsView::compare);
    }
    pick->addWidget(new PlainLabel(tr("Compare"), TextSize::Body, Role::TextSecondary, content));
    pick->addWidget(m_before);
    pick->addWidget(new PlainLabel(tr("with"), TextSize::Body, Role::TextSecondary, content));
    pick->addWidget(m_after);
    pick->addStretch(1);
    body->addLayout(pick);
    m_fieldsCard = new Card(tr("Fields"), content);
    m_changes = new ChangeTable(m_fieldsCard);
    m_fieldsCard->body()->addWidget(m_changes);
    body->addWidget(m_fieldsCard);
    m_promptCard = new Card(tr("Instructions"), content);
    m_prompt = new PromptDiffView(m_promptCard);
    m_promptCard->body()->addWidget(m_prompt, 1);
    body->addWidget(m_promptCard, 1);
    right->addLayout(body, 1);

    auto *foot = new QFrame(content);
    foot->setProperty("role", QStringLiteral("bar"));
    foot->setFixedHeight(64);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(24, 8, 24, 8);
    footRow->setSpacing(12);
    auto *promise = new QVBoxLayout;
    promise->setSpacing(2);
    m_promise = new ElidedLabel(QString(), TextSize::Body, TextWeight::Medium, Role::Text, foot);
    m_promiseDetail = new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, foot);
    promise->addStretch();
    promise->addWidget(m_promise);
    promise->addWidget(m_promiseDetail);
    promise->addStretch();
    footRow->addLayout(promise, 1);
    m_restore = new Button(QStringLiteral("history"), tr("Restore"), ButtonKind::Primary, foot);
    footRow->addWidget(m_restore);
    right->addWidget(foot);
    row->addLayout(right, 1);

    m_faces = new Faces(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);

    connect(faces, &SegmentedSwitch::indexChanged, this, [this, faces](int index) {
        if (index != 0)
            return;
        faces->setIndex(1);
        Q_EMIT closed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_before->setCurrentIndex(index);
        compare();
    });
    connect(m_restore, &QPushButton::clicked, this, &VersionsView::restore);
}

void VersionsView::open(const AgentId &agent, const QString &name, bool active)
{
    m_agent = agent;
    m_active = active;
    m_name->setData(name);
    load();
}

void VersionsView::load()
{
    m_faces->showLoading();
    const auto turn = ++m_turn;
    m_backend.call(listAgentVersions, {.agentId = m_agent}, this, [this, turn](const Result<AgentVersionList> &answer) {
        if (turn != m_turn)
            return;
        if (!answer) {
            m_faces->showError(answer.error(), [this] { load(); });
            return;
        }
        fill(*answer);
        m_faces->showContent();
    });
}

void VersionsView::fill(const AgentVersionList &list)
{
    m_versions = list.items;
    m_count->setText(QLocale().toString(static_cast<qlonglong>(m_versions.size())));
    const QSignalBlocker quietList(m_list);
    m_list->clear();
    m_before->clear();
    m_after->clear();
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        const auto &version = m_versions[i];
        const auto name = tr("Version %1").arg(version.version);
        auto *item = new QListWidgetItem(titleOf(version), m_list);
        item->setData(VersionDelegate::kNumberRole, version.version);
        const auto detail = QString(dayOf(version.createdAt) + QStringLiteral(" · ") +
                                    visibleText(QString::fromStdString(version.userName)));
        item->setData(VersionDelegate::kDetailRole, detail);
        item->setData(VersionDelegate::kInUseRole, i == 0);
        item->setData(Qt::AccessibleTextRole,
                      QString(name + QStringLiteral(", ") + item->text() + QStringLiteral(", ") + detail));
        const auto label =
            i == 0 ? tr("%1, in use").arg(name) : QString(name + QStringLiteral("  ·  ") + dayOf(version.createdAt));
        m_before->addItem(label, version.version);
        m_after->addItem(label, version.version);
    }
    const auto older = m_versions.size() > 1 ? 1 : 0;
    m_list->setCurrentRow(older);
    m_before->setCurrentIndex(older);
    m_after->setCurrentIndex(0);
    compare();
}

int VersionsView::chosen() const
{
    return m_before->currentData().toInt();
}

void VersionsView::compare()
{
    const auto older = chosen();
    const auto newer = m_after->currentData().toInt();
    if (older == 0 || newer == 0)
        return;
    const auto inUse = m_versions.empty() ? 0 : m_versions.front().version;
    m_restore->setText(tr("Restore version %1").arg(older));
    m_restore->setEnabled(older != inUse);
    m_promise->setText(older == inUse
                           ? tr("Version %1 is in use").arg(older)
                           : tr("Restoring makes version %1, a copy of version %2").arg(inUse + 1).arg(older));
    m_promiseDetail->setText(tr("Nothing is lost. Running calls keep version %1.").arg(inUse));
    const auto turn = ++m_turn;
    m_backend.call(getAgentVersion, {.agentId = m_agent, .version = older}, this,
                   [this, turn, older, newer](const Result<AgentVersionDetail> &before) {
                       if (turn != m_turn)
                           return;
                       if (!before) {
                           Q_EMIT failed(before.error());
                           return;
                       }
                       m_backend.call(getAgentVersion, {.agentId = m_agent, .version = newer, .compareTo = older}, this,
                                      [this, turn, before = *before](const Result<AgentVersionDetail> &after) {
                                          if (turn != m_turn)
                                              return;
                                          if (after)
                                              showComparison(before, *after);
                                          else
                                              Q_EMIT failed(after.error());
                                      });
                   });
}

void VersionsView::showComparison(const AgentVersionDetail &older, const AgentVersionDetail &newer)
{
    m_changes->setChanges(newer.changes, older.version, newer.version);
    const auto rows = m_changes->model()->rowCount();
    m_fieldsCard->setContext(rows > 0 ? tr("%n changed", nullptr, rows) : tr("none differs"));
    const auto before = promptOf(older.agent);
    const auto after = promptOf(newer.agent);
    m_prompt->setTexts(before, after);
    m_promptCard->setContext(
        m_prompt->changedLines() == 0
            ? tr("no line differs")
            : QString(tr("%n line(s) changed", nullptr, m_prompt->changedLines()) + QStringLiteral(" · ") +
                      tr("about %1 → %2 tokens")
                          .arg(QLocale().toString(tokenEstimate(before)), QLocale().toString(tokenEstimate(after)))));
}

void VersionsView::restore()
{
    AgentRestore restore{.agentId = m_agent, .version = chosen()};
    if (m_active)
        restore.forceUpdate = true; // the foot says that it acts with the next call
    m_restore->setEnabled(false);
    m_backend.call(restoreAgentVersion, restore, this, [this](const Result<CompleteAgent> &answer) {
        if (!answer) {
            m_restore->setEnabled(true);
            Q_EMIT failed(answer.error());
            return;
        }
        Q_EMIT restored(*answer);
        load();
    });
}

} // namespace sb::ui
