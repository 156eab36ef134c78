#pragma once

#include "models/backend/Registry.h"
#include "models/calls/CallStore.h"
#include "models/calls/RecordingSource.h"
#include "models/store/Store.h"

namespace sb {

/// Calls while they run and afterwards: the console's test calls, the call log (L1–L4, L7–L9) and its export (L5, L6).
/// Outlives the registry's use. Thread: handlers run where the registry runs them.
class CallService
{
public:
    /// \p store feeds answers that are read piece by piece after their handler has ended.
    CallService(Store &store, const RecordingSource &recordings) : m_store(store), m_recordings(recordings) {}
    void registerOn(Registry &registry);

    /// To be run once when a workspace is opened: calls that a crash left running become failed, with the turns and
    /// the recording they have. How many there were.
    static Result<int> closeInterrupted(Transaction &transaction, Instant now);

    /// The call if the caller may see it; NotFound otherwise (M7).
    static Result<StoredCall> visible(Connection &connection, const Caller &caller, CallId id);

private:
    Store &m_store;
    const RecordingSource &m_recordings;
};

} // namespace sb
