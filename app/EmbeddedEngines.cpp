#include "app/EmbeddedEngines.h"

#include "voice/detect/WebRtcVad.h"
#include "voice/llm/Rehearsal.h"
#include "voice/process/BackgroundNoise.h"
#include "voice/process/ProcessorChain.h"
#include "voice/stt/PocketSphinxRecognizer.h"
#include "voice/tts/EspeakVoice.h"
#include "voice/tts/FliteVoice.h"
#include "voice/tts/Voices.h"

namespace sb::app {

Result<voice::SessionParts> EmbeddedEngines::make(const voice::SessionConfig &config)
{
    voice::SessionParts parts;
    voice::PocketSphinxOptions options;
    options.words.addCommonPhrases();
    options.words.addAgent(config.systemPrompt, config.greeting);
    auto recognizer = voice::PocketSphinxRecognizer::open(options);
    if (!recognizer)
        return fail(recognizer.error());
    auto speech = voice();
    if (!speech)
        return fail(speech.error());
    if (!config.backgroundNoiseId.empty()) {
        auto background = voice::BackgroundNoise::make(config.backgroundNoiseId);
        if (!background)
            return fail(background.error());
        parts.background = std::move(*background);
    }
    parts.speechToText = std::move(*recognizer);
    parts.languageModel = std::make_unique<voice::Rehearsal>();
    parts.textToSpeech = std::move(*speech);
    parts.detector = std::make_unique<voice::WebRtcVad>();
    parts.processor = voice::makeCallerProcessor(config);
    return parts;
}

Result<std::unique_ptr<voice::TextToSpeech>> EmbeddedEngines::voice()
{
    if (!m_espeak) {
        auto espeak = voice::EspeakVoice::open();
        if (!espeak)
            return fail(espeak.error());
        m_espeak = std::move(*espeak);
    }
    auto flite = voice::FliteVoice::open();
    if (!flite)
        return fail(flite.error());
    return std::unique_ptr<voice::TextToSpeech>(std::make_unique<voice::Voices>(std::move(*flite), m_espeak));
}

} // namespace sb::app
