#pragma once

#include "voice/llm/LanguageModel.h"
#include "voice/session/SessionConfig.h"
#include "voice/session/SessionEvent.h"

#include <functional>
#include <optional>

namespace sb::voice {

/// The lines of the call, numbered, and the same as the model's history. A line of the caller waits until its answer is
/// heard (or there will be none), so that a turn that was reopened in time stays one line. Thread: pipeline.
class Transcript
{
public:
    explicit Transcript(std::function<void(TurnFinished)> tell) : m_tell(std::move(tell)) {}

    /// A line of the caller, which waits; one that waited before is told now. An empty text is no line.
    void await(const std::string &text, CallTime startedAt, CallTime endedAt, bool typed);
    void tellAwaited();
    void tell(TurnFinished line); ///< at once; an empty text is no line

    /// What the model is asked after these lines, when the caller said \p callerText.
    ModelRequest request(const SessionConfig &config, const std::string &callerText) const;

private:
    std::function<void(TurnFinished)> m_tell;
    std::vector<ChatMessage> m_history;
    std::optional<TurnFinished> m_awaited;
    std::uint32_t m_next = 0;
};

} // namespace sb::voice
