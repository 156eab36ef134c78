#pragma once

#include "voice/session/EngineWorker.h"
#include "voice/session/SessionConfig.h"
#include "voice/tts/TextToSpeech.h"

namespace sb::voice {

/// The short sound that bridges a slow model (tts_filler_enabled), synthesized ahead of its use. It is no part of the
/// answer's text, but the caller hears it: the stage times end at its first sample. Thread: pipeline.
class Filler
{
public:
    static constexpr std::chrono::milliseconds kAfter{700}; ///< of thinking

    Filler(TextToSpeech &engine, EngineWorker &worker, const SessionConfig &config, const std::string &text);

    /// Has the sound made when there is none yet (an interruption cancels whatever the voice is at).
    void prepare();
    bool isReady() const { return !m_samples.empty(); }
    const std::vector<float> &samples() const { return m_samples; }

private:
    TextToSpeech &m_engine;
    EngineWorker &m_worker;
    SpeechRequest m_request;
    bool m_enabled;
    std::vector<float> m_samples;
};

} // namespace sb::voice
