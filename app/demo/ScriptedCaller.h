#pragma once

#include "voice/frames/Audio.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace sb::app {

/// What the caller does next.
struct CallerLine
{
    /// 16 kHz samples of each part; the parts are said with `innerPause` between them.
    std::vector<std::vector<float>> parts;
    std::chrono::milliseconds innerPause{0};
    /// Empty: waits until the agent is done. Else: speaks this long after the agent's first audible sample.
    std::optional<std::chrono::milliseconds> bargeInAfter;
    /// A cough or a click, not speech: no answer is waited for.
    bool isNoise = false;
    std::uint32_t label = 0; ///< for the one who wrote the script
};

/// When a line was said, in samples of the caller's track. The truth against which a call is measured.
struct SpokenLine
{
    std::uint32_t label = 0;
    std::int64_t firstSample = 0;
    std::int64_t endSample = 0;            ///< one past the last sample
    std::vector<std::int64_t> pauseStarts; ///< where an inner pause begins
    bool bargedIn = false;
    bool isNoise = false;
};

/// A caller who follows a script but listens: waits until the agent has finished, or speaks over it. It is fed what the
/// agent plays and answers what the caller's microphone hears, frame by frame on one clock, so it works in virtual and
/// in real time. Thread: one; pure but for its own state.
class ScriptedCaller
{
public:
    struct Manners
    {
        std::chrono::milliseconds reaction{650};   ///< silence of the agent after which the caller takes the turn
        std::chrono::milliseconds patience{6000};  ///< says the next line when the agent says nothing for this long
        std::chrono::milliseconds lingering{4000}; ///< stays on the line this long after the last line was answered
        float roomNoise = 0.0006F;                 ///< peak of the steady noise of the caller's room
    };

    explicit ScriptedCaller(std::vector<CallerLine> lines) : ScriptedCaller(std::move(lines), Manners()) {}
    ScriptedCaller(std::vector<CallerLine> lines, Manners manners);

    /// Fills the caller's next 10 ms, given what the agent played in the 10 ms before.
    void next(voice::AudioFrame &caller, const voice::AudioFrame &agent);
    /// The script is over and nothing is left to wait for: the caller hangs up.
    bool isFinished() const { return m_finished; }
    const std::vector<SpokenLine> &spoken() const { return m_spoken; }

private:
    void listen(bool agentAudible);
    void beginLine();
    float nextSample();
    float roomNoise();

    std::vector<CallerLine> m_lines;
    Manners m_manners;
    std::vector<SpokenLine> m_spoken;
    std::size_t m_next = 0;          // line to be said next
    std::vector<float> m_saying;     // samples of the running line, pauses included
    std::size_t m_said = 0;          // samples of it already out
    std::int64_t m_sample = 0;       // position on the caller's track
    std::int64_t m_agentSilence = 0; // samples since the agent was last audible
    std::int64_t m_agentSpeech = 0;  // samples since the agent began to be audible in this answer
    std::int64_t m_waiting = 0;      // samples since the last line ended
    bool m_agentHeard = false;       // since the last line
    bool m_finished = false;
    std::uint32_t m_noise = 1;
};

} // namespace sb::app
