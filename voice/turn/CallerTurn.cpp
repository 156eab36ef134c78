#include "voice/turn/CallerTurn.h"

#include <algorithm>

namespace sb::voice {

using std::chrono::milliseconds;

namespace {

/// An answer to words that look unfinished is hardly ever used, and costs the model's price; it is prepared only this
/// long before the endpoint.
constexpr milliseconds kPrepareAhead{500};

} // namespace

CallerTurn::CallerTurn(Listener &listener, const SessionConfig &config)
    : m_listener(listener)
    , m_policy(config.minSilence, config.endOfSpeechTimeout)
    , m_minSpeech(config.minSpeech)
    , m_resumes(std::min(config.minSpeech, kResumes))
{}

void CallerTurn::reset()
{
    m_phase = Phase::None;
    m_wasSpeaking = m_asked = false;
    m_speech = m_stretch = {};
    if (!m_listener.speech().isSpeaking())
        m_listener.dropSegment();
    m_listener.forgetText();
}

/// Keeps account of speech and silence.
void CallerTurn::takeIn(CallTime now)
{
    const auto &speech = m_listener.speech();
    if (speech.isSpeaking()) {
        m_stretch = speech.speech();
    } else if (m_wasSpeaking) {
        const bool counts = m_stretch >= m_resumes || m_phase == Phase::Talking;
        if (counts) {
            m_speech += m_stretch;
            m_silence = m_listener.voiceEnd();
            m_silentAt = now;
        }
        m_stretch = {};
    }
    m_wasSpeaking = speech.isSpeaking();
}

CallerTurn::Step CallerTurn::next(CallTime now, bool overAgent)
{
    if (m_phase == Phase::None) {
        if (!m_listener.speech().isSpeaking())
            return Step::None;
        m_phase = Phase::Talking;
        m_startedAt = std::min(m_listener.speech().onset(), m_listener.voiceOnset());
        if (m_listener.speech().onset() - m_startedAt > milliseconds(300))
            m_startedAt = m_listener.speech().onset(); // a humming line, not the beginning of a word
        m_wasSpeaking = true;
        return Step::Began;
    }
    takeIn(now);
    return m_listener.speech().isSpeaking() ? talking(overAgent) : silent(now, overAgent);
}

CallerTurn::Step CallerTurn::talking(bool overAgent)
{
    if (m_phase == Phase::Talking || m_stretch < m_resumes || overAgent)
        return Step::None;
    m_pause = std::max(CallTime{}, m_listener.speech().onset() - m_silence);
    m_phase = Phase::Talking;
    m_asked = false;
    return Step::WentOn;
}

CallerTurn::Step CallerTurn::silent(CallTime now, bool overAgent)
{
    const CallTime silence = now - m_silence;
    if (overAgent || m_speech < m_minSpeech) {
        if (silence < kForget)
            return Step::None;
        reset();
        return Step::NotSpeech;
    }
    if (m_phase == Phase::Talking && silence >= kFinishAfter) {
        m_phase = Phase::Pausing;
        m_finishedAt = now;
        m_listener.finishSegment();
    }
    if (m_phase != Phase::Talking && m_listener.isOpen() && now - m_listener.speech().speechEnd() >= kFinishAfter)
        m_listener.dropSegment(); // a click in the pause
    const auto text = m_listener.text();
    if (m_phase == Phase::Closed) {
        if (m_asked || m_listener.isWaiting())
            return Step::None;
        if (text.empty()) {
            reset();
            return Step::NotSpeech;
        }
        m_asked = true;
        return Step::Speculate;
    }
    if (m_phase != Phase::Pausing)
        return Step::None;
    const CallTime delay = m_policy.delay(text);
    if (!m_asked && !m_listener.isWaiting() && !text.empty() && delay - silence <= kPrepareAhead) {
        m_asked = true;
        return Step::Speculate;
    }
    if (silence < delay)
        return Step::None;
    m_phase = Phase::Closed;
    m_closedAt = now;
    m_closedLastVoiced = m_listener.lastVoiced();
    return Step::Closed;
}

} // namespace sb::voice
