#pragma once

#include "models/backend/Registry.h"
#include "models/lines/LineStore.h"

namespace sb {

/// Phone numbers and which agent answers them (rules P1–P5, G9). There is no telephone stack in this version: no call
/// comes in, and lines are what will be answered. Stateless.
class LineService
{
public:
    void registerOn(Registry &registry);

    /// The line if it is the caller's or the caller is a super admin (P2); NotFound otherwise.
    static Result<StoredLine> visible(Connection &connection, const Caller &caller, LineId id);
};

} // namespace sb
