#pragma once

#include "models/base/Clock.h"
#include "voice/frames/Ring.h"
#include "voice/session/SessionParts.h"
#include "voice/session/VoiceSession.h"
#include "voice/turn/Conversation.h"

#include <semaphore>
#include <thread>

namespace sb::voice {

/// A call in real time:
///
///   source's thread ─► ring (1 s) ─► pipeline thread: one tick per 10 ms of samples ─► ring ─► sink's thread
///                                       ▲ Deliveries: engine workers (one thread each), commands, lost devices
///
/// The source paces the call. When it is lost, or sends nothing for 200 ms (devices do at first), the steady clock
/// paces it with silence until samples come again: greeting, typed lines, timeouts and hang-up go on working. A lost
/// sink is told and the call goes on unheard. What waits for the speaker is kept under 80 ms, so that an interruption
/// is heard at once: older samples are skipped when the two devices' clocks drift apart.
class RealTimeSession final : public VoiceSession
{
public:
    static constexpr std::chrono::milliseconds kStarved{200};
    static constexpr std::size_t kLongestBacklog = kSampleRate * 80 / 1000; // samples waiting for the sink

    /// \p clock outlives the session.
    RealTimeSession(const SessionConfig &config, SessionParts parts, const Clock &clock, Events events);
    ~RealTimeSession() override;

    Result<> start() override;
    void hangUp() override;
    void mute(bool muted) override;
    void say(std::string text) override;
    void endUnpaid(CallTime end) override;

    struct Counters
    {
        std::uint64_t overruns = 0;  ///< captured samples that found no room
        std::uint64_t underruns = 0; ///< samples the sink asked for and did not get
        std::uint64_t skipped = 0;   ///< samples dropped to stay close to the present
    };
    Counters counters() const;

private:
    void run();
    void tick(const AudioFrame &caller);
    void drain();
    bool waitFor(std::chrono::milliseconds time);
    void capture(Samples samples);
    std::size_t render(std::span<float> out);

    const Clock &m_clock;
    SessionParts m_parts;
    Ring<float> m_captured{kSampleRate};
    Ring<float> m_toPlay{kSampleRate};
    std::counting_semaphore<> m_wake{0};
    std::atomic<bool> m_sourceLost{false};
    std::atomic<bool> m_sinkLost{false};
    std::atomic<std::uint64_t> m_overruns{0};
    std::atomic<std::uint64_t> m_underruns{0};
    std::atomic<std::uint64_t> m_skipped{0};

    CallClock m_callClock;
    Deliveries m_deliveries;
    std::unique_ptr<ThreadWorker> m_ears;
    std::unique_ptr<ThreadWorker> m_mind;
    std::unique_ptr<ThreadWorker> m_mouth;
    Conversation m_conversation; // pipeline thread only, once start() has run
    std::int64_t m_ticks = 0;
    std::thread m_thread;
};

} // namespace sb::voice
