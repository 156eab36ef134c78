#pragma once

#include "models/base/Error.h"
#include "voice/frames/Audio.h"
#include "voice/session/StageTimes.h"

#include <cstdint>
#include <string>
#include <variant>

namespace sb::voice {

enum class UserState : std::uint8_t { Silent, Speaking, Away };
enum class AgentState : std::uint8_t { Idle, Listening, Thinking, Speaking };
enum class Speaker : std::uint8_t { Caller, Agent };

/// Why a call ended; the names are the contract's end_reason values.
enum class EndReason : std::uint8_t {
    CallerHungUp,  ///< caller_hung_up: by the caller or the operator's Hang up
    AgentEnded,    ///< agent_ended_the_call
    TimeLimit,     ///< call_hit_the_time_limit
    CreditRanOut,  ///< credit_ran_out: the paid time was used
    NoResponse,    ///< no_response_from_caller
    FailedToStart, ///< call_failed_to_start
    AgentError     ///< agent_error
};

struct UserStateChanged
{
    UserState state;
};
struct AgentStateChanged
{
    AgentState state;
};
/// What the caller is saying, still changing. Replaces the interim before it.
struct InterimTranscript
{
    std::string text;
};
/// One line of the transcript, whole. An agent's line comes when its audio was played or cut; `text` is what was heard.
struct TurnFinished
{
    std::uint32_t ordinal = 0; ///< 0 is the first line of the call
    Speaker speaker = Speaker::Caller;
    std::string text;
    CallTime startedAt{}; ///< first voiced / audible sample
    CallTime endedAt{};
    bool interrupted = false; ///< agent's line that the caller cut
    bool typed = false;       ///< caller's line that came as text
    bool hasStages = false;   ///< agent's answer to a caller's line
    StageTimes stages;        ///< when hasStages
};
/// The agent has begun to say something (text so far known), for a live transcript.
struct AgentSaying
{
    std::string text;
};
/// The caller spoke over the agent; the agent was silent `stoppedAfter` later.
struct BargedIn
{
    CallTime onset{};
    std::chrono::microseconds stoppedAfter{};
};
/// An answer was begun in a pause and thrown away because the caller went on.
struct SpeculationDropped
{
    std::chrono::microseconds pause{};
};
/// Nobody pays for the call beyond `endsAt` (W15): the caller is warned, and the call ends then.
struct CreditEnding
{
    CallTime endsAt{};
};
/// Something went wrong that the call survived, or ended by (SessionEnded follows).
struct SessionProblem
{
    Error error;
};
/// Peak levels of the last 100 ms or so, dBFS, −60…0.
struct Levels
{
    float caller = -60;
    float agent = -60;
};
struct SessionEnded
{
    EndReason reason = EndReason::CallerHungUp;
    CallTime length{};
};

struct SessionEvent
{
    CallTime at{};
    std::variant<UserStateChanged, AgentStateChanged, InterimTranscript, TurnFinished, AgentSaying, BargedIn,
                 SpeculationDropped, CreditEnding, SessionProblem, Levels, SessionEnded>
        what;
};

} // namespace sb::voice
