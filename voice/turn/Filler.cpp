#include "voice/turn/Filler.h"

namespace sb::voice {

Filler::Filler(TextToSpeech &engine, EngineWorker &worker, const SessionConfig &config, const std::string &text)
    : m_engine(engine)
    , m_worker(worker)
    , m_request{text, config.voiceName, config.language, config.voiceSpeed, config.voicePitch}
    , m_enabled(config.fillerSounds)
{}

void Filler::prepare()
{
    if (!m_enabled || isReady())
        return;
    m_worker.submit([this, request = m_request](const EngineWorker::Post &post, const CancelToken &cancel) {
        std::vector<float> samples;
        const auto spoken = m_engine.speak(
            request, cancel, [&samples](Samples chunk) { samples.insert(samples.end(), chunk.begin(), chunk.end()); });
        if (spoken && !cancel.isCancelled())
            post([this, samples] { m_samples = samples; });
    });
}

} // namespace sb::voice
