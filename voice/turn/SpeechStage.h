#pragma once

#include "voice/frames/Pipeline.h"
#include "voice/session/EngineWorker.h"
#include "voice/session/SessionConfig.h"
#include "voice/tts/TextToSpeech.h"

namespace sb::voice {

/// Has each sentence spoken by the text-to-speech engine. The sentence itself goes on to the playout at once (it must
/// know the words); its audio comes back from the worker through \p enter, as frames of the same turn, and
/// `AnswerEnded` waits until the last of them has passed. Thread: pipeline.
class SpeechStage final : public Processor
{
public:
    SpeechStage(TextToSpeech &engine, EngineWorker &worker, const SessionConfig &config, Output enter);

    void process(Frame frame, const Output &out) override;

private:
    void speak(TurnId turn, const Sentence &sentence);

    TextToSpeech &m_engine;
    EngineWorker &m_worker;
    SpeechRequest m_voice; // text is filled in per sentence
    Output m_enter;
    std::size_t m_open = 0; // sentences whose audio is not whole
    bool m_ended = false;   // AnswerEnded is waiting
};

} // namespace sb::voice
