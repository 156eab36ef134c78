#pragma once

#include "models/calls/CallStore.h"

namespace sb::test {

/// A call as short as it can be, for lists that need many.
inline StoredCall endedCall(UserId user, Instant startedAt)
{
    StoredCall row;
    auto &session = row.session;
    session.id = CallId::make(startedAt.milliseconds());
    session.requestId = RequestId::make(startedAt.milliseconds());
    session.userId = user;
    session.agentName = "Front desk";
    session.callType = CallType::Web;
    session.direction = CallDirection::Web;
    session.status = CallStatus::Completed;
    session.createdAt = startedAt;
    session.startedAt = startedAt;
    return row;
}

} // namespace sb::test
