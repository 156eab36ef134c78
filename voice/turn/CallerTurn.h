#pragma once

#include "voice/session/SessionConfig.h"
#include "voice/turn/EndpointingPolicy.h"
#include "voice/turn/Listener.h"

namespace sb::voice {

/// Follows one turn of the caller from the first sound to the endpoint and says, step by step, what it means:
///
///   Began     speech was detected
///   Speculate a pause, and the words so far are transcribed: an answer may be prepared
///   WentOn    the caller spoke on: what was prepared is worthless; the text is kept and joined with what follows
///   Closed    the endpoint: the turn is over (comes before Speculate when the transcription is late)
///   NotSpeech shorter than min_speech_duration_ms, or nothing was recognised: as if it had not been
///
/// Speech of at least 120 ms (or min_speech_duration_ms, when shorter) resumes a turn; less is a click and changes
/// nothing. Thread: pipeline. Deterministic.
class CallerTurn
{
public:
    static constexpr std::chrono::milliseconds kFinishAfter{100}; ///< of silence, to transcribe and prepare an answer
    static constexpr std::chrono::milliseconds kResumes{120};     ///< of speech, to take a pause back
    static constexpr std::chrono::milliseconds kForget{400};      ///< of silence, to forget a sound that was no speech

    CallerTurn(Listener &listener, const SessionConfig &config);

    enum class Step : std::uint8_t { None, Began, Speculate, WentOn, Closed, NotSpeech };
    /// What happens at \p now, one step at a time: ask until None. \p overAgent: the agent is speaking and the caller
    /// has not taken the turn yet, so nothing is transcribed, prepared or closed.
    Step next(CallTime now, bool overAgent);

    bool isOpen() const { return m_phase != Phase::None; }
    bool isClosed() const { return m_phase == Phase::Closed; }
    void reset(); ///< the turn is answered or void; speech that is going on begins a new one

    std::string text() const { return m_listener.text(); }
    CallTime startedAt() const { return m_startedAt; }
    CallTime lastVoiced() const { return m_phase == Phase::Closed ? m_closedLastVoiced : m_listener.lastVoiced(); }
    CallTime silentAt() const { return m_silentAt; }     ///< when the detector said silence
    CallTime closedAt() const { return m_closedAt; }     ///< when the policy closed the turn
    CallTime finishedAt() const { return m_finishedAt; } ///< when transcribing the last segment began
    CallTime pause() const { return m_pause; }           ///< length of the pause that WentOn ended

private:
    enum class Phase : std::uint8_t { None, Talking, Pausing, Closed };
    Step talking(bool overAgent);
    Step silent(CallTime now, bool overAgent);
    void takeIn(CallTime now);

    Listener &m_listener;
    EndpointingPolicy m_policy;
    std::chrono::milliseconds m_minSpeech;
    std::chrono::milliseconds m_resumes;
    Phase m_phase = Phase::None;
    bool m_wasSpeaking = false;
    bool m_asked = false; // Speculate was said for the present text
    CallTime m_speech{};  // of whole stretches
    CallTime m_stretch{}; // of the stretch that is going on
    CallTime m_startedAt{};
    CallTime m_silence{}; // begin of the silence that counts
    CallTime m_silentAt{};
    CallTime m_finishedAt{};
    CallTime m_closedAt{};
    CallTime m_closedLastVoiced{};
    CallTime m_pause{};
};

} // namespace sb::voice
