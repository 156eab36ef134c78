#pragma once

#include "models/backend/Registry.h"
#include "models/calls/CallStore.h"
#include "models/lines/LineStore.h"

#include <functional>

namespace sb {

/// What a call costs before it is placed (C5). Both run in the call's own transaction; the defaults reserve nothing.
struct CallCredit
{
    using Step = std::function<Result<>(const Call &, const CallSession &, Transaction &)>;

    /// Before the session's row is made: PaymentRequired leaves none.
    Step reserve = [](const Call &, const CallSession &, Transaction &) { return Result<>(); };
    /// When the dial failed (C6).
    Step release = [](const Call &, const CallSession &, Transaction &) { return Result<>(); };
};

/// createOutboundCall (rules C1–C10, A14), up to the carrier. There is no telephone stack in this version: a call that
/// is right in everything is filed as failed, and its answer says why. Outlives the registry's use.
class OutboundCallService
{
public:
    explicit OutboundCallService(CallCredit credit = {}) : m_credit(std::move(credit)) {}
    void registerOn(Registry &registry);

private:
    struct Route;

    Result<OutboundCallResult> dial(const Call &call, const OutboundCall &in, Transaction &transaction) const;
    static StoredCall sessionOf(const Call &call, const OutboundCall &in, const Route &route, std::string target,
                                const CompleteAgent &agent);
    static Result<Route> route(const Call &call, const OutboundCall &in, Connection &connection);
    static Result<StoredLine> line(const Call &call, const OutboundCall &in, Connection &connection);

    CallCredit m_credit;
};

} // namespace sb
