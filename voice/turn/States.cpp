#include "voice/turn/States.h"

namespace sb::voice {
namespace {

using A = AgentState;
using AgentCell = std::optional<AgentState>;
using UserCell = std::optional<UserState>;
constexpr AgentCell none;

// Rows: the state; columns in the order of AgentInput:
//   CallBegins    TurnOpens    AnswerAudible AnswerEnds    Interruption  CallEnds
constexpr std::array<std::array<AgentCell, kAgentInputs>, 4> kAgentTable{{
    {A::Listening, none, none, none, none, A::Idle},                // Idle
    {none, A::Thinking, none, none, none, A::Idle},                 // Listening
    {none, none, A::Speaking, A::Listening, A::Listening, A::Idle}, // Thinking
    {none, A::Thinking, none, A::Listening, A::Listening, A::Idle}, // Speaking
}};

using U = UserState;
constexpr UserCell same;

// Columns: SpeechBegins, SpeechPauses, TextTyped, LongSilence
constexpr std::array<std::array<UserCell, kUserInputs>, 3> kUserTable{{
    {U::Speaking, same, same, U::Away},   // Silent
    {same, U::Silent, same, same},        // Speaking
    {U::Speaking, same, U::Silent, same}, // Away
}};

} // namespace

std::optional<AgentState> transition(AgentState state, AgentInput input)
{
    return kAgentTable[static_cast<std::size_t>(state)][static_cast<std::size_t>(input)];
}

std::optional<UserState> transition(UserState state, UserInput input)
{
    return kUserTable[static_cast<std::size_t>(state)][static_cast<std::size_t>(input)];
}

} // namespace sb::voice
