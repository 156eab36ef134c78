#pragma once

#include "voice/session/SessionEvent.h"
#include "voice/session/StageTimes.h"

#include <QString>

#include <optional>
#include <vector>

namespace sb::ui {

/// One spoken (or typed) line of a call, as the lanes and the transcript show it. Times are milliseconds from the
/// call's first frame.
struct ConversationTurn
{
    int ordinal = 0;
    voice::Speaker speaker = voice::Speaker::Caller;
    QString text;
    double startMs = 0;
    double endMs = 0;
    bool interrupted = false;
    bool typed = false;
    std::optional<int> delayMs;              ///< agent's line: silence the caller heard before it
    std::optional<voice::StageTimes> stages; ///< agent's line: how that silence was spent
};

using Conversation = std::vector<ConversationTurn>;

} // namespace sb::ui
