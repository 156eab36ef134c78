#include "voice/devices/PacedSource.h"

#include <cmath>
#include <numbers>

namespace sb::voice {

void ToneSource::fill(AudioFrame &frame)
{
    for (float &sample : frame) {
        sample = m_level * static_cast<float>(std::sin(2 * std::numbers::pi * m_phase));
        m_phase = std::fmod(m_phase + m_frequency / kSampleRate, 1.0);
    }
}

} // namespace sb::voice
