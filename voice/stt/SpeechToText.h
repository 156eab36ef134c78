#pragma once

#include "models/base/Result.h"
#include "voice/frames/Audio.h"

#include <optional>
#include <string>

namespace sb::voice {

/// Turns speech into text, one segment (a stretch of speech between two silences) at a time. A caller's turn may
/// consist of several segments; joining them is the turn controller's work. Thread: one engine worker; calls come in
/// the order begin, accept…, finish.
class SpeechToText
{
public:
    virtual ~SpeechToText() = default;
    virtual Result<> begin() = 0;                                           ///< forgets what was heard
    virtual Result<std::optional<std::string>> accept(Samples samples) = 0; ///< the interim text, when it changed
    virtual Result<std::string> finish() = 0;                               ///< the final text; may be empty
};

} // namespace sb::voice
