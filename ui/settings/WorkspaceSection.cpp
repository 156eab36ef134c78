#include "ui/settings/WorkspaceSection.h"

#include "models/base/Deliver.h"
#include "ui/format/ErrorText.h"
#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"
#include "ui/settings/WorkCard.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kWideFigure = 420;
constexpr qsizetype kMostFindings = 20; // of a badly damaged workspace; the command line lists them all

} // namespace

WorkspaceSection::WorkspaceSection(Backend &backend, WorkspaceCare &care, QWidget *parent)
    : SettingsSection(tr("Workspace"), QStringLiteral("database"), parent)
    , m_backend(backend)
    , m_care(care)
    , m_name(new ElidedLabel(QString(), TextSize::Body, TextWeight::Medium, Role::Text, this))
    , m_folder(new ElidedLabel(QString(), TextSize::Body, Role::Text, this))
    , m_size(new PlainLabel(this))
    , m_agents(new PlainLabel(this))
    , m_calls(new PlainLabel(this))
    , m_made(new PlainLabel(this))
    , m_schema(new PlainLabel(this))
    , m_program(new PlainLabel(this))
    , m_state(new Chip(tr("Not checked yet"), Tone::Neutral, this))
    , m_verify(new Button(QStringLiteral("shield"), tr("Verify now"), ButtonKind::Normal, this))
{
    addHeading(tr("This workspace"));
    auto *card = addCard();
    m_folder->setElideMode(Qt::ElideMiddle);
    m_folder->setFixedWidth(Theme::of(this).scaled(kWideFigure));
    m_folder->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_name->setFixedWidth(Theme::of(this).scaled(kWideFigure));
    m_name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_nameRow = addRow(card, tr("Name"), tr("Given when it was made."));
    m_nameRow->addControl(m_name);
    addRow(card, tr("Folder"), tr("One folder that only you can open."))->addControl(m_folder);
    addRow(card, tr("Size on the disk"), tr("Store and recordings, without backups."))->addControl(m_size);
    addRow(card, tr("Made on"))->addControl(m_made);
    addRow(card, tr("Agents"))->addControl(m_agents);
    addRow(card, tr("Calls"))->addControl(m_calls);
    addRow(card, tr("Version of the schema"), tr("An older program cannot open a newer workspace."))
        ->addControl(m_schema);
    addRow(card, tr("Version of Switchboard"))->addControl(m_program);

    addHeading(tr("Is it whole?"));
    auto *checks = addCard();
    m_verifyRow = addRow(checks, tr("Verify the workspace"),
                         tr("Reads the keys, every page and every recording, and replays the ledger. Nothing is "
                            "changed."));
    m_verifyRow->addControl(m_state);
    m_verifyRow->addControl(m_verify);
    m_workLine = new Line(Qt::Horizontal, checks);
    m_work = new WorkCard(checks);
    m_findings = new QWidget(checks);
    m_findingList = new QVBoxLayout(m_findings);
    m_findingList->setContentsMargins(metrics::cardPadding - 1, 8, metrics::cardPadding - 1, 12);
    m_findingList->setSpacing(4);
    checks->body()->addWidget(m_workLine);
    checks->body()->addWidget(m_work);
    checks->body()->addWidget(m_findings);
    m_findings->hide();

    connect(m_verify, &QPushButton::clicked, this, &WorkspaceSection::verify);
    connect(m_work, &WorkCard::cancelled, this, [this] { m_care.cancel(); });
    connect(&care, &WorkspaceCare::progressed, this, &WorkspaceSection::showWork);
    connect(&care, &WorkspaceCare::finished, this, &WorkspaceSection::finish);
    showWork();
}

void WorkspaceSection::enter()
{
    load();
}

void WorkspaceSection::load()
{
    m_folder->setData(m_care.folder());
    m_backend.call(getWorkspaceInfo, {}, this, [this](const Result<WorkspaceInfo> &info) {
        m_nameRow->setProblem(info ? QString() : ErrorText::of(info.error()).inOneLine());
        if (!info)
            return;
        const QLocale locale;
        m_name->setData(QString::fromStdString(info->name));
        m_made->setText(dayText(info->createdAt));
        m_agents->setText(locale.toString(static_cast<qlonglong>(info->agents)));
        m_calls->setText(locale.toString(static_cast<qlonglong>(info->calls)));
        m_schema->setText(locale.toString(info->schemaVersion));
        m_program->setText(QString::fromStdString(info->programVersion));
    });
    deliver(m_care.bytes(), this, [this](const Result<qint64> &bytes) {
        m_size->setText(bytes ? QLocale().formattedDataSize(*bytes, 1, QLocale::DataSizeSIFormat)
                              : QStringLiteral("–"));
    });
}

void WorkspaceSection::verify()
{
    if (m_care.running())
        return;
    showFindings({});
    m_care.verify();
}

void WorkspaceSection::showWork()
{
    const auto work = m_care.running();
    const bool mine = work == CareWork::Verify;
    if (!mine)
        m_elapsed.invalidate();
    else if (!m_elapsed.isValid())
        m_elapsed.start();
    m_work->setVisible(mine);
    m_workLine->setVisible(mine || !m_findings->isHidden());
    m_verify->setEnabled(!work);
    if (mine) {
        m_state->set(tr("Running"), Tone::Info);
        m_work->show(tr("Verifying"), tr("You can go on working."), m_care.done(), m_elapsed.elapsed());
    }
    Q_EMIT changed();
}

void WorkspaceSection::finish(const CareOutcome &outcome)
{
    showWork();
    if (outcome.work != CareWork::Verify)
        return;
    if (outcome.error) {
        const bool cancelled = outcome.error->code == ErrorCode::Cancelled;
        m_state->set(cancelled ? tr("Not checked yet") : tr("Not finished"), cancelled ? Tone::Neutral : Tone::Warning);
        if (!cancelled)
            Q_EMIT told(ErrorText::of(*outcome.error).inOneLine(), true);
        return;
    }
    showFindings(outcome.findings);
}

void WorkspaceSection::showFindings(const QList<CareFinding> &findings)
{
    while (auto *item = m_findingList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    qsizetype damaged = 0;
    for (const auto &finding : findings) {
        if (!finding.damaged || ++damaged > kMostFindings)
            continue;
        auto *line = new ElidedLabel(QString(), TextSize::Small, Role::Negative, m_findings);
        line->setData(finding.part + QStringLiteral(": ") + finding.detail);
        m_findingList->addWidget(line);
    }
    if (damaged > kMostFindings)
        m_findingList->addWidget(new PlainLabel(tr("and %n more", nullptr, static_cast<int>(damaged - kMostFindings)),
                                                TextSize::Small, Role::TextSecondary, m_findings));
    m_findings->setVisible(damaged > 0);
    m_workLine->setVisible(damaged > 0);
    if (findings.isEmpty())
        return;
    const int parts = static_cast<int>(findings.size());
    m_state->set(damaged > 0 ? tr("%n part(s) damaged", nullptr, static_cast<int>(damaged))
                             : tr("%n part(s), none damaged", nullptr, parts),
                 damaged > 0 ? Tone::Negative : Tone::Positive);
    m_verifyRow->setProblem(damaged > 0 ? tr("Make no changes, and restore the newest backup into a new folder.")
                                        : QString());
}

} // namespace sb::ui
