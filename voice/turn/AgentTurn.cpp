#include "voice/turn/AgentTurn.h"

namespace sb::voice {

AgentTurn::AgentTurn(const SessionConfig &config, const AnswerLine::Parts &parts, AnswerLine::Hooks hooks,
                     const std::string &filler)
    : m_clock(parts.clock)
    , m_line(config, parts, std::move(hooks))
    , m_filler(parts.voice, parts.voiceWorker, config, filler)
{}

void AgentTurn::prepare(AnswerKind kind)
{
    drop();
    m_kind = kind;
}

void AgentTurn::drop()
{
    m_line.begin();
    m_kind = AnswerKind::None;
    m_anchors = {};
    m_stages.reset();
    m_firstAudible.reset();
    m_endsCall = m_failed = m_fillerUsed = false;
}

void AgentTurn::cut()
{
    m_unheard = m_firstAudible ? m_line.playout().unheard() : std::string();
    drop();
}

void AgentTurn::pull(AudioFrame &voice, std::optional<CallTime> thinkingSince)
{
    const bool late = thinkingSince && m_clock.now() - *thinkingSince >= Filler::kAfter;
    if (late && m_filler.isReady() && !m_fillerUsed && m_kind == AnswerKind::Reply && !m_line.times().firstAudio) {
        m_fillerUsed = true;
        m_line.playout().playFirst(m_filler.samples());
    }
    m_line.playout().pull(voice);
}

bool AgentTurn::watch(const AudioFrame &voice, CallTime start)
{
    constexpr std::chrono::milliseconds block{5};
    const auto blocks = m_voicing.push(voice);
    if (!blocks.first && !blocks.second)
        return false;
    m_lastAudible = start + (blocks.second ? 2 * block : block);
    if (!m_firstAudible && m_line.playout().hasBegun()) // before that it is the fading rest of another turn
        m_firstAudible = blocks.first ? start : start + block;
    return true;
}

void AgentTurn::measure()
{
    m_anchors.line = m_line.times();
    m_stages = m_anchors.until(*m_firstAudible);
}

TurnFinished AgentTurn::line(bool interrupted) const
{
    TurnFinished line;
    line.speaker = Speaker::Agent;
    line.text = m_line.playout().heard();
    line.startedAt = m_firstAudible.value_or(m_lastAudible);
    line.endedAt = m_lastAudible;
    line.interrupted = interrupted;
    line.hasStages = m_stages.has_value();
    line.stages = m_stages.value_or(StageTimes{});
    return line;
}

} // namespace sb::voice
