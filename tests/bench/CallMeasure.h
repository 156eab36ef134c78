#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sb::bench {

/// Both sides of a call on one clock, 16 kHz.
struct Tracks
{
    std::vector<float> caller;
    std::vector<float> agent;
};

/// A line of the caller's script in samples of the caller's clean track.
struct ScriptLine
{
    std::string kind; ///< "plain", "pause", "barge", "noise"
    std::int64_t firstSample = 0;
    std::int64_t endSample = 0;
    std::vector<std::int64_t> pauseStarts;
    bool bargedIn = false;
};

/// What was measured for one line, milliseconds on the track's samples.
struct LineMeasure
{
    std::string kind;
    std::optional<double> answerMs;  ///< caller's last voiced sample → agent's first audible one
    bool cutOff = false;             ///< the agent spoke before the caller was done
    std::optional<double> bargeInMs; ///< onset → agent's last audible sample
    std::int64_t onTrack = 0;        ///< where the line begins on the measured track
};

/// How many samples later \p track has what \p clean holds, by correlation of 5 ms envelopes and then of samples.
std::int64_t alignment(const std::vector<float> &clean, const std::vector<float> &track);

/// Voiced and audible are decided by voice/frames/Voicing, on the clean track for the caller (so that echo, noise and
/// codec cannot move the caller's last voiced sample) and on the measured track for the agent.
std::vector<LineMeasure> measure(const std::vector<ScriptLine> &script, const std::vector<float> &clean,
                                 const Tracks &tracks);

double percentile(std::vector<double> values, double share);

} // namespace sb::bench
