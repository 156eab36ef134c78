#pragma once

#include "voice/frames/CancelToken.h"
#include "voice/record/RecordingReader.h"

#include <cstddef>
#include <vector>

namespace sb::voice {

/// A recording's waveform: the lowest and highest sample of each track in equal stretches of time. Made by decoding
/// once, in constant memory (about 0.3 s per minute of recording: not on the UI thread).
struct RecordingPeaks
{
    struct Peak
    {
        float lowest = 0;
        float highest = 0;

        bool operator==(const Peak &) const = default;
    };

    std::vector<Peak> caller;
    std::vector<Peak> agent;
    double seconds = 0;

    /// \p buckets at most; fewer when the recording has not as many samples. Reads from the start. Errors: the
    /// reader's, Cancelled.
    static Result<RecordingPeaks> of(RecordingReader &reader, std::size_t buckets, const CancelToken &cancel = {});
};

} // namespace sb::voice
