#pragma once

#include "voice/frames/Audio.h"
#include "voice/turn/Periodicity.h"

#include <cstdint>

namespace sb::voice {

/// Decides what a sound from the caller does to an agent that is speaking. Two steps, because two wishes conflict: to
/// fall silent within 200 ms of a word, and not to be stopped by a cough.
///
///  1. Hold: after 80 ms of speech of which 40 ms have a pitch (or 150 ms without one: "s…stop"), the agent fades out
///  and
///     keeps its place. VadConfig.min_speech_duration_ms, when shorter, shortens both.
///  2. Confirm: after min_speech_duration_ms of speech with at least a quarter of it pitched, or three times as long
///     without, the turn is the caller's and the answer is thrown away.
///  3. Release: 150 ms without speech before that was a false alarm; the agent goes on where it stopped.
///
/// A frame counts as speech from VadConfig.threshold on and when it sounds (Voicing) and is not more than 24 dB below
/// what the speaker plays at that time (the rest of an echo). Thread: pipeline. Deterministic.
class BargeIn
{
public:
    BargeIn(std::chrono::milliseconds minSpeech, float threshold) : m_minSpeech(minSpeech), m_threshold(threshold) {}

    enum class Verdict : std::uint8_t { None, Hold, Release, Confirm };
    struct Heard
    {
        float probability = 0;
        bool sounds = false;
        float level = -120;       ///< of the caller's frame, dBFS
        float playedLevel = -120; ///< of what the speaker played, dBFS; −120 when there is no echo to fear
    };
    Verdict judge(const AudioFrame &caller, const Heard &heard);
    void reset();

private:
    std::chrono::milliseconds m_minSpeech;
    float m_threshold;
    Periodicity m_periodicity;
    std::chrono::milliseconds m_speech{0};
    std::chrono::milliseconds m_pitched{0};
    std::chrono::milliseconds m_quiet{0};
    bool m_held = false;
};

} // namespace sb::voice
