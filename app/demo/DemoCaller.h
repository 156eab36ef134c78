#pragma once

#include "app/demo/ScriptedCaller.h"
#include "models/base/Result.h"
#include "voice/tts/TextToSpeech.h"

#include <string>

namespace sb::app {

/// Who the scripted caller of the demo calls, and what they say: resources/demo/caller.json, spoken by another voice
/// than the agent's.
struct DemoScript
{
    std::string agentName;
    std::vector<CallerLine> lines;

    static Result<DemoScript> builtIn(voice::TextToSpeech &voice);
};

/// Speaks \p text into samples, without the silence that engines put round a sentence, so that a pause in a script is
/// as long as it says.
Result<std::vector<float>> speakTrimmed(voice::TextToSpeech &voice, const std::string &text,
                                        const std::string &voiceName);

} // namespace sb::app
