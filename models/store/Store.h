#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/Backup.h"
#include "models/store/BlobStore.h"
#include "models/store/Migration.h"
#include "models/store/ReaderPool.h"
#include "models/store/StoreThread.h"
#include "models/store/Verification.h"
#include "models/store/WorkspaceFolder.h"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace sb {

/// The open store of a workspace: one writing thread, a few reading ones. Thread: any.
/// The folder's lock is taken before and let go after (WorkspaceLock).
class Store
{
public:
    /// A new store in a folder that has none. Runs SQL: not for the UI thread. Errors: Conflict when there is one.
    static Result<std::unique_ptr<Store>> create(const WorkspaceFolder &folder, const Secret &dataKey,
                                                 std::span<const Migration> migrations);
    /// Runs SQL and, on an older store, copies it to `backups/` and migrates: not for the UI thread.
    /// \p dataKey comes from KeySlots, so that a first page it does not open is damage (Corrupt).
    static Result<std::unique_ptr<Store>> open(const WorkspaceFolder &folder, const Secret &dataKey,
                                               std::span<const Migration> migrations);
    ~Store(); ///< close()

    /// \p work is `Result<T>(Transaction &)`, run on the store thread: `QFuture<Result<T>>`.
    template <typename Work>
    auto write(Work work)
    {
        return m_writer.write(std::move(work));
    }
    /// As StoreThread::write().
    template <typename Work, typename Done>
    void write(Work work, Done done)
    {
        m_writer.write(std::move(work), std::move(done));
    }
    /// \p work is `Result<T>(Connection &)`, run on a reader thread over one unchanging state: `QFuture<Result<T>>`.
    template <typename Work>
    auto read(Work work)
    {
        return m_readers.read(std::move(work));
    }
    /// As ReaderPool::read().
    template <typename Work, typename Done>
    void read(Work work, Done done)
    {
        m_readers.read(std::move(work), std::move(done));
    }

    /// Interrupts reads, ends the writes that were posted, closes readers before the writer, wipes the key. Waits for
    /// all that: call it off the UI thread when writes may be under way. Safe to call twice.
    void close();

    /// Both on a reader thread, while the store goes on; close() ends them with Cancelled. \p progress is called there
    /// with the share done (0…1); false ends the work.
    QFuture<Result<BackupSummary>> backup(std::string target, Instant now, std::function<bool(double)> progress = {});
    QFuture<Result<std::vector<Finding>>> verify(std::function<bool(double)> progress = {},
                                                 std::vector<Verification::Proof> proofs = {});

    const WorkspaceFolder &folder() const { return m_folder; }
    const BlobStore &blobs() const { return m_blobs; }

private:
    Store(const WorkspaceFolder &folder, const Secret &dataKey, std::unique_ptr<Connection> writer);
    std::function<bool(double)> untilClosed(std::function<bool(double)> progress) const;

    const WorkspaceFolder m_folder;
    const BlobStore m_blobs;
    std::shared_ptr<const Secret>
        m_dataKey; ///< a backup or verification under way has it as well; the last one wipes it
    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
    StoreThread m_writer;
    ReaderPool m_readers; ///< declared last: goes first
};

} // namespace sb
