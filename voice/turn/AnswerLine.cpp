#include "voice/turn/AnswerLine.h"

namespace sb::voice {

AnswerLine::AnswerLine(const SessionConfig &config, Parts parts, Hooks hooks)
    : m_parts(parts)
    , m_hooks(std::move(hooks))
    , m_watchText([this](const Frame &frame) { see(frame); })
    , m_watchSentences([this](const Frame &frame) { see(frame); })
    , m_speech(parts.voice, parts.voiceWorker, config, [this](Frame frame) { m_pipeline.push(std::move(frame)); })
    , m_pipeline({&m_watchText, &m_aggregator, &m_watchSentences, &m_speech, &m_playout}, [this](const Frame &frame) {
        if (std::holds_alternative<Sentence>(frame.payload))
            m_hooks.sentence();
        else if (const auto *failed = std::get_if<Failed>(&frame.payload); failed && frame.turn == turn())
            m_hooks.problem(failed->error);
    })
{}

void AnswerLine::see(const Frame &frame)
{
    const auto note = [this](std::optional<CallTime> &time) {
        if (!time)
            time = m_parts.clock.now();
    };
    if (frame.turn < m_pipeline.current())
        return;
    if (std::holds_alternative<TextChunk>(frame.payload))
        note(m_times.firstToken);
    else if (std::holds_alternative<Sentence>(frame.payload))
        note(m_times.firstSentence);
    else if (std::holds_alternative<SpeechChunk>(frame.payload))
        note(m_times.firstAudio);
}

TurnId AnswerLine::begin()
{
    m_parts.modelWorker.cancel();
    m_times = {};
    m_asking = m_endingCall = false;
    const TurnId turn = next(m_pipeline.current());
    m_pipeline.push({turn, Interrupted{}});
    return turn;
}

void AnswerLine::say(std::string text)
{
    const TurnId turn = m_pipeline.current();
    m_asking = false;
    m_pipeline.push({turn, TextChunk{std::move(text)}});
    m_pipeline.push({turn, AnswerEnded{}});
}

void AnswerLine::ask(ModelRequest request)
{
    const TurnId turn = m_pipeline.current();
    m_asking = true;
    m_wordsLeft = request.maxTokens;
    m_inWord = false;
    m_times.asked = m_parts.clock.now();
    m_parts.modelWorker.submit(
        [this, turn, request = std::move(request)](const EngineWorker::Post &post, const CancelToken &cancel) {
            const auto answered = m_parts.model.answer(request, cancel, [&](ModelEvent event) {
                post([this, turn, event = std::move(event)] { take(turn, event); });
            });
            post([this, turn, answered] { finish(turn, answered); });
        });
}

void AnswerLine::take(TurnId turn, const ModelEvent &event)
{
    if (turn != m_pipeline.current() || !m_asking)
        return;
    if (const auto *end = std::get_if<EndCall>(&event)) {
        m_endingCall = true;
        m_hooks.endCall(*end);
        return;
    }
    const auto *delta = std::get_if<TextDelta>(&event);
    if (delta == nullptr)
        return;
    // Every word costs at least one token, so an answer with more words than tokens has broken the limit.
    std::size_t length = 0;
    for (; length < delta->text.size(); ++length) {
        const bool blank = delta->text[length] == ' ' || delta->text[length] == '\n';
        if (!blank && !m_inWord && m_wordsLeft-- <= 0)
            break;
        m_inWord = !blank;
    }
    if (length > 0)
        m_pipeline.push({turn, TextChunk{delta->text.substr(0, length)}});
    if (length < delta->text.size()) {
        m_parts.modelWorker.cancel();
        finish(turn, {});
    }
}

void AnswerLine::finish(TurnId turn, const Result<> &answered)
{
    if (turn != m_pipeline.current() || !m_asking)
        return;
    m_asking = false;
    if (!m_times.firstToken && !m_endingCall) {
        m_hooks.modelFailed(answered ? Error{ErrorCode::Unavailable, "the language model answered nothing", {}}
                                     : answered.error());
        return;
    }
    if (!answered)
        m_hooks.problem(answered.error());
    m_pipeline.push({turn, AnswerEnded{}});
}

void AnswerLine::tick()
{
    if (!m_asking || m_times.firstToken || !m_times.asked || m_parts.clock.now() - *m_times.asked < kModelPatience)
        return;
    m_asking = false;
    m_parts.modelWorker.cancel();
    m_hooks.modelFailed({ErrorCode::Unavailable, "the language model did not begin to answer in time", {}});
}

} // namespace sb::voice
