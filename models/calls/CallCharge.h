#pragma once

#include "models/backend/Registry.h"
#include "models/calls/CallStore.h"
#include "models/contract/Console.h"

#include <span>

namespace sb {

/// The money of a call: the joining of calls with prices, wallets and usage (B11, W13–W15, C5, C6). The owner pays.
/// Each function is a part of the caller's transaction. Thread: the connection's.
class CallCharge
{
public:
    /// PaymentRequired when there is no credit for the first minute of an agent that costs anything. \p prompt is as
    /// the model will read it.
    static Result<> begin(Transaction &transaction, const StoredCall &call, const AgentConfigurations &configurations,
                          std::string_view prompt, Instant now);
    /// As begin(), for a call over a telephone line: it needs credit even when its services cost nothing (C5).
    static Result<> beginDialled(Transaction &transaction, const StoredCall &call,
                                 const AgentConfigurations &configurations, std::string_view prompt, Instant now);
    /// The carrier did not take the call: what was held is released (C6).
    static Result<> release(Transaction &transaction, const StoredCall &call, Instant now);
    /// A line was added: minutes that began since are held too, as far as the credit reaches (W13).
    static Result<> grow(Transaction &transaction, const StoredCall &call, const CallTurn &turn, Instant now);
    /// The minutes that begin before \p length are held, as far as the credit reaches; how far the call is paid then.
    static Result<PaidTime> extend(Transaction &transaction, const StoredCall &call, std::chrono::seconds length,
                                   Instant now);
    static Result<PaidTime> paid(Connection &connection, const StoredCall &call);
    /// The call has its length and its end: usage is recorded and paid, once (W14).
    static Result<> settle(Transaction &transaction, const StoredCall &call, std::span<const CallTurn> turns,
                           Instant now);

    /// getSessionUsage (B9).
    static void registerOn(Registry &registry);
};

} // namespace sb
