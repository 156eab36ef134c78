#include "voice/turn/Transcript.h"

#include <algorithm>

namespace sb::voice {

void Transcript::await(const std::string &text, CallTime startedAt, CallTime endedAt, bool typed)
{
    if (text.empty())
        return;
    tellAwaited();
    TurnFinished line;
    line.speaker = Speaker::Caller;
    line.text = text;
    line.startedAt = startedAt;
    line.endedAt = endedAt;
    line.typed = typed;
    m_awaited = std::move(line);
}

void Transcript::tellAwaited()
{
    if (m_awaited)
        tell(*std::exchange(m_awaited, std::nullopt));
}

void Transcript::tell(TurnFinished line)
{
    if (line.text.empty())
        return;
    line.ordinal = m_next++;
    m_history.push_back({line.speaker == Speaker::Caller ? Role::Caller : Role::Agent, line.text, line.interrupted});
    m_tell(std::move(line));
}

ModelRequest Transcript::request(const SessionConfig &config, const std::string &callerText) const
{
    ModelRequest request;
    request.systemPrompt = config.systemPrompt;
    request.history = m_history;
    if (!callerText.empty())
        request.history.push_back({Role::Caller, callerText, false});
    request.temperature = config.temperature;
    request.maxTokens = std::min(config.modelMaxTokens, config.maxOutputTokens);
    request.mayEndCall = config.modelMayEndCall || config.agentMayHangUp;
    request.language = config.language;
    return request;
}

} // namespace sb::voice
