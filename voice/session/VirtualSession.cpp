#include "voice/session/VirtualSession.h"

namespace sb::voice {

VirtualSession::VirtualSession(const SessionConfig &config, SessionParts parts, Conversation::Events events)
    : m_config(config)
    , m_parts(std::move(parts))
    , m_ears({*m_parts.speechToText, m_parts.speechToTextTime}, m_deliveries, m_clock)
    , m_mind({*m_parts.languageModel, m_parts.languageModelTime}, m_deliveries, m_clock)
    , m_mouth({*m_parts.textToSpeech, m_parts.textToSpeechTime}, m_deliveries, m_clock)
    , m_conversation(m_config,
                     {{*m_parts.speechToText, m_ears},
                      {*m_parts.languageModel, m_mind},
                      {*m_parts.textToSpeech, m_mouth},
                      *m_parts.detector,
                      m_parts.processor.get(),
                      m_parts.recording.get(),
                      m_parts.background},
                     m_deliveries, m_clock, std::move(events))
{}

VirtualSession::~VirtualSession() = default;

void VirtualSession::run()
{
    while (step()) {
    }
}

void VirtualSession::endUnpaid(CallTime end)
{
    m_deliveries.post({}, {}, [this, end] { m_conversation.endUnpaid(end); });
}

bool VirtualSession::step()
{
    if (!m_started) {
        m_started = true;
        m_conversation.start();
    }
    if (m_stop.isCancelled())
        m_conversation.hangUp();
    if (m_conversation.isOver())
        return false;
    const bool more = m_parts.feed->next(m_agent, m_caller);
    m_conversation.tick(m_caller, m_agent);
    m_quiet = !more && m_conversation.isQuiet() ? m_quiet + kFrame : std::chrono::milliseconds(0);
    if (m_quiet >= m_config.endOfSpeechTimeout + kPatience)
        m_conversation.hangUp();
    return !m_conversation.isOver();
}

} // namespace sb::voice
