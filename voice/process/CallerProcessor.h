#pragma once

#include "voice/frames/Audio.h"

namespace sb::voice {

/// Cleans the caller's audio before detection and recognition: echo cancelling, noise suppression, gain control, or the
/// telephone band of sampling_rate 8000. In place, one frame of 10 ms at a time.
/// Thread: pipeline. \p played is what the speaker plays at the same time (the echo's reference).
class CallerProcessor
{
public:
    virtual ~CallerProcessor() = default;
    virtual void process(AudioFrame &caller, const AudioFrame &played) = 0;
};

} // namespace sb::voice
