#include "voice/turn/SpeechStage.h"

namespace sb::voice {

SpeechStage::SpeechStage(TextToSpeech &engine, EngineWorker &worker, const SessionConfig &config, Output enter)
    : m_engine(engine)
    , m_worker(worker)
    , m_voice{{}, config.voiceName, config.language, config.voiceSpeed, config.voicePitch}
    , m_enter(std::move(enter))
{}

void SpeechStage::speak(TurnId turn, const Sentence &sentence)
{
    ++m_open;
    SpeechRequest request = m_voice;
    request.text = sentence.text;
    m_worker.submit([this, turn, ordinal = sentence.ordinal, request](const EngineWorker::Post &post,
                                                                      const CancelToken &cancel) {
        if (cancel.isCancelled())
            return;
        const auto enter = [&post, this](Frame frame) { post([this, frame = std::move(frame)] { m_enter(frame); }); };
        const auto spoken = m_engine.speak(request, cancel, [&](Samples samples) {
            enter({turn, SpeechChunk{ordinal, {samples.begin(), samples.end()}}});
        });
        if (!spoken && !cancel.isCancelled())
            enter({turn, Failed{spoken.error()}});
        enter({turn, SentenceEnded{ordinal}});
    });
}

void SpeechStage::process(Frame frame, const Output &out)
{
    if (std::holds_alternative<Interrupted>(frame.payload)) {
        m_worker.cancel();
        m_open = 0;
        m_ended = false;
    } else if (const auto *sentence = std::get_if<Sentence>(&frame.payload)) {
        const auto turn = frame.turn;
        const Sentence spoken = *sentence;
        out(std::move(frame)); // first: the audio of a fast engine must find its sentence
        speak(turn, spoken);
        return;
    } else if (std::holds_alternative<SentenceEnded>(frame.payload)) {
        const auto turn = frame.turn;
        out(std::move(frame));
        if (m_open > 0 && --m_open == 0 && m_ended) {
            m_ended = false;
            out({turn, AnswerEnded{}});
        }
        return;
    } else if (std::holds_alternative<AnswerEnded>(frame.payload) && m_open > 0) {
        m_ended = true;
        return;
    }
    out(std::move(frame));
}

} // namespace sb::voice
