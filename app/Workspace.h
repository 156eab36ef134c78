#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/KeySlots.h"
#include "models/store/WorkspaceLock.h"

#include <QString>

#include <memory>

namespace sb {
class Backend;
class BlobStore;
class Store;
} // namespace sb

namespace sb::app {

/// What opens a workspace.
struct UnlockKey
{
    enum class Kind : std::uint8_t { Passphrase = 1, RecoveryCode, KeyChain };
    Kind kind = Kind::Passphrase;
    Secret secret;
};

/// An open workspace: its lock, its store and the services on it, joined. Lives as long as it is unlocked.
/// Thread: create() and open() derive keys and run SQL (half a second and more): not on the UI thread. The object may
/// be used from any thread; it is destroyed on the thread that has the event loop.
class Workspace
{
public:
    struct Created;

    /// A new workspace in a folder that does not exist or is empty. When it fails, nothing is left behind.
    static Result<Created> create(const QString &folder, const QString &name, const Secret &passphrase, KeyCost cost,
                                  const Clock &clock);
    /// Locked when another process has it, WrongKey, Corrupt with the damaged part, NotFound.
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, const UnlockKey &key, const Clock &clock);
    /// The data key alone, for what reads the files without opening the store. WrongKey, Corrupt (the key file),
    /// NotFound.
    static Result<Secret> dataKeyOf(const QString &folder, const UnlockKey &key);
    /// Ends what is posted, closes the store, wipes the key, lets the lock go.
    ~Workspace();

    QString folder() const { return m_folder; }
    Backend &backend();
    Store &store();
    const BlobStore &blobs();
    const Secret &dataKey() const { return m_dataKey; } ///< for backup and verification
    const Clock &clock() const { return m_clock; }

private:
    struct Services;
    Workspace(QString folder, WorkspaceLock lock, Secret dataKey, const Clock &clock);
    Result<> join(std::unique_ptr<Store> store);

    QString m_folder;
    const Clock &m_clock;
    WorkspaceLock m_lock;
    Secret m_dataKey;
    std::unique_ptr<Services> m_services;
};

struct Workspace::Created
{
    std::unique_ptr<Workspace> workspace;
    Secret recoveryCode; ///< as shown to the operator, once
};

} // namespace sb::app
