#pragma once

#include "voice/frames/Audio.h"
#include "voice/turn/TextCompleteness.h"

#include <string_view>

namespace sb::voice {

/// Decides how much silence closes the caller's turn.
/// Thread: pipeline. Pure: the same text gives the same answer, so it is tested by table.
///
///   delay = clamp(min_silence_duration_ms × factor(completeness), 150 ms, end_of_speech_timeout)
///
/// | the words look | factor | with the defaults (500 ms, 1.5 s) |
/// | closed         | 0.45   |  225 ms |
/// | complete       | 0.76   |  380 ms |
/// | unsure         | 1      |  500 ms |
/// | a fragment     | 1.1    |  550 ms |
/// | unfinished     | 2.6    | 1300 ms |
///
/// Silence counts from the end of the voice (see Listener), not from the moment when the detector noticed it. The
/// factors weigh two wishes against each other: a short answer delay, and not answering into a pause of thought
/// (300–500 ms in mid-sentence is ordinary). Interim text is judged until the final text is there.
class EndpointingPolicy
{
public:
    static constexpr std::chrono::milliseconds kEarliest{150}; ///< nobody's turn closes sooner

    EndpointingPolicy(std::chrono::milliseconds minSilence, std::chrono::milliseconds endOfSpeechTimeout)
        : m_minSilence(minSilence), m_timeout(endOfSpeechTimeout)
    {}

    static double factor(Completeness completeness);
    CallTime delay(std::string_view text) const;

private:
    std::chrono::milliseconds m_minSilence;
    std::chrono::milliseconds m_timeout;
};

} // namespace sb::voice
