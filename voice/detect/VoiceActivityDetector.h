#pragma once

#include "voice/frames/Audio.h"

namespace sb::voice {

/// Says of each 10 ms frame how likely it holds speech, 0…1. Deterministic: the same frames give the same answers.
/// Thread: pipeline; one frame must cost well under 1 ms.
class VoiceActivityDetector
{
public:
    virtual ~VoiceActivityDetector() = default;
    virtual float probability(const AudioFrame &frame) = 0;
};

} // namespace sb::voice
