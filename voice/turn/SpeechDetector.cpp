#include "voice/turn/SpeechDetector.h"

#include <bit>

namespace sb::voice {

SpeechDetector::Change SpeechDetector::push(float probability, CallTime frameStart)
{
    const bool speech = probability >= m_threshold;
    m_recent = ((m_recent << 1U) | (speech ? 1U : 0U)) & ((1U << kBeginWindow) - 1U);
    if (speech) {
        m_speechEnd = frameStart + kFrame;
        m_silentFrames = 0;
    } else {
        ++m_silentFrames;
    }
    if (!m_speaking) {
        const auto count = static_cast<unsigned>(std::popcount(m_recent));
        if (!speech || count < kBeginFrames)
            return Change::None;
        m_speaking = true;
        m_speech = count * kFrame;
        m_onset = frameStart - (std::bit_width(m_recent) - 1) * kFrame;
        return Change::Began;
    }
    if (speech) {
        m_speech += kFrame;
    } else if (m_silentFrames >= kPauseFrames) {
        m_speaking = false;
        m_recent = 0;
        return Change::Paused;
    }
    return Change::None;
}

} // namespace sb::voice
