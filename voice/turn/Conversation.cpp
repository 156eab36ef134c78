#include "voice/turn/Conversation.h"

#include <algorithm>

namespace sb::voice {

using std::chrono::milliseconds;

Conversation::Conversation(const SessionConfig &config, ConversationParts parts, Deliveries &deliveries,
                           CallClock &clock, Events events)
    : m_config(config)
    , m_parts(parts)
    , m_deliveries(deliveries)
    , m_clock(clock)
    , m_events(std::move(events))
    , m_phrases(phrasesFor(config.language))
    , m_listener(
          {parts.detector, parts.ears.engine, parts.ears.worker, config.vadThreshold}, [this] { followCaller(); },
          [this](const Error &error) { failed(error, false); })
    , m_turn(m_listener, config)
    , m_bargeIn(config.minSpeech, config.vadThreshold)
    , m_answer(config, {parts.mind.engine, parts.mind.worker, parts.mouth.engine, parts.mouth.worker, clock},
               {[this](const Error &error) { modelFailed(error); }, [this](const Error &error) { failed(error, true); },
                [this](EndCall end) {
                    const bool allowed = m_config.agentMayHangUp || (end.callerAsked && m_config.modelMayEndCall);
                    if (allowed)
                        m_answer.endCallAfterwards();
                },
                [this] {
                    if (m_agent == AgentState::Speaking)
                        emit(AgentSaying{m_answer.text()});
                }},
               m_phrases.filler)
    , m_mixer(std::move(parts.background), config.backgroundVolume)
    , m_timers(config)
    , m_transcript([this](TurnFinished line) {
        if (line.speaker == Speaker::Caller)
            m_interim.clear();
        emit(std::move(line));
    })
{}

void Conversation::input(AgentInput what)
{
    const auto state = transition(m_agent, what);
    if (!state || *state == m_agent)
        return;
    m_agent = *state;
    emit(AgentStateChanged{m_agent});
}

void Conversation::input(UserInput what)
{
    const auto state = transition(m_user, what);
    if (!state || *state == m_user)
        return;
    m_user = *state;
    emit(UserStateChanged{m_user});
}

void Conversation::start()
{
    input(AgentInput::CallBegins);
    if (!m_config.greeting.empty())
        openAnswer(AnswerKind::Greeting, m_config.greeting);
    m_answer.prepareFiller();
}

void Conversation::tick(const AudioFrame &caller, AudioFrame &agent)
{
    agent.fill(0);
    if (m_over)
        return;
    deliver(static_cast<std::int64_t>(m_frames + 1) * kFrame);
    if (m_over)
        return;
    const AudioFrame heard = listen(caller);
    judgeInterruption(heard);
    followCaller();
    followUserState();
    m_answer.tick();
    followTimers();
    play(agent);
    m_mixer.mix(agent);
    if (m_parts.recording != nullptr && m_config.recording)
        m_parts.recording->take(heard, m_played);
    m_callerLevel.push(heard);
    m_agentLevel.push(agent);
    m_played = agent;
    m_playedLevel = decibels(rootMeanSquare(agent));
    if (++m_frames % 10 == 0 && !m_over)
        emit(Levels{m_callerLevel.peak(), m_agentLevel.peak()});
}

// ---- the caller's side ----

AudioFrame Conversation::listen(const AudioFrame &caller)
{
    AudioFrame frame{};
    if (!m_muted)
        frame = caller;
    if (m_parts.processor != nullptr)
        m_parts.processor->process(frame, m_played);
    m_listener.push(frame, static_cast<std::int64_t>(m_frames) * kFrame);
    return frame;
}

void Conversation::judgeInterruption(const AudioFrame &caller)
{
    if (m_agent != AgentState::Speaking || m_answer.isWarning()) { // the warning is said to its end
        m_bargeIn.reset();
        return;
    }
    const auto verdict = m_bargeIn.judge(caller, {m_listener.probability(), m_listener.sounds(), m_listener.level(),
                                                  m_config.echoCancelling ? m_playedLevel : -120.0F});
    if (verdict == BargeIn::Verdict::Hold) {
        m_answer.playout().hold();
    } else if (verdict == BargeIn::Verdict::Release) {
        m_answer.playout().resume();
    } else if (verdict == BargeIn::Verdict::Confirm) {
        m_bargeOnset =
            m_turn.isOpen() ? std::max(m_turn.startedAt(), m_listener.voiceOnset()) : m_listener.voiceOnset();
        cutAnswer();
        input(AgentInput::Interruption);
    }
}

void Conversation::followCaller()
{
    if (m_over)
        return;
    const auto next = [this] { return m_turn.next(m_clock.now(), m_agent == AgentState::Speaking); };
    for (auto step = next(); step != CallerTurn::Step::None && !m_over; step = next()) {
        switch (step) {
        case CallerTurn::Step::Speculate:
            prepareReply();
            break;
        case CallerTurn::Step::WentOn:
            dropReply();
            break;
        case CallerTurn::Step::Closed:
            closeTurn();
            break;
        case CallerTurn::Step::NotSpeech:
            voidTurn();
            break;
        case CallerTurn::Step::Began:
        case CallerTurn::Step::None:
            break;
        }
    }
    if (m_agent != AgentState::Speaking && m_turn.isOpen()) {
        if (const auto text = m_turn.text(); text != m_interim && !text.empty()) {
            m_interim = text;
            emit(InterimTranscript{text});
        }
    }
}

void Conversation::followUserState()
{
    const auto &speech = m_listener.speech();
    if (speech.isSpeaking())
        input(UserInput::SpeechBegins);
    else if (m_clock.now() - speech.speechEnd() >= kPausesAfter)
        input(UserInput::SpeechPauses);
}

/// The words so far are known: an answer is begun under the next TurnId, whether or not the turn has closed yet.
void Conversation::prepareReply()
{
    m_transcript.tellAwaited(); // a typed line that has no answer yet is answered together with this
    m_answer.prepare(AnswerKind::Reply);
    m_answer.anchors().preparedAt = m_turn.finishedAt();
    m_answer.anchors().textAt = m_listener.textFinalAt();
    if (m_turn.isClosed())
        m_answer.open();
    m_answer.ask(m_transcript.request(m_config, m_turn.text()));
}

void Conversation::closeTurn()
{
    input(AgentInput::TurnOpens);
    if (m_answer.kind() == AnswerKind::Reply)
        m_answer.open();
}

void Conversation::dropReply()
{
    if (m_answer.kind() == AnswerKind::Reply) {
        m_answer.drop();
        emit(SpeculationDropped{m_turn.pause()});
    }
    if (m_agent == AgentState::Thinking)
        input(AgentInput::Interruption);
}

void Conversation::voidTurn()
{
    if (m_agent == AgentState::Thinking && m_answer.isNone())
        input(AgentInput::AnswerEnds);
    if (m_agent == AgentState::Listening && !m_answer.unheard().empty())
        openAnswer(AnswerKind::Rest, m_answer.unheard()); // what cut the answer was no speech: go on with it
}

/// The turn's words become the line that is told with its answer.
void Conversation::awaitCallerLine()
{
    if (m_turn.isOpen())
        m_transcript.await(m_turn.text(), m_turn.startedAt(), m_turn.lastVoiced(), false);
}

void Conversation::say(const std::string &text)
{
    if (m_over || text.empty())
        return;
    awaitCallerLine();
    cutAnswer();
    m_transcript.tellAwaited();
    m_turn.reset();
    input(AgentInput::Interruption);
    const CallTime now = m_clock.now();
    m_transcript.await(text, now, now, true);
    m_answer.prepare(AnswerKind::Reply);
    m_answer.anchors() = {now, now, now, now, now, {}};
    m_answer.open();
    input(UserInput::TextTyped);
    input(AgentInput::TurnOpens);
    m_answer.ask(m_transcript.request(m_config, text));
}

// ---- the agent's side ----

/// \p text by value: it may be the unheard rest, which goes now.
void Conversation::openAnswer(AnswerKind kind, std::string text)
{
    m_answer.forgetUnheard();
    m_answer.prepare(kind);
    m_answer.open();
    input(AgentInput::TurnOpens);
    m_answer.say(text);
}

void Conversation::play(AudioFrame &agent)
{
    std::optional<CallTime> thinkingSince;
    if (m_agent == AgentState::Thinking)
        thinkingSince = m_turn.isClosed() ? m_turn.closedAt() : m_answer.anchors().closedAt;
    m_answer.pull(agent, thinkingSince);
    const bool sounds = m_answer.watch(agent, m_clock.now()); // heard in the frame after this tick's
    if (m_agent == AgentState::Thinking && m_answer.firstAudible())
        answerHeard();
    if (!sounds && m_bargeOnset) {
        emit(BargedIn{*m_bargeOnset, std::max(CallTime{}, m_answer.lastAudible() - *m_bargeOnset)});
        m_bargeOnset.reset();
    }
    if (m_answer.hasEnded())
        answerEnded();
}

void Conversation::answerHeard()
{
    const bool reply = m_answer.kind() == AnswerKind::Reply;
    m_answer.forgetUnheard();
    if (m_turn.isClosed()) {
        if (reply) {
            m_answer.anchors().lastVoiced = m_turn.lastVoiced();
            m_answer.anchors().silentAt = m_turn.silentAt();
            m_answer.anchors().closedAt = m_turn.closedAt();
        }
        awaitCallerLine();
        m_turn.reset();
    }
    if (reply)
        m_answer.measure();
    m_transcript.tellAwaited();
    input(AgentInput::AnswerAudible);
    emit(AgentSaying{m_answer.text()});
}

void Conversation::answerEnded()
{
    const bool endsCall = m_answer.endsCall();
    if (m_agent == AgentState::Speaking) {
        m_transcript.tell(m_answer.line(false));
        if (!m_answer.hasFailed())
            m_failures = 0;
    } else if (m_turn.isClosed()) {
        awaitCallerLine();
        m_turn.reset();
    }
    m_transcript.tellAwaited();
    m_answer.drop();
    input(AgentInput::AnswerEnds);
    m_answer.prepareFiller();
    if (endsCall)
        hangUp(EndReason::AgentEnded);
}

void Conversation::cutAnswer()
{
    if (m_agent == AgentState::Speaking)
        m_transcript.tell(m_answer.line(true));
    m_answer.cut();
}

void Conversation::warn()
{
    cutAnswer();
    m_answer.forgetUnheard();
    if (!m_config.contextAwareCut) {
        openAnswer(AnswerKind::Warning, warning());
        return;
    }
    m_answer.prepare(AnswerKind::Warning);
    m_answer.open();
    input(AgentInput::TurnOpens);
    auto asked = m_transcript.request(m_config, {});
    asked.callEndsIn = m_timers.leftAt(m_clock.now());
    m_answer.ask(std::move(asked));
}

std::string Conversation::warning() const
{
    return m_config.messageOfCut.empty() ? m_phrases.warning : m_config.messageOfCut;
}

void Conversation::modelFailed(const Error &error)
{
    failed(error, true);
    if (!m_over)
        m_answer.say(m_answer.isWarning() ? warning() : m_phrases.apology);
}

void Conversation::failed(const Error &error, bool inAnswer)
{
    if (m_over)
        return;
    emit(SessionProblem{error});
    if (inAnswer && !m_answer.fails())
        return;
    if (++m_failures >= kFailuresToEnd)
        hangUp(EndReason::AgentError);
}

void Conversation::tell(Error problem)
{
    if (!m_over)
        emit(SessionProblem{std::move(problem)});
}

void Conversation::endUnpaid(CallTime end)
{
    if (!m_over && m_timers.endUnpaid(end, m_clock.now()))
        emit(CreditEnding{end});
}

void Conversation::followTimers()
{
    const bool silent = !m_turn.isOpen() && !m_listener.speech().isSpeaking();
    const bool callersTurn = m_agent == AgentState::Listening && m_answer.isNone();
    switch (m_timers.next({m_clock.now(), callersTurn, silent})) {
    case CallTimers::Due::TimeLimit:
        return hangUp(EndReason::TimeLimit);
    case CallTimers::Due::CreditRanOut:
        return hangUp(EndReason::CreditRanOut);
    case CallTimers::Due::NoResponse:
        return hangUp(EndReason::NoResponse);
    case CallTimers::Due::Warning:
        return warn();
    case CallTimers::Due::Away:
        return input(UserInput::LongSilence);
    case CallTimers::Due::Nothing:
        return;
    }
}

bool Conversation::isQuiet() const
{
    return m_agent == AgentState::Listening && m_answer.isNone() && !m_turn.isOpen();
}

void Conversation::hangUp(EndReason reason)
{
    if (m_over)
        return;
    if (m_agent == AgentState::Speaking)
        m_transcript.tell(m_answer.line(!m_answer.hasEnded()));
    awaitCallerLine();
    m_transcript.tellAwaited();
    m_answer.drop();
    input(AgentInput::CallEnds);
    emit(SessionEnded{reason, m_clock.now()});
    m_over = true;
}

} // namespace sb::voice
