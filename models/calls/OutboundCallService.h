#pragma once

#include "models/backend/Registry.h"
#include "models/calls/CallStore.h"
#include "models/lines/LineStore.h"

namespace sb {

/// createOutboundCall (rules C1–C10, A14), up to the carrier. There is no telephone stack in this version: a call that
/// is right in everything, its credit too (C5), is filed as failed, and its answer says why. Stateless.
class OutboundCallService
{
public:
    void registerOn(Registry &registry);

    /// Places a call for \p call's caller, who pays. For the tags to the right.
    static Result<CreateCallResult> dial(const Call &call, const OutboundCall &in, Transaction &transaction);

private:
    struct Route;
    struct Prepared;

    static Prepared prepared(const Call &call, const OutboundCall &in, const Route &route, std::string target,
                             const CompleteAgent &agent);
    static Result<Route> route(const Call &call, const OutboundCall &in, Connection &connection);
    static Result<StoredLine> line(const Call &call, const OutboundCall &in, Connection &connection);
};

} // namespace sb
