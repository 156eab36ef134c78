#include "voice/session/RealTimeSession.h"

namespace sb::voice {

using std::chrono::microseconds;
using std::chrono::milliseconds;

RealTimeSession::RealTimeSession(const SessionConfig &config, SessionParts parts, const Clock &clock, Events events)
    : m_clock(clock)
    , m_parts(std::move(parts))
    , m_deliveries([this] { m_wake.release(); })
    , m_ears(std::make_unique<ThreadWorker>(CostMeter(*m_parts.speechToText, m_parts.speechToTextTime), m_deliveries,
                                            m_callClock))
    , m_mind(std::make_unique<ThreadWorker>(CostMeter(*m_parts.languageModel, m_parts.languageModelTime), m_deliveries,
                                            m_callClock))
    , m_mouth(std::make_unique<ThreadWorker>(CostMeter(*m_parts.textToSpeech, m_parts.textToSpeechTime), m_deliveries,
                                             m_callClock))
    , m_conversation(config,
                     {{*m_parts.speechToText, *m_ears},
                      {*m_parts.languageModel, *m_mind},
                      {*m_parts.textToSpeech, *m_mouth},
                      *m_parts.detector,
                      m_parts.processor.get(),
                      m_parts.recording.get(),
                      m_parts.background},
                     m_deliveries, m_callClock, std::move(events))
{}

RealTimeSession::~RealTimeSession()
{
    hangUp();
    if (m_thread.joinable())
        m_thread.join();
    if (m_parts.source)
        m_parts.source->stop();
    if (m_parts.sink)
        m_parts.sink->stop();
    // The workers' jobs use the conversation: they end before it does.
    m_ears.reset();
    m_mind.reset();
    m_mouth.reset();
}

Result<> RealTimeSession::start()
{
    const auto lost = [this](std::atomic<bool> &flag) {
        return [this, &flag](const Error &error) {
            flag = true;
            m_deliveries.post({}, {}, [this, error] { m_conversation.tell(error); });
        };
    };
    if (m_parts.sink) {
        constexpr std::array<float, 2 * kFrameSamples> head{}; // one frame on the way, one in reserve
        m_toPlay.push(head);
        if (auto started = m_parts.sink->start([this](std::span<float> out) { return render(out); }, lost(m_sinkLost));
            !started)
            return started;
    }
    if (m_parts.source) {
        if (auto started = m_parts.source->start([this](Samples samples) { capture(samples); }, lost(m_sourceLost));
            !started) {
            if (m_parts.sink)
                m_parts.sink->stop();
            return started;
        }
    }
    m_thread = std::thread([this] { run(); });
    return {};
}

void RealTimeSession::hangUp()
{
    m_deliveries.post({}, {}, [this] { m_conversation.hangUp(); });
}

void RealTimeSession::mute(bool muted)
{
    m_deliveries.post({}, {}, [this, muted] { m_conversation.mute(muted); });
}

void RealTimeSession::say(std::string text)
{
    m_deliveries.post({}, {}, [this, text = std::move(text)] { m_conversation.say(text); });
}

void RealTimeSession::endUnpaid(CallTime end)
{
    m_deliveries.post({}, {}, [this, end] { m_conversation.endUnpaid(end); });
}

RealTimeSession::Counters RealTimeSession::counters() const
{
    return {m_overruns, m_underruns, m_skipped};
}

void RealTimeSession::capture(Samples samples)
{
    const auto taken = m_captured.push(samples);
    m_overruns.fetch_add(samples.size() - taken, std::memory_order_relaxed);
    m_wake.release();
}

std::size_t RealTimeSession::render(std::span<float> out)
{
    const auto waiting = m_toPlay.size();
    const auto most = std::max(kLongestBacklog, 2 * out.size());
    if (waiting > most)
        m_skipped.fetch_add(m_toPlay.drop(waiting - most), std::memory_order_relaxed);
    const auto given = m_toPlay.pull(out);
    m_underruns.fetch_add(out.size() - given, std::memory_order_relaxed);
    return given;
}

void RealTimeSession::tick(const AudioFrame &caller)
{
    AudioFrame agent;
    m_conversation.tick(caller, agent);
    ++m_ticks;
    if (m_parts.sink && !m_sinkLost)
        m_toPlay.push(agent);
}

bool RealTimeSession::waitFor(milliseconds time)
{
    const bool woken = m_wake.try_acquire_for(time);
    while (m_wake.try_acquire()) { // several posts, one look
    }
    return woken;
}

void RealTimeSession::run()
{
    m_conversation.start();
    auto lastTick = m_clock.monotonic();
    auto lastCapture = lastTick;
    bool paced = m_parts.source == nullptr; // by the clock
    while (!m_conversation.isOver()) {
        waitFor(kFrame);
        auto now = m_clock.monotonic();
        AudioFrame caller{};
        while (!m_conversation.isOver() && m_captured.size() >= kFrameSamples) {
            m_captured.pull(caller);
            tick(caller);
            lastTick = lastCapture = now;
            paced = false;
        }
        paced = paced || m_sourceLost || now - lastCapture >= kStarved;
        for (caller.fill(0); paced && !m_conversation.isOver() && now - lastTick >= kFrame; lastTick += kFrame)
            tick(caller);
        if (!m_conversation.isOver()) {
            const microseconds since = std::min<microseconds>(m_clock.monotonic() - lastTick, kFrame - microseconds(1));
            m_conversation.deliver(m_ticks * kFrame + std::max(since, microseconds(0)));
        }
    }
    drain();
}

/// The agent's last word is still on its way to the speaker.
void RealTimeSession::drain()
{
    constexpr milliseconds longest{500};
    const auto begin = m_clock.monotonic();
    while (m_parts.sink && !m_sinkLost && m_toPlay.size() > 0 && m_clock.monotonic() - begin < longest)
        waitFor(kFrame);
}

} // namespace sb::voice
