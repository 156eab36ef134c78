#pragma once

#include "voice/llm/LanguageModel.h"
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

    /// The caller's line that waits; one that waited before is told now. An empty text is no line.
    void await(const TurnFinished &line)
    {
        if (line.text.empty())
            return;
        tellAwaited();
        m_awaited = line;
    }
    void tellAwaited()
    {
        if (m_awaited)
            tell(*std::exchange(m_awaited, std::nullopt));
    }
    void tell(TurnFinished line)
    {
        if (line.text.empty())
            return;
        line.ordinal = m_next++;
        m_history.push_back(
            {line.speaker == Speaker::Caller ? Role::Caller : Role::Agent, line.text, line.interrupted});
        m_tell(std::move(line));
    }
    const std::vector<ChatMessage> &history() const { return m_history; }

private:
    std::function<void(TurnFinished)> m_tell;
    std::vector<ChatMessage> m_history;
    std::optional<TurnFinished> m_awaited;
    std::uint32_t m_next = 0;
};

} // namespace sb::voice
