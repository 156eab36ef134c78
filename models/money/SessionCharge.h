#pragma once

#include "models/money/UsageStore.h"

namespace sb {

/// What a session that begins may cost.
struct SessionStart
{
    Uuid session;
    UserId payer;
    std::optional<OrgId> org;
    std::vector<PricedLine> lines;
    std::int64_t promptCharacters = 0;
};

/// Money of one session from its start to its end: prices are kept, a minute is held, and at the end usage is recorded
/// and paid (B11, W13, W14). Each function is a part of the caller's transaction. Thread: the connection's.
class SessionCharge
{
public:
    /// PaymentRequired when the first minute is not there; a session whose services are all free needs no credit and
    /// touches no wallet.
    static Result<> begin(Transaction &transaction, const SessionStart &start, Instant now);
    /// The hold grows to the minutes that began by \p sinceStart (W13). False when the credit for them is not there:
    /// what is held stays, and the end is the caller's (W15).
    static Result<bool> extend(Transaction &transaction, const Uuid &session, UserId payer,
                               std::chrono::microseconds sinceStart, Instant now);
    /// Rates the session with the prices of its start and the terms of now, and settles it. \p usage says everything
    /// but `rated`; what it cost. A session that never began, or is settled, changes nothing.
    static Result<Money> settle(Transaction &transaction, SettledUsage usage, std::span<const CallTurn> turns);

    static Result<Money> held(Connection &connection, const Uuid &session); ///< zero when nothing is
};

} // namespace sb
