#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <span>

namespace sb::voice {

/// Takes the encoded recording (Opus in Ogg, stereo: caller left, agent right) a second at a time. What was appended
/// stays playable when the process dies afterwards; finish() marks the end, so that a cut recording can be told from a
/// whole one. Thread: recorder.
class RecordingSink
{
public:
    virtual ~RecordingSink() = default;
    virtual Result<> append(std::span<const std::uint8_t> pages) = 0;
    virtual Result<> finish() = 0;
};

} // namespace sb::voice
