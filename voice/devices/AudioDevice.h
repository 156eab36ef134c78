#pragma once

#include "models/base/Result.h"
#include "voice/frames/Audio.h"

#include <cstddef>
#include <functional>
#include <span>

namespace sb::voice {

/// Where the caller's audio comes from: microphone, WAV file, silence, later a telephone line.
class AudioSource
{
public:
    using Capture = std::function<void(Samples)>;    ///< device thread: copies into a ring and counts, nothing else
    using Lost = std::function<void(const Error &)>; ///< any thread: the device went away; no more captures follow
    virtual ~AudioSource() = default;
    virtual Result<> start(Capture capture, Lost lost) = 0;
    virtual void stop() = 0; ///< no callback runs after it returned
};

/// Where the agent's audio goes.
class AudioSink
{
public:
    using Render = std::function<std::size_t(std::span<float>)>; ///< device thread: fills from a ring, answers how many
    using Lost = std::function<void(const Error &)>;
    virtual ~AudioSink() = default;
    virtual Result<> start(Render render, Lost lost) = 0;
    virtual void stop() = 0;
};

} // namespace sb::voice
