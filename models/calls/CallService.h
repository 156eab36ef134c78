#pragma once

#include "models/backend/Registry.h"
#include "models/calls/CallStore.h"
#include "models/store/BlobStore.h"
#include "models/store/StoreDoor.h"

#include <memory>

namespace sb {

/// Call logs and test calls (rules L1–L9, C7): a row at the start, each turn committed as it comes, a state that never
/// changes again at the end, and with it what the call cost (W13, W14). Keeps what is said out of the audit log.
/// Thread: handlers run where the registry runs them. Outlives the registry's use; goes before the store.
class CallService
{
public:
    CallService(Store &store, const BlobStore &blobs);
    ~CallService(); ///< ends the row streams that are still out: they answer Cancelled
    CallService(const CallService &) = delete;
    CallService &operator=(const CallService &) = delete;

    void registerOn(Registry &registry);

    /// At open, before anything runs: what a crash left unfinished becomes failed and keeps its turns and its
    /// recording, and is paid as far as it went (W16). How many there were.
    static Result<int> recoverInterrupted(Transaction &transaction, Instant now);

    /// The call if the caller may see it; NotFound otherwise (M7).
    static Result<StoredCall> visible(Connection &connection, const Caller &caller, CallId id);
    static Result<StoredCall> visible(Connection &connection, const Caller &caller, RequestId id);
    /// What the audit log keeps of a call: its course, not its words and numbers.
    static nlohmann::json course(const StoredCall &call);
    /// As it is answered: a private call has no turns and no recording, and says so (L4).
    static Result<CallDetail> detail(Connection &connection, StoredCall call);

private:
    Result<StartedCall> start(const Call &call, const TestCallStart &in, Transaction &transaction) const;
    Result<CallTurn> append(const Call &call, const TurnAppend &in, Transaction &transaction) const;
    static Result<PaidTime> extend(const Call &call, const PaidTimeWish &in, Transaction &transaction);
    Result<CallDetail> finish(const Call &call, const CallFinish &in, Transaction &transaction) const;
    Result<> linkable(Connection &connection, BlobId recording) const;

    const std::shared_ptr<StoreDoor> m_door;
    const BlobStore &m_blobs;
};

} // namespace sb
