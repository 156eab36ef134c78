#pragma once

#include "voice/session/SessionEvent.h"

#include <array>
#include <optional>

namespace sb::voice {

/// What can happen to the agent's side of a call. Everything that sets the agent's state goes through the one table
/// below; there are no booleans beside it.
enum class AgentInput : std::uint8_t {
    CallBegins,    ///< the first frame
    TurnOpens,     ///< something is to be said: a caller's turn closed, a greeting, a warning
    AnswerAudible, ///< first audible sample of the answer
    AnswerEnds,    ///< played to its end, or there was nothing to say
    Interruption,  ///< the caller took the turn back, before or during the answer
    CallEnds
};
inline constexpr std::size_t kAgentInputs = 6;

/// What can happen to the caller's side.
enum class UserInput : std::uint8_t {
    SpeechBegins, ///< the detector heard speech begin
    SpeechPauses, ///< 200 ms without speech
    TextTyped,    ///< a line came by keyboard
    LongSilence   ///< 15 s without anything from the caller while it is the caller's turn
};
inline constexpr std::size_t kUserInputs = 4;

/// The transition table: the state after \p input in \p state; nothing when the input has no meaning there and is
/// ignored. Pure, tested cell by cell.
std::optional<AgentState> transition(AgentState state, AgentInput input);
std::optional<UserState> transition(UserState state, UserInput input);

} // namespace sb::voice
