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
    , m_line(config, {parts.mind.engine, parts.mind.worker, parts.mouth.engine, parts.mouth.worker, clock},
             {[this](const Error &error) { modelFailed(error); }, [this](const Error &error) { failed(error, true); },
              [this](EndCall end) {
                  const bool allowed = m_config.agentMayHangUp || (end.callerAsked && m_config.modelMayEndCall);
                  m_endAfterAnswer = m_endAfterAnswer || allowed;
              },
              [this] {
                  if (m_agent == AgentState::Speaking)
                      emit(AgentSaying{m_line.playout().text()});
              }})
    , m_mixer(std::move(parts.background), config.backgroundVolume)
    , m_timers(config)
    , m_filler(parts.mouth.engine, parts.mouth.worker, config, m_phrases.filler)
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
    m_filler.prepare();
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
    m_line.tick();
    followTimers();
    playFiller();
    m_line.playout().pull(agent);
    watchAnswer(agent);
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

void Conversation::deliver(CallTime until)
{
    m_deliveries.run(until, m_clock);
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
    if (m_agent != AgentState::Speaking || m_kind == AnswerKind::Warning) { // the warning is said to its end
        m_bargeIn.reset();
        return;
    }
    const auto verdict = m_bargeIn.judge(caller, {m_listener.probability(), m_listener.sounds(), m_listener.level(),
                                                  m_config.echoCancelling ? m_playedLevel : -120.0F});
    if (verdict == BargeIn::Verdict::Hold) {
        m_line.playout().hold();
    } else if (verdict == BargeIn::Verdict::Release) {
        m_line.playout().resume();
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
    prepare(AnswerKind::Reply);
    m_anchors.preparedAt = m_turn.finishedAt();
    m_anchors.textAt = m_listener.textFinalAt();
    if (m_turn.isClosed())
        m_line.playout().open();
    m_line.ask(request(m_turn.text()));
}

void Conversation::closeTurn()
{
    input(AgentInput::TurnOpens);
    if (m_kind == AnswerKind::Reply)
        m_line.playout().open();
}

void Conversation::dropReply()
{
    if (m_kind == AnswerKind::Reply) {
        m_line.begin();
        m_kind = AnswerKind::None;
        m_endAfterAnswer = false;
        emit(SpeculationDropped{m_turn.pause()});
    }
    if (m_agent == AgentState::Thinking)
        input(AgentInput::Interruption);
}

void Conversation::voidTurn()
{
    if (m_agent == AgentState::Thinking && m_kind == AnswerKind::None)
        input(AgentInput::AnswerEnds);
    if (m_agent == AgentState::Listening && !m_unheard.empty())
        openAnswer(AnswerKind::Rest, m_unheard); // what cut the answer was no speech: go on with it
}

/// The turn's words become the line that is told with its answer.
void Conversation::awaitCallerLine()
{
    if (!m_turn.isOpen())
        return;
    TurnFinished line;
    line.speaker = Speaker::Caller;
    line.text = m_turn.text();
    line.startedAt = m_turn.startedAt();
    line.endedAt = m_turn.lastVoiced();
    m_transcript.await(line);
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
    TurnFinished line;
    line.speaker = Speaker::Caller;
    line.text = text;
    line.startedAt = line.endedAt = now;
    line.typed = true;
    m_transcript.await(line);
    prepare(AnswerKind::Reply);
    m_anchors = {now, now, now, now, now, {}};
    m_line.playout().open();
    input(UserInput::TextTyped);
    input(AgentInput::TurnOpens);
    m_line.ask(request(text));
}

// ---- the agent's side ----

void Conversation::prepare(AnswerKind kind)
{
    m_line.begin();
    m_kind = kind;
    m_anchors = {};
    m_hasStages = m_endAfterAnswer = m_fillerUsed = m_answerFailed = false;
}

void Conversation::openAnswer(AnswerKind kind, const std::string &text)
{
    const std::string said = text; // may be m_unheard, which goes now
    m_unheard.clear();
    prepare(kind);
    m_line.playout().open();
    input(AgentInput::TurnOpens);
    m_line.say(said);
}

ModelRequest Conversation::request(const std::string &callerText) const
{
    ModelRequest request;
    request.systemPrompt = m_config.systemPrompt;
    request.history = m_transcript.history();
    if (!callerText.empty())
        request.history.push_back({Role::Caller, callerText, false});
    request.temperature = m_config.temperature;
    request.maxTokens = std::min(m_config.modelMaxTokens, m_config.maxOutputTokens);
    request.mayEndCall = m_config.modelMayEndCall || m_config.agentMayHangUp;
    request.language = m_config.language;
    return request;
}

void Conversation::watchAnswer(const AudioFrame &voice)
{
    const auto blocks = m_agentVoicing.push(voice);
    const CallTime start = m_clock.now(); // heard in the frame after this tick's
    constexpr milliseconds block{5};
    if (blocks.first || blocks.second) {
        m_lastAudible = start + (blocks.second ? 2 * block : block);
        if (m_agent == AgentState::Thinking && m_line.playout().hasBegun())
            answerHeard(blocks.first ? start : start + block);
    } else if (m_bargeOnset) {
        emit(BargedIn{*m_bargeOnset, std::max(CallTime{}, m_lastAudible - *m_bargeOnset)});
        m_bargeOnset.reset();
    }
    if (m_kind != AnswerKind::None && m_line.playout().hasEnded())
        answerEnded();
}

void Conversation::answerHeard(CallTime firstAudible)
{
    m_answerBegan = firstAudible;
    m_unheard.clear();
    if (m_turn.isClosed()) {
        if (m_kind == AnswerKind::Reply) {
            m_anchors.lastVoiced = m_turn.lastVoiced();
            m_anchors.silentAt = m_turn.silentAt();
            m_anchors.closedAt = m_turn.closedAt();
        }
        awaitCallerLine();
        m_turn.reset();
    }
    if (m_kind == AnswerKind::Reply) {
        m_anchors.line = m_line.times();
        m_stages = m_anchors.until(firstAudible);
        m_hasStages = true;
    }
    m_transcript.tellAwaited();
    input(AgentInput::AnswerAudible);
    emit(AgentSaying{m_line.playout().text()});
}

void Conversation::answerEnded()
{
    if (m_agent == AgentState::Speaking) {
        tellAgentLine(false);
        if (!m_answerFailed)
            m_failures = 0;
    } else if (m_turn.isClosed()) {
        awaitCallerLine();
        m_turn.reset();
    }
    m_transcript.tellAwaited();
    m_line.begin();
    m_kind = AnswerKind::None;
    input(AgentInput::AnswerEnds);
    m_filler.prepare();
    if (m_endAfterAnswer)
        hangUp(EndReason::AgentEnded);
}

void Conversation::cutAnswer()
{
    if (m_agent == AgentState::Speaking) {
        m_unheard = m_line.playout().unheard();
        tellAgentLine(true);
    }
    m_line.begin();
    m_kind = AnswerKind::None;
    m_endAfterAnswer = false;
}

void Conversation::tellAgentLine(bool interrupted)
{
    TurnFinished line;
    line.speaker = Speaker::Agent;
    line.text = m_line.playout().heard();
    line.startedAt = m_answerBegan;
    line.endedAt = m_lastAudible;
    line.interrupted = interrupted;
    line.hasStages = m_hasStages;
    line.stages = m_stages;
    m_transcript.tell(std::move(line));
}

void Conversation::warn()
{
    cutAnswer();
    m_unheard.clear();
    if (!m_config.contextAwareCut) {
        openAnswer(AnswerKind::Warning, warning());
        return;
    }
    prepare(AnswerKind::Warning);
    m_line.playout().open();
    input(AgentInput::TurnOpens);
    auto asked = request({});
    asked.callEndsIn = m_timers.leftAt(m_clock.now());
    m_line.ask(std::move(asked));
}

std::string Conversation::warning() const
{
    return m_config.messageOfCut.empty() ? m_phrases.warning : m_config.messageOfCut;
}

void Conversation::modelFailed(const Error &error)
{
    failed(error, true);
    if (!m_over)
        m_line.say(m_kind == AnswerKind::Warning ? warning() : m_phrases.apology);
}

void Conversation::failed(const Error &error, bool inAnswer)
{
    if (m_over)
        return;
    emit(SessionProblem{error});
    if (inAnswer && std::exchange(m_answerFailed, true))
        return;
    if (++m_failures >= kFailuresToEnd)
        hangUp(EndReason::AgentError);
}

void Conversation::tell(Error problem)
{
    if (!m_over)
        emit(SessionProblem{std::move(problem)});
}

void Conversation::playFiller()
{
    if (!m_filler.isReady() || m_fillerUsed || m_agent != AgentState::Thinking || m_kind != AnswerKind::Reply)
        return;
    const CallTime since = m_turn.isClosed() ? m_turn.closedAt() : m_anchors.closedAt;
    if (m_line.times().firstAudio || m_clock.now() - since < Filler::kAfter)
        return;
    m_fillerUsed = true;
    m_line.playout().playFirst(m_filler.samples());
}

void Conversation::followTimers()
{
    const bool silent = !m_turn.isOpen() && !m_listener.speech().isSpeaking();
    const bool callersTurn = m_agent == AgentState::Listening && m_kind == AnswerKind::None;
    switch (m_timers.next({m_clock.now(), callersTurn, silent})) {
    case CallTimers::Due::TimeLimit:
        hangUp(EndReason::TimeLimit);
        break;
    case CallTimers::Due::NoResponse:
        hangUp(EndReason::NoResponse);
        break;
    case CallTimers::Due::Warning:
        warn();
        break;
    case CallTimers::Due::Away:
        input(UserInput::LongSilence);
        break;
    case CallTimers::Due::Nothing:
        break;
    }
}

bool Conversation::isQuiet() const
{
    return m_agent == AgentState::Listening && m_kind == AnswerKind::None && !m_turn.isOpen();
}

void Conversation::hangUp(EndReason reason)
{
    if (m_over)
        return;
    if (m_agent == AgentState::Speaking)
        tellAgentLine(!m_line.playout().hasEnded());
    awaitCallerLine();
    m_transcript.tellAwaited();
    m_line.begin();
    input(AgentInput::CallEnds);
    emit(SessionEnded{reason, m_clock.now()});
    m_over = true;
}

} // namespace sb::voice
