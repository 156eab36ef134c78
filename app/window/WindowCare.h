#pragma once

#include "models/base/Clock.h"
#include "models/calls/RetentionTask.h"
#include "models/store/Store.h"
#include "ui/settings/WorkspaceCare.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace sb::app {

class Workspace;

/// Long work on the open workspace, one at a time: verification and backups on a reader thread of the store, restoring
/// on the global pool. While it lives it also keeps the schedule: backups by the workspace's rhythm, and once a day
/// what is kept no longer. Thread: UI; the destructor ends what runs and waits for it.
class WindowCare final : public ui::WorkspaceCare
{
    Q_OBJECT

public:
    /// \p workspace outlives it. \p restored is told of each folder that became a workspace.
    WindowCare(Workspace &workspace, std::function<void(const QString &)> restored, QObject *parent = nullptr);
    ~WindowCare() override;

    QString folder() const override;
    QFuture<Result<qint64>> bytes() override;
    QFuture<Result<QList<ui::BackupCard>>> backups() override;
    QString freeBackupFolder() const override;
    Result<void> removeBackup(const QString &folder) override;
    void verify() override;
    void backUp(const QString &target) override;
    void restore(const QString &backup, const QString &target) override;
    void cancel() override;
    std::optional<ui::CareWork> running() const override { return m_running; }
    double done() const override;

    /// Looks whether a backup or a deletion is due; a timer calls it as well.
    void checkSchedule();

Q_SIGNALS:
    void scheduleFailed(const sb::Error &error); ///< the settings of the schedule could not be read, or deleting failed

private:
    /// Read by the working thread.
    struct Share
    {
        std::atomic<double> done{0};
        std::atomic<bool> cancelled{false};
    };
    bool begin(ui::CareWork work, bool automatic);
    std::function<bool(double)> progress() const;
    void backUpInto(const std::string &target, bool automatic);
    void finish(ui::CareOutcome outcome);
    void prune();

    Workspace &m_workspace;
    std::function<void(const QString &)> m_restored;
    RetentionTask m_retention;
    std::optional<ui::CareWork> m_running;
    bool m_automatic = false;
    std::shared_ptr<Share> m_share;
    QFuture<void> m_restoring;
    QTimer m_tick;     ///< while something runs
    QTimer m_schedule; ///< as long as the workspace is open
};

} // namespace sb::app
