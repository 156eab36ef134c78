#pragma once

#include "models/store/Store.h"

#include <mutex>

namespace sb {

/// The store, for as long as the service that owns this lives: what is made while it is read outlives the request that
/// asked for it, and may outlive the service. Thread: any.
struct StoreDoor
{
    explicit StoreDoor(Store &opened) : folder(opened.folder().path()), store(&opened) {}

    const std::string folder; ///< of the workspace
    std::mutex mutex;         ///< never taken on a thread of the store: it is held while a read waits for one
    Store *store;             ///< null when the owner is gone

    /// Runs \p work, a `Result<T>(Connection &)`, on a reader and waits for it; the owner waits as well. Cancelled when
    /// the owner is gone.
    template <typename Work>
    auto read(Work work) -> std::invoke_result_t<Work &, Connection &>
    {
        const std::scoped_lock lock(mutex);
        if (store == nullptr)
            return fail(ErrorCode::Cancelled, "the workspace is closed");
        auto future = store->read(std::move(work));
        future.waitForFinished();
        return future.takeResult();
    }
    void close()
    {
        const std::scoped_lock lock(mutex);
        store = nullptr;
    }
};

} // namespace sb
