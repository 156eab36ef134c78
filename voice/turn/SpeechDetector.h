#pragma once

#include "voice/frames/Audio.h"

#include <cstdint>

namespace sb::voice {

/// Smooths the detector's probabilities into stretches of speech. VadConfig.threshold is the probability from which a
/// frame counts as speech. A stretch begins with the third speech frame out of five (so a single click begins none) and
/// pauses after four frames without speech (so a stop consonant pauses none).
/// Thread: pipeline. Pure: the same probabilities give the same stretches.
class SpeechDetector
{
public:
    static constexpr unsigned kBeginFrames = 3;
    static constexpr unsigned kBeginWindow = 5;
    static constexpr unsigned kPauseFrames = 4;

    explicit SpeechDetector(float threshold) : m_threshold(threshold) {}

    enum class Change : std::uint8_t { None, Began, Paused };
    /// \p frameStart is the time of the frame's first sample.
    Change push(float probability, CallTime frameStart);

    bool isSpeaking() const { return m_speaking; }
    bool lastFrameWasSpeech() const { return (m_recent & 1U) != 0; }
    CallTime onset() const { return m_onset; }         ///< start of the stretch's first speech frame
    CallTime speechEnd() const { return m_speechEnd; } ///< end of the last speech frame
    CallTime speech() const { return m_speech; }       ///< speech frames in the stretch, pauses not counted

private:
    float m_threshold;
    bool m_speaking = false;
    unsigned m_recent = 0; // bit 0 is the last frame
    unsigned m_silentFrames = 0;
    CallTime m_onset{};
    CallTime m_speechEnd{};
    CallTime m_speech{};
};

} // namespace sb::voice
