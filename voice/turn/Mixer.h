#pragma once

#include "voice/frames/Audio.h"

#include <memory>
#include <vector>

namespace sb::voice {

/// Adds the agent's background sound (an office, a café) to its voice, all through the call. The sound repeats; volume
/// is background_noise_volume, 0–100 percent of the recording's own level, 0 mutes. Thread: pipeline.
class Mixer
{
public:
    using Track = std::shared_ptr<const std::vector<float>>; ///< 16 kHz mono; null = none
    Mixer(Track background, int volume);

    void mix(AudioFrame &voice);

private:
    Track m_background;
    float m_gain;
    std::size_t m_at = 0;
};

} // namespace sb::voice
