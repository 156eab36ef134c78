#include "voice/turn/BargeIn.h"

#include <algorithm>

namespace sb::voice {

using std::chrono::milliseconds;

BargeIn::Verdict BargeIn::judge(const AudioFrame &caller, const Heard &heard)
{
    constexpr float echoMargin = 24.0F;
    constexpr milliseconds forgetAfter{150};
    const float periodicity = m_periodicity.push(caller);
    const bool speech =
        heard.probability >= m_threshold && heard.sounds && heard.level >= heard.playedLevel - echoMargin;
    if (speech) {
        m_speech += kFrame;
        m_quiet = {};
        if (periodicity >= Periodicity::kVoiced)
            m_pitched += kFrame;
    } else {
        m_quiet += kFrame;
        if (m_quiet >= forgetAfter) {
            const bool held = m_held;
            m_speech = m_pitched = {};
            m_held = false;
            return held ? Verdict::Release : Verdict::None;
        }
    }
    if (m_speech >= m_minSpeech && (m_pitched * 4 >= m_speech || m_speech >= 3 * m_minSpeech)) {
        reset();
        return Verdict::Confirm;
    }
    const bool pitchedWord = m_speech >= std::min(m_minSpeech, milliseconds(80)) && m_pitched >= milliseconds(40);
    if (!m_held && (pitchedWord || m_speech >= std::max(m_minSpeech / 2, milliseconds(150)))) {
        m_held = true;
        return Verdict::Hold;
    }
    return Verdict::None;
}

void BargeIn::reset()
{
    m_speech = m_pitched = m_quiet = {};
    m_held = false;
}

} // namespace sb::voice
