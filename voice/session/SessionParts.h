#pragma once

#include "voice/detect/VoiceActivityDetector.h"
#include "voice/devices/AudioDevice.h"
#include "voice/llm/LanguageModel.h"
#include "voice/process/CallerProcessor.h"
#include "voice/record/RecordingTap.h"
#include "voice/session/CallerFeed.h"
#include "voice/session/EngineWorker.h"
#include "voice/stt/SpeechToText.h"
#include "voice/tts/TextToSpeech.h"
#include "voice/turn/Mixer.h"

#include <memory>

namespace sb::voice {

/// What a call is made of besides its configuration. A session owns them from start to end.
struct SessionParts
{
    std::unique_ptr<SpeechToText> speechToText;         // required
    std::unique_ptr<LanguageModel> languageModel;       // required
    std::unique_ptr<TextToSpeech> textToSpeech;         // required
    std::unique_ptr<VoiceActivityDetector> detector;    // required
    std::unique_ptr<CallerProcessor> processor;         ///< null = the caller's audio is taken as it is
    std::unique_ptr<RecordingTap> recording;            ///< null = not recorded
    Mixer::Track background;                            ///< null = none
    EngineTime speechToTextTime = EngineTime::Compute;  ///< how virtual time prices each engine
    EngineTime languageModelTime = EngineTime::Compute; ///< Elapsed for an engine behind a network
    EngineTime textToSpeechTime = EngineTime::Compute;

    // real time
    std::unique_ptr<AudioSource> source; ///< null = silence, paced by the clock
    std::unique_ptr<AudioSink> sink;     ///< null = nobody hears the agent
    // virtual time
    std::unique_ptr<CallerFeed> feed; ///< required there
};

} // namespace sb::voice
