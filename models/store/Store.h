#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/Migration.h"
#include "models/store/ReaderPool.h"
#include "models/store/StoreThread.h"

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
    static Result<std::unique_ptr<Store>> create(const std::string &folder, const Secret &dataKey,
                                                 std::span<const Migration> migrations);
    /// Runs SQL and, on an older store, copies it to `backups/` and migrates: not for the UI thread.
    /// \p dataKey comes from KeySlots, so that a first page it does not open is damage (Corrupt).
    static Result<std::unique_ptr<Store>> open(const std::string &folder, const Secret &dataKey,
                                               std::span<const Migration> migrations);
    ~Store(); ///< close()

    /// \p work is `Result<T>(Transaction &)`, run on the store thread: `QFuture<Result<T>>`.
    template <typename Work>
    auto write(Work work)
    {
        return m_writer.write(std::move(work));
    }
    /// \p work is `Result<T>(Connection &)`, run on a reader thread over one unchanging state: `QFuture<Result<T>>`.
    template <typename Work>
    auto read(Work work)
    {
        return m_readers.read(std::move(work));
    }

    /// Interrupts reads, ends the writes that were posted, closes readers before the writer, wipes the key. Waits for
    /// all that: call it off the UI thread when writes may be under way. Safe to call twice.
    void close();

    const std::string &folder() const { return m_folder; }

private:
    Store(std::string folder, const Secret &dataKey, std::unique_ptr<Connection> writer);

    const std::string m_folder;
    StoreThread m_writer;
    ReaderPool m_readers; ///< declared last: goes first
};

} // namespace sb
