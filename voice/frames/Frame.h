#pragma once

#include "models/base/Error.h"
#include "voice/frames/Audio.h"

#include <cstdint>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace sb::voice {

// What moves through the answer's chain, a short closed list with three manners:
//   signals overtake and are never dropped; data belongs to its TurnId and dies with it; markers are ordered behind the
//   data they close, and die with their turn too.

struct Interrupted // signal: Frame::turn is the new current turn; whatever carries an older one is stale
{};
struct Failed // signal: an engine failed in Frame::turn
{
    Error error;
};
struct TextChunk // data: a piece of the answer, to be joined without a blank
{
    std::string text;
};
struct Sentence // data: something that can be spoken by itself
{
    std::uint32_t ordinal = 0; ///< within the turn, from 0
    std::string text;
};
struct SpeechChunk // data: synthesized audio of a sentence, 16 kHz
{
    std::uint32_t ordinal = 0;
    std::vector<float> samples;
};
struct SentenceEnded // marker: the audio of a sentence is whole
{
    std::uint32_t ordinal = 0;
};
struct AnswerEnded // marker: nothing more is coming in this turn
{};

using Payload = std::variant<Interrupted, Failed, TextChunk, Sentence, SpeechChunk, SentenceEnded, AnswerEnded>;

/// Its special members stand in Frame.cpp: inlined everywhere, GCC 12 takes the variant's moves for uninitialized
/// reads.
struct Frame
{
    Frame(TurnId ofTurn, Payload &&what);
    Frame(const Frame &other);
    Frame(Frame &&other) noexcept;
    Frame &operator=(const Frame &other);
    Frame &operator=(Frame &&other) noexcept;
    ~Frame();

    TurnId turn;
    Payload payload;
};

inline bool isSignal(const Frame &frame)
{
    return std::holds_alternative<Interrupted>(frame.payload) || std::holds_alternative<Failed>(frame.payload);
}

constexpr TurnId next(TurnId turn)
{
    return TurnId{static_cast<std::uint32_t>(turn) + 1};
}

/// For std::visit over a variant with one lambda per alternative.
template <class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace sb::voice
