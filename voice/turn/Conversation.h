#pragma once

#include "voice/process/CallerProcessor.h"
#include "voice/record/RecordingTap.h"
#include "voice/session/SessionEvent.h"
#include "voice/turn/AgentTurn.h"
#include "voice/turn/BargeIn.h"
#include "voice/turn/CallTimers.h"
#include "voice/turn/CallerTurn.h"
#include "voice/turn/Listener.h"
#include "voice/turn/Mixer.h"
#include "voice/turn/Phrases.h"
#include "voice/turn/States.h"
#include "voice/turn/Transcript.h"

#include <optional>

namespace sb::voice {

/// One engine and the worker that runs it.
template <typename Engine>
struct Staffed
{
    Engine &engine;
    EngineWorker &worker;
};

struct ConversationParts
{
    Staffed<SpeechToText> ears;
    Staffed<LanguageModel> mind;
    Staffed<TextToSpeech> mouth;
    VoiceActivityDetector &detector;
    CallerProcessor *processor = nullptr; ///< null = the caller's audio is taken as it is
    RecordingTap *recording = nullptr;    ///< null, or recording_enabled off = nothing is recorded
    Mixer::Track background;              ///< the sound behind background_noise_id
};

/// The turn controller: one call as a deterministic machine, ticked once per 10 ms frame.
///
///   caller frame ─► CallerProcessor ─► Listener (detector, SpeechToText) ─► CallerTurn ─► here ─► AnswerLine
///   agent frame  ◄─ Mixer ◄─ Playout ◄────────────────────────────────────────────────────────────┘
///                     └► RecordingTap (both tracks)
///
/// Everything that happens is told through \p events, in order, from inside tick(), deliver(), say(), endUnpaid() and
/// hangUp(). Frame n of the caller is the call's time [10 n, 10 n + 10) ms; what tick n gives out is heard in the frame
/// after it, so the agent's track never claims to have answered a sample before it was heard.
///
/// When engines fail: the recogniser: the segment is lost and the call goes on. The model before its first word, or not
/// beginning within 10 s: an apology is spoken. In mid-answer: what came is spoken. The voice: the sentence is skipped.
/// Each is a SessionProblem; the third failure without a heard answer in between ends the call with AgentError.
///
/// Thread: pipeline, all of it.
class Conversation
{
public:
    using Events = std::function<void(const SessionEvent &)>;
    static constexpr int kFailuresToEnd = 3;
    static constexpr std::chrono::milliseconds kPausesAfter{200}; ///< of silence, for UserState

    Conversation(const SessionConfig &config, ConversationParts parts, Deliveries &deliveries, CallClock &clock,
                 Events events);

    void start();                                           ///< speaks the greeting
    void tick(const AudioFrame &caller, AudioFrame &agent); ///< one frame in, one frame out
    /// What engines sent and is due by then.
    void deliver(CallTime until) { m_deliveries.run(until, m_clock); }
    void say(const std::string &text);         ///< the caller typed a line
    void mute(bool muted) { m_muted = muted; } ///< the caller's frames count as silence
    void hangUp(EndReason reason = EndReason::CallerHungUp);
    void endUnpaid(CallTime end); ///< the credit ends then: told, warned of, and the call's end
    void tell(Error problem);     ///< a problem outside of the pipeline that the call survives

    bool isOver() const { return m_over; }
    AgentState agentState() const { return m_agent; }
    UserState userState() const { return m_user; }
    /// Nobody is speaking and nothing is under way: when the input is at its end, the call may be too.
    bool isQuiet() const;

private:
    template <typename Event>
    void emit(Event event)
    {
        m_events({m_clock.now(), std::move(event)});
    }
    void input(AgentInput input);
    void input(UserInput input);

    // caller's side
    AudioFrame listen(const AudioFrame &caller);
    void followCaller();
    void followUserState();
    void prepareReply();
    void closeTurn();
    void dropReply();
    void voidTurn();
    void judgeInterruption(const AudioFrame &caller);
    void awaitCallerLine();

    // agent's side
    void openAnswer(AnswerKind kind, std::string text);
    void play(AudioFrame &agent);
    void answerHeard();
    void answerEnded();
    void cutAnswer(); ///< what was heard becomes the agent's line
    void warn();
    void modelFailed(const Error &error);
    void failed(const Error &error, bool inAnswer);
    std::string warning() const;
    void followTimers();

    SessionConfig m_config;
    ConversationParts m_parts;
    Deliveries &m_deliveries;
    CallClock &m_clock;
    Events m_events;
    Phrases m_phrases;

    Listener m_listener;
    CallerTurn m_turn;
    BargeIn m_bargeIn;
    AgentTurn m_answer;
    Mixer m_mixer;
    CallTimers m_timers;
    LevelMeter m_callerLevel;
    LevelMeter m_agentLevel;

    AgentState m_agent = AgentState::Idle;
    UserState m_user = UserState::Silent;
    Transcript m_transcript;
    std::string m_interim;

    std::optional<CallTime> m_bargeOnset; // told when the agent has faded out
    int m_failures = 0;

    AudioFrame m_played{};
    float m_playedLevel = -120;
    std::uint64_t m_frames = 0;
    bool m_muted = false;
    bool m_over = false;
};

} // namespace sb::voice
