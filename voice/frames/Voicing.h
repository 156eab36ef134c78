#pragma once

#include "voice/frames/Audio.h"

#include <array>

namespace sb::voice {

/// Level of samples as root mean square, and in dBFS (0 = full-scale square wave, floor −120).
float rootMeanSquare(Samples samples);
float decibels(float rootMeanSquare);

/// The one definition of "voiced" (caller's track) and "audible" (agent's track) behind every latency figure; the check
/// on the recorded track uses this same class on the decoded samples.
///
/// A track is cut into blocks of 5 ms from its first sample. A block sounds when its level is at least −45 dBFS and at
/// least 12 dB over the noise floor. The floor falls to a quieter block at once and rises by 3 dB a second; the limit
/// never climbs above −30 dBFS, so that a loud line cannot hide speech. The last voiced sample is the last sample of
/// the last sounding block; the first audible sample is the first one of the first sounding block.
class Voicing
{
public:
    static constexpr std::size_t kBlock = 80; ///< samples, 5 ms
    static constexpr float kQuiet = -45.0F;   ///< dBFS
    static constexpr float kOverFloor = 12.0F;
    static constexpr float kLoudest = -30.0F;

    enum class Floor : std::uint8_t { Adaptive, Fixed }; ///< Fixed: −45 dBFS only, for a track that we made ourselves
    explicit Voicing(Floor floor = Floor::Adaptive) : m_mode(floor) {}

    struct Blocks
    {
        bool first = false;
        bool second = false;
    };
    Blocks push(const AudioFrame &frame);

    float level() const { return m_level; } ///< of the last frame, dBFS
    float limit() const;                    ///< at which a block sounds, dBFS

private:
    bool sounds(Samples block);

    Floor m_mode;
    float m_floor = -57.0F; // dBFS
    float m_level = -120.0F;
};

/// Peak meter over the last 100 ms, dBFS, −60…0.
class LevelMeter
{
public:
    void push(const AudioFrame &frame);
    float peak() const;

private:
    std::array<float, 10> m_peaks{};
    std::size_t m_at = 0;
};

} // namespace sb::voice
