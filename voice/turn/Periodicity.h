#pragma once

#include "voice/frames/Audio.h"

#include <array>

namespace sb::voice {

/// How much a frame sounds like a voice with a pitch: the highest normalized autocorrelation over lags of 70–400 Hz in
/// the last 32 ms, on every second sample. Vowels give 0.8 and more; coughs, keys, clicks and hiss stay under 0.5.
/// Cost: about 25,000 multiplications a frame, so it is asked only while the agent is speaking.
/// Thread: pipeline.
class Periodicity
{
public:
    static constexpr float kVoiced = 0.65F;

    float push(const AudioFrame &frame); ///< 0…1
    void reset() { m_history.fill(0); }

private:
    static constexpr std::size_t kStep = kFrameSamples / 2; // samples a frame at 8 kHz
    static constexpr std::size_t kWindow = 256;
    static constexpr std::size_t kShortest = 20; // 400 Hz
    static constexpr std::size_t kLongest = 114; // 70 Hz
    std::array<float, kWindow + kLongest> m_history{};
};

} // namespace sb::voice
