#pragma once

#include "voice/frames/Audio.h"

#include <chrono>

namespace sb::voice {

/// How the silence between the caller's last voiced sample and the agent's first audible sample was spent. The stages
/// stand end to end on the critical path, in pipeline order, and sum to `heard` (within 10 ms); work done early, under
/// another stage, costs nothing here and is told in `saved`.
struct StageTimes
{
    using Span = std::chrono::microseconds;
    Span vad{};           ///< until the detector said silence
    Span endpointing{};   ///< until the policy closed the turn
    Span stt{};           ///< until the final transcript
    Span llmFirstToken{}; ///< until the model's first token
    Span firstSentence{}; ///< until a whole sentence (or clause) could be spoken
    Span tools{};         ///< tool calls in between
    Span ttsFirstAudio{}; ///< until the first synthesized sample
    Span playout{};       ///< until that sample was audible
    Span heard{};         ///< measured on samples: the whole silence
    Span saved{};         ///< speculative work that was already done when the turn closed

    Span sum() const
    {
        return vad + endpointing + stt + llmFirstToken + firstSentence + tools + ttsFirstAudio + playout;
    }
};

} // namespace sb::voice
