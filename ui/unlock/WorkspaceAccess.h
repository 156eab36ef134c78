#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace sb::ui {

/// A workspace as it may be shown before it is open: nothing that is inside it.
struct WorkspaceCard
{
    QString folder; ///< absolute
    QString name;
    qint64 bytes = -1; ///< on disk; -1: not known
};

struct PassphraseStrength
{
    int level = 0; ///< 0 nothing typed, 1 weak, 2 fair, 3 strong, 4 very strong
    double bits = 0;
};

struct NewWorkspace
{
    QString folder;
    QString name;
    Secret passphrase; ///< UTF-8
    bool sampleAgents = false;
};

/// What the faces before the console ask for. Futures are answered from other threads: deriving a key takes about half
/// a second and must not hold the window. Every other call is quick and made on the UI thread.
class WorkspaceAccess
{
public:
    virtual ~WorkspaceAccess() = default;

    virtual QList<WorkspaceCard> recent() const = 0; ///< newest first; folders that are gone are left out
    virtual void forget(const QString &folder) = 0;  ///< from the recent ones; the folder stays as it is

    virtual QString suggestedFolder(const QString &name) const = 0;
    virtual qint64 freeBytes(const QString &folder) const = 0; ///< of the disk it would lie on; -1: not known
    /// NotFound: no workspace there. Conflict: the folder holds other things. Corrupt: damaged, `detail` says which
    /// part.
    virtual Result<WorkspaceCard> inspect(const QString &folder) const = 0;
    virtual PassphraseStrength strength(const QString &passphrase) const = 0;

    /// Makes the workspace and leaves it open. The answer is the recovery code in groups joined by hyphens; it is kept
    /// nowhere.
    virtual QFuture<Result<QString>> create(NewWorkspace workspace) = 0;
    /// WrongKey, Corrupt, Locked (another process holds it), Io.
    virtual QFuture<Result<void>> unlock(const QString &folder, Secret passphrase) = 0;
    /// The same with the recovery code; hyphens, blanks and case do not matter.
    virtual QFuture<Result<void>> recover(const QString &folder, Secret code) = 0;

    /// The workspace has a slot for the key chain of a computer; whether it is this one shows when it is asked.
    virtual bool hasKeyChain(const QString &folder) const = 0;
    /// Unavailable, Forbidden (refused), NotFound (another computer's), and as unlock().
    virtual QFuture<Result<void>> unlockByKeyChain(const QString &folder) = 0;
};

} // namespace sb::ui
