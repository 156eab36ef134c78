#include "voice/turn/CallTimers.h"

#include <algorithm>

namespace sb::voice {

CallTimers::CallTimers(const SessionConfig &config)
    : m_timeout(config.sessionTimeout)
    , m_warnAt(config.timeToCut.count() > 0 ? config.sessionTimeout - config.timeToCut : config.sessionTimeout)
    , m_maxSilence(config.maxAllowedSilence)
    , m_warned(config.timeToCut.count() <= 0)
{
    m_warnAt = std::max(m_warnAt, CallTime{});
}

bool CallTimers::endUnpaid(CallTime end, CallTime now)
{
    if (end >= m_timeout)
        return false;
    m_timeout = end;
    m_warnAt = now;
    m_warned = m_unpaid && m_warned;
    m_unpaid = true;
    return true;
}

std::chrono::seconds CallTimers::leftAt(CallTime now) const
{
    return std::chrono::round<std::chrono::seconds>(std::max(CallTime{}, m_timeout - now));
}

CallTimers::Due CallTimers::next(const Moment &moment)
{
    if (moment.now >= m_timeout)
        return m_unpaid ? Due::CreditRanOut : Due::TimeLimit;
    const bool nobody = moment.callersTurn && moment.callerSilent;
    if (!nobody) {
        m_lastSound = moment.now;
        m_away = false;
    }
    if (!m_warned && moment.now >= m_warnAt && (nobody || moment.now >= m_warnAt + (m_timeout - m_warnAt) / 2)) {
        m_warned = true;
        return Due::Warning;
    }
    const CallTime silence = moment.now - m_lastSound;
    if (m_maxSilence.count() > 0 && silence >= m_maxSilence)
        return Due::NoResponse;
    if (!m_away && silence >= kAwayAfter) {
        m_away = true;
        return Due::Away;
    }
    return Due::Nothing;
}

} // namespace sb::voice
