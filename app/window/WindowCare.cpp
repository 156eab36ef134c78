#include "app/window/WindowCare.h"

#include "app/Workspace.h"
#include "models/backend/Backend.h"
#include "models/contract/Console.h"
#include "models/money/LedgerProof.h"
#include "models/store/Backup.h"
#include "models/store/BackupShelf.h"
#include "models/store/Verification.h"

#include <QDir>
#include <QDirIterator>
#include <QtConcurrentRun>

#include <algorithm>

namespace sb::app {
namespace {

constexpr int kTickMs = 200;
constexpr std::chrono::minutes kScheduleEvery{10};
constexpr std::chrono::minutes kScheduleFirst{1}; // the window is used first, then the disk

ui::CareOutcome outcomeOf(ui::CareWork work, const Result<BackupSummary> &summary, const QString &target)
{
    ui::CareOutcome outcome;
    outcome.work = work;
    outcome.target = target;
    if (!summary) {
        outcome.error = summary.error();
        return outcome;
    }
    outcome.files = summary->files;
    outcome.bytes = summary->bytes;
    for (const auto &name : summary->missing)
        outcome.missing.append(QString::fromStdString(name));
    return outcome;
}

std::chrono::hours spanOf(BackupRhythm rhythm)
{
    return std::chrono::hours(24) * (rhythm == BackupRhythm::Weekly ? 7 : 1);
}

} // namespace

WindowCare::WindowCare(Workspace &workspace, std::function<void(const QString &)> restored, QObject *parent)
    : WorkspaceCare(parent)
    , m_workspace(workspace)
    , m_restored(std::move(restored))
    , m_retention(workspace.backend(), workspace.clock())
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &WorkspaceCare::progressed);
    connect(&m_schedule, &QTimer::timeout, this, [this] {
        m_schedule.setInterval(kScheduleEvery);
        checkSchedule();
    });
    m_schedule.setTimerType(Qt::VeryCoarseTimer);
    m_schedule.start(kScheduleFirst);
    connect(&m_retention, &RetentionTask::failed, this, &WindowCare::scheduleFailed);
}

WindowCare::~WindowCare()
{
    cancel();
    m_restoring.waitForFinished(); // the store's own work ends with the store
}

QString WindowCare::folder() const
{
    return m_workspace.folder();
}

QFuture<Result<qint64>> WindowCare::bytes()
{
    return QtConcurrent::run([folder = m_workspace.folder()]() -> Result<qint64> {
        const QString backups = QString::fromStdString(WorkspaceFolder(folder.toStdString()).backups());
        qint64 sum = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (!files.next().startsWith(backups))
                sum += files.fileInfo().size();
        }
        return sum;
    });
}

QFuture<Result<QList<ui::BackupCard>>> WindowCare::backups()
{
    return QtConcurrent::run([folder = m_workspace.folder()]() -> Result<QList<ui::BackupCard>> {
        const auto found = BackupShelf(WorkspaceFolder(folder.toStdString())).list();
        if (!found)
            return fail(found.error());
        QList<ui::BackupCard> cards;
        for (const auto &backup : *found)
            cards.append({QString::fromStdString(backup.folder), backup.created, backup.bytes, backup.files,
                          backup.automatic, QString::fromStdString(backup.damage)});
        return cards;
    });
}

QString WindowCare::freeBackupFolder() const
{
    const BackupShelf shelf{WorkspaceFolder(m_workspace.folder().toStdString())};
    return QString::fromStdString(shelf.freeName(m_workspace.clock().now(), false));
}

Result<void> WindowCare::removeBackup(const QString &folder)
{
    return BackupShelf(WorkspaceFolder(m_workspace.folder().toStdString())).remove(folder.toStdString());
}

bool WindowCare::begin(ui::CareWork work, bool automatic)
{
    if (m_running)
        return false;
    m_running = work;
    m_automatic = automatic;
    m_share = std::make_shared<Share>();
    m_tick.start();
    Q_EMIT progressed();
    return true;
}

std::function<bool(double)> WindowCare::progress() const
{
    return [share = m_share](double reached) {
        share->done.store(reached);
        return !share->cancelled.load();
    };
}

