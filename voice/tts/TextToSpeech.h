#pragma once

#include "models/base/Result.h"
#include "voice/frames/Audio.h"
#include "voice/frames/CancelToken.h"

#include <functional>
#include <string>

namespace sb::voice {

struct SpeechRequest
{
    std::string text;               ///< one sentence, plain text
    std::string voice;              ///< tts_config.voice_name; empty = the engine's default
    std::string language = "en-US"; ///< BCP-47
    double speed = 1.0;             ///< 0.5–2
    double pitch = 0.0;             ///< −5…5 semitone-like steps, 0 = the voice's own
};

/// Speaks one sentence, streaming 16 kHz samples as they are made.
/// Thread: one engine worker; speak() blocks it and looks at \p cancel between chunks.
class TextToSpeech
{
public:
    using Emit = std::function<void(Samples)>;
    virtual ~TextToSpeech() = default;
    virtual Result<> speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit) = 0;
};

} // namespace sb::voice
