#pragma once

#include "voice/session/SessionParts.h"
#include "voice/turn/Conversation.h"

namespace sb::voice {

/// A call in virtual time: pulls the caller's frames as fast as the machine can, from the same pipeline code as a call
/// in real time. With scripted or cassette engines it goes the same way each time; a real engine costs its measured
/// time. When the feed is at its end, the call goes on with silence until the agent has said what it has to say, then
/// the caller hangs up. Thread: run() does everything on the calling thread; stop() and endUnpaid() may come from any
/// other.
class VirtualSession
{
public:
    /// After the feed's end: the caller waits this long beyond end_of_speech_timeout for an agent who says nothing.
    static constexpr std::chrono::milliseconds kPatience{500};

    VirtualSession(const SessionConfig &config, SessionParts parts, Conversation::Events events);
    ~VirtualSession();

    void run();  ///< the whole call
    bool step(); ///< one frame of it; false when the call is over
    void stop() { m_stop.cancel(); }
    void endUnpaid(CallTime end); ///< as VoiceSession's; also from inside an event

    Conversation &conversation() { return m_conversation; }
    CallTime now() const { return m_clock.now(); }

private:
    SessionConfig m_config;
    SessionParts m_parts;
    CallClock m_clock;
    Deliveries m_deliveries;
    VirtualWorker m_ears;
    VirtualWorker m_mind;
    VirtualWorker m_mouth;
    Conversation m_conversation;
    CancelToken m_stop;
    AudioFrame m_caller{};
    AudioFrame m_agent{};
    bool m_started = false;
    std::chrono::milliseconds m_quiet{0}; // after the feed's end
};

} // namespace sb::voice
