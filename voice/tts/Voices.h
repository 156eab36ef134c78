#pragma once

#include "voice/tts/TextToSpeech.h"

#include <memory>

namespace sb::voice {

/// The embedded voices as one: English is spoken by Flite, unless the voice is named after eSpeak NG ("espeak",
/// "espeak-male", "espeak-female"); every other language by eSpeak NG. A voice name that belongs to another engine
/// (the agent was made for a network voice) falls back to the language's default.
/// Thread: one at a time.
class Voices : public TextToSpeech
{
public:
    Voices(std::unique_ptr<TextToSpeech> english, std::shared_ptr<TextToSpeech> others);

    Result<> speak(const SpeechRequest &request, const CancelToken &cancel, const Emit &emit) override;

private:
    std::unique_ptr<TextToSpeech> m_english;
    std::shared_ptr<TextToSpeech> m_others;
};

} // namespace sb::voice
