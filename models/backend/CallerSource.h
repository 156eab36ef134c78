#pragma once

#include "models/backend/CallOptions.h"
#include "models/base/Result.h"
#include "models/store/Connection.h"
#include "models/store/Transaction.h"

#include <functional>

namespace sb {

/// Who stands behind a credential, and which features are on for them. Identity's store answers; the Gate asks.
/// Thread: whichever holds the connection.
class CallerSource
{
public:
    virtual ~CallerSource() = default;
    /// Unauthorized when nobody does (A2, A5).
    virtual Result<Caller> callerOf(const Credential &credential, Connection &connection) = 0;
    /// A flag never set is on (F1).
    virtual Result<bool> isFlagOn(const Caller &caller, std::string_view flag, Connection &connection) = 0;

    using Note = std::function<Result<>(Transaction &)>;
    /// What is to be kept about a request of \p caller besides its own effects; empty most of the time. Thread: any.
    virtual Note noteOf(const Caller &, Instant /*now*/) { return {}; }
};

} // namespace sb
