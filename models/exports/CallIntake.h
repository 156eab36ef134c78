#pragma once

#include "models/backend/Call.h"
#include "models/calls/CallStore.h"

#include <nlohmann/json.hpp>

namespace sb {

/// One call out of an archive.
struct CallIntake
{
    StoredCall call;
    std::vector<CallTurn> turns;

    /// \p session is a session.json that the contract's schema lets through, \p extra its turns.json or null; lines
    /// come from there, and else from the session's transcript. Invalid for a call that is not over, begins nowhere, or
    /// has lengths and lines that no call has.
    static Result<CallIntake> of(const nlohmann::json &session, const nlohmann::json &extra);

    /// Files it as the caller's. Neither usage nor a ledger entry is made: what it cost was paid where it was made.
    Result<> save(const Call &call, Transaction &transaction);
    /// Whether \p stored, of the same id, has the same content. Lines count when neither side withholds them (L4).
    Result<bool> equals(const StoredCall &stored, Connection &connection) const;
};

} // namespace sb