double WindowCare::done() const
{
    return m_running ? m_share->done.load() : 0;
}

void WindowCare::cancel()
{
    if (m_share)
        m_share->cancelled.store(true);
}

void WindowCare::finish(ui::CareOutcome outcome)
{
    m_tick.stop();
    m_running.reset();
    outcome.automatic = m_automatic;
    Q_EMIT finished(outcome);
}

void WindowCare::verify()
{
    if (!begin(ui::CareWork::Verify, false))
        return;
    const auto work = m_workspace.store().verify(progress(), {LedgerProof::findings});
    deliver(work, this, [this](const Result<std::vector<Finding>> &findings) {
        ui::CareOutcome outcome;
        outcome.work = ui::CareWork::Verify;
        if (!findings)
            outcome.error = findings.error();
        else
            for (const auto &finding : *findings)
                outcome.findings.append({QString::fromStdString(finding.part), QString::fromStdString(finding.detail),
                                         finding.state == Finding::State::Damaged});
        finish(std::move(outcome));
    });
}

void WindowCare::backUp(const QString &target)
{
    backUpInto(target.toStdString(), false);
}

void WindowCare::backUpInto(const std::string &target, bool automatic)
{
    if (!begin(ui::CareWork::Backup, automatic))
        return;
    const auto work = m_workspace.store().backup(target, m_workspace.clock().now(), progress());
    deliver(work, this, [this, target](const Result<BackupSummary> &summary) {
        const bool prunes = m_automatic && summary;
        finish(outcomeOf(ui::CareWork::Backup, summary, QString::fromStdString(target)));
        if (prunes)
            prune();
        Q_EMIT backupsChanged();
    });
}

void WindowCare::restore(const QString &backup, const QString &target)
{
    if (!begin(ui::CareWork::Restore, false))
        return;
    const auto work =
        QtConcurrent::run([from = backup.toStdString(), to = target.toStdString(),
                           goOn = progress()]() -> Result<BackupSummary> { return Backup(goOn).restore(from, to); });
    m_restoring = QFuture<void>(work);
    deliver(work, this, [this, target](const Result<BackupSummary> &summary) {
        if (summary && m_restored)
            m_restored(target);
        finish(outcomeOf(ui::CareWork::Restore, summary, target));
    });
}

void WindowCare::checkSchedule()
{
    m_retention.check();
    m_workspace.backend().call(getWorkspaceSettings, {}, this, [this](const Result<WorkspaceSettings> &settings) {
        if (!settings) {
            Q_EMIT scheduleFailed(settings.error());
            return;
        }
        const auto rhythm = settings->backupRhythm.valueOr(BackupRhythm::Off);
        if (rhythm == BackupRhythm::Off || m_running)
            return;
        deliver(backups(), this, [this, rhythm](const Result<QList<ui::BackupCard>> &cards) {
            if (!cards) {
                Q_EMIT scheduleFailed(cards.error());
                return;
            }
            std::optional<Instant> newest;
            for (const auto &card : *cards) {
                if (card.automatic && card.damage.isEmpty())
                    newest = std::max(newest, std::optional(card.created));
            }
            const auto now = m_workspace.clock().now();
            if (!BackupShelf::isDue(newest, spanOf(rhythm), now))
                return;
            const BackupShelf shelf{WorkspaceFolder(m_workspace.folder().toStdString())};
            backUpInto(shelf.freeName(now, true), true);
        });
    });
}

void WindowCare::prune()
{
    m_workspace.backend().call(getWorkspaceSettings, {}, this, [this](const Result<WorkspaceSettings> &settings) {
        if (!settings)
            return; // the next scheduled backup tries again
        const auto work = QtConcurrent::run(
            [folder = m_workspace.folder().toStdString(), kept = settings->backupsKept.valueOr(7)]() -> Result<int> {
                return BackupShelf(WorkspaceFolder(folder)).prune(kept);
            });
        deliver(work, this, [this](const Result<int> &gone) {
            if (!gone)
                Q_EMIT scheduleFailed(gone.error());
            Q_EMIT backupsChanged();
        });
    });
}

} // namespace sb::app
