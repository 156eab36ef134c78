#pragma once

#include "voice/session/SessionConfig.h"
#include "voice/session/SessionEvent.h"

namespace sb::voice {

/// The clocks that end or change a call by themselves. Thread: pipeline. Deterministic.
///
/// - session_timeout: the call is cut, whatever is being said.
/// - time_to_cut: so long before that, a warning falls due. It waits for a moment in which nobody speaks, but at most
/// for
///   half of the time that is left.
/// - max_allowed_silence_duration: hang up when it is the caller's turn and nothing was heard from either side for so
/// long.
/// - 15 s of that make the caller "away" for the display.
/// - credit that ends sooner than session_timeout takes its place: warned at once, by the same rule, and cut then.
class CallTimers
{
public:
    static constexpr std::chrono::seconds kAwayAfter{15};

    explicit CallTimers(const SessionConfig &config);

    enum class Due : std::uint8_t { Nothing, Warning, Away, NoResponse, TimeLimit, CreditRanOut };
    struct Moment
    {
        CallTime now{};
        bool callersTurn = false;  ///< the agent is listening and has nothing to say
        bool callerSilent = false; ///< no speech of the caller, and no turn of the caller open
    };
    /// What falls due at \p moment, the gravest first; Warning and Away are told once.
    Due next(const Moment &moment);

    /// Nobody pays beyond \p end; false when the call ends sooner anyway.
    bool endUnpaid(CallTime end, CallTime now);

    std::chrono::seconds leftAt(CallTime now) const; ///< of the call, rounded

private:
    CallTime m_timeout;
    CallTime m_warnAt;
    CallTime m_maxSilence;
    CallTime m_lastSound{};
    bool m_warned = false;
    bool m_unpaid = false; // m_timeout is the end of the credit
    bool m_away = false;
};

} // namespace sb::voice
