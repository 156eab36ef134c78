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
    /// The hold grows to \p wanted minutes, as far as the credit reaches (W13, W11); how many are held then, nothing
    /// when the session costs nothing. Less than wanted: what is held stays, and the end is the caller's (W15).
    static Result<std::optional<std::chrono::minutes>> extend(Transaction &transaction, const Uuid &session,
                                                              UserId payer, std::chrono::minutes wanted, Instant now);
    /// How many minutes are held; nothing when the session costs nothing.
    static Result<std::optional<std::chrono::minutes>> paid(Connection &connection, const Uuid &session);
    /// Rates the session with the prices of its start and the terms of now, and settles it. \p usage says everything
    /// but `rated`; what it cost. A session that never began, or is settled, changes nothing.
    static Result<Money> settle(Transaction &transaction, SettledUsage usage, std::span<const CallTurn> turns);
    /// The session was never answered: nothing is paid or recorded, and what was held is released (C6).
    static Result<> release(Transaction &transaction, const Uuid &session, Instant now);

    static Result<Money> held(Connection &connection, const Uuid &session); ///< zero when nothing is
};

} // namespace sb
