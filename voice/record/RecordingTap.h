#pragma once

#include "voice/frames/Audio.h"

namespace sb::voice {

/// Where the pipeline hands over both tracks, one frame each, sample-aligned on the call's clock: frame n of both is
/// what was heard and played during the n-th 10 ms of the call. The caller's track is what the pipeline worked on
/// (after echo and noise processing).
/// Thread: pipeline; take() must copy into a ring and return (no lock, no disk, no encoding). Frames that do not fit
/// are lost as pairs, so that the tracks stay aligned, and counted by the implementation.
class RecordingTap
{
public:
    virtual ~RecordingTap() = default;
    virtual void take(const AudioFrame &caller, const AudioFrame &agent) = 0;
};

} // namespace sb::voice
