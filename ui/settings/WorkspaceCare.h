#pragma once

#include "models/base/Error.h"
#include "models/base/Instant.h"
#include "models/base/Result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace sb::ui {

/// Long work on the whole workspace; one at a time.
enum class CareWork : std::uint8_t { Verify = 1, Backup, Restore };

/// A backup as its manifest tells it.
struct BackupCard
{
    QString folder; ///< absolute
    Instant created;
    qint64 bytes = 0;
    int files = 0;
    bool automatic = false; ///< made by the schedule, which may take it away again
    QString damage;         ///< why the manifest cannot be read; empty: it can

    bool operator==(const BackupCard &) const = default;
};

/// What was found about one part of the workspace.
struct CareFinding
{
    QString part;
    QString detail;
    bool damaged = false;

    bool operator==(const CareFinding &) const = default;
};

/// How a piece of work ended.
struct CareOutcome
{
    CareWork work = CareWork::Verify;
    std::optional<Error> error; ///< Cancelled: ended on request
    QString target;             ///< of a backup or a restore
    int files = 0;              ///< copied, read back and compared
    qint64 bytes = 0;
    QStringList missing;         ///< blobs that were gone before they could be copied
    QList<CareFinding> findings; ///< of a verification
    bool automatic = false;      ///< the schedule began it
};

/// Verification, backups and restoring, as the settings see them; the program implements it.
/// Thread: the window's; every verb returns at once and its outcome comes by finished().
class WorkspaceCare : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString folder() const = 0;
    virtual QFuture<Result<qint64>> bytes() = 0;                  ///< of the folder on the disk, without its backups
    virtual QFuture<Result<QList<BackupCard>>> backups() = 0;     ///< in the workspace's own folder, newest first
    virtual QString freeBackupFolder() const = 0;                 ///< where the next one would go
    virtual Result<void> removeBackup(const QString &folder) = 0; ///< one of backups()

    virtual void verify() = 0;
    virtual void backUp(const QString &target) = 0; ///< a new or empty folder
    virtual void restore(const QString &backup, const QString &target) = 0;
    virtual void cancel() = 0;

    virtual std::optional<CareWork> running() const = 0;
    virtual double done() const = 0; ///< share of the running work, 0 to 1

Q_SIGNALS:
    void progressed(); ///< began, or done() rose
    void finished(const sb::ui::CareOutcome &outcome);
    void backupsChanged();
};

} // namespace sb::ui
