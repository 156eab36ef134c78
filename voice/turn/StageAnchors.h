#pragma once

#include "voice/session/StageTimes.h"
#include "voice/turn/AnswerLine.h"

namespace sb::voice {

/// The moments of one answer, from which its stage times are made. Each stage lasts from the latest moment before it to
/// its own, so early work costs nothing and the stages sum to the heard silence exactly.
struct StageAnchors
{
    CallTime lastVoiced{};  ///< end of the caller's last sounding block (Voicing); when the line came, for typed text
    CallTime silentAt{};    ///< the detector said silence
    CallTime closedAt{};    ///< the policy closed the turn
    CallTime textAt{};      ///< the final transcript was there
    CallTime preparedAt{};  ///< transcribing and answering began, maybe before the close
    AnswerLine::Times line; ///< what the answer's line saw

    StageTimes until(CallTime firstAudible) const
    {
        StageTimes stages;
        CallTime at = lastVoiced;
        const auto reach = [&](CallTime moment, StageTimes::Span &stage) {
            const CallTime reached = std::clamp(moment, at, std::max(at, firstAudible));
            stage = reached - at;
            at = reached;
        };
        reach(silentAt, stages.vad);
        reach(closedAt, stages.endpointing);
        reach(textAt, stages.stt);
        reach(line.firstToken.value_or(at), stages.llmFirstToken);
        reach(line.firstSentence.value_or(at), stages.firstSentence);
        reach(line.firstAudio.value_or(at), stages.ttsFirstAudio);
        reach(firstAudible, stages.playout);
        stages.heard = firstAudible - lastVoiced;
        const CallTime ready = line.firstAudio.value_or(line.firstSentence.value_or(line.firstToken.value_or(textAt)));
        stages.saved = std::max(CallTime{}, std::min(closedAt, ready) - std::min(preparedAt, closedAt));
        return stages;
    }
};

} // namespace sb::voice
