#include "voice/turn/Mixer.h"

#include <algorithm>

namespace sb::voice {

Mixer::Mixer(Track background, int volume)
    : m_background(std::move(background)), m_gain(static_cast<float>(std::clamp(volume, 0, 100)) / 100.0F)
{}

void Mixer::mix(AudioFrame &voice)
{
    if (!m_background || m_background->empty() || m_gain <= 0)
        return;
    for (auto &sample : voice) {
        sample = std::clamp(sample + m_gain * (*m_background)[m_at], -1.0F, 1.0F);
        m_at = (m_at + 1) % m_background->size();
    }
}

} // namespace sb::voice
