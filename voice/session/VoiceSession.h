#pragma once

#include "models/base/Result.h"
#include "voice/session/SessionEvent.h"

#include <functional>
#include <string>

namespace sb::voice {

/// A running call, as the softphone sees it. Thread: all functions any thread (they post); events come from the
/// pipeline thread, in order, and SessionEnded is the last one. Destroying a session hangs up and waits for its
/// threads, so it must not be done from inside an event.
class VoiceSession
{
public:
    using Events = std::function<void(const SessionEvent &)>;
    virtual ~VoiceSession() = default;

    virtual Result<> start() = 0; ///< opens the devices and begins the call; on failure there is no call and no event
    virtual void hangUp() = 0;
    virtual void mute(bool muted) = 0;
    virtual void say(std::string text) = 0; ///< the caller types a line
    /// The call is paid until \p end of its time and no longer: the warning of time_to_cut now, and then the end
    /// (CreditRanOut). Without effect when the call ends sooner anyway.
    virtual void endUnpaid(CallTime end) = 0;
};

} // namespace sb::voice
