#pragma once

#include "models/backend/Registry.h"
#include "models/contract/Console.h"
#include "models/store/Store.h"

namespace sb {

/// How long calls are kept: previewRetention counts what is older, applyRetention deletes it for good. A recording goes
/// alone, or a call as a whole: its row, its transcript, what was searched of it and the key and file of its recording.
/// Usage and ledger stay: they hold no number and no word of a caller. A call is as old as its beginning; one that has
/// not ended stays. Thread: handlers run where the registry runs them. Goes before the store.
class RetentionService
{
public:
    /// Calls and recordings that one request deletes, so that others need not wait for long.
    static constexpr int mostAtOnce = 200;

    explicit RetentionService(Store &store) : m_store(store) {}
    void registerOn(Registry &registry);

private:
    Result<RetentionAmount> apply(const Call &call, Transaction &transaction) const;

    Store &m_store;
};

} // namespace sb
