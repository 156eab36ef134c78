#pragma once

#include "voice/frames/Voicing.h"
#include "voice/session/SessionEvent.h"
#include "voice/turn/AnswerLine.h"
#include "voice/turn/Filler.h"
#include "voice/turn/StageAnchors.h"

namespace sb::voice {

enum class AnswerKind : std::uint8_t {
    None,
    Greeting, ///< first_response_message
    Reply,    ///< to a turn of the caller
    Warning,  ///< before the cut; said to its end
    Rest      ///< what a sound that was no speech had cut off
};

/// Follows one turn of the agent: how it was prepared, when it became audible, what was heard of it and what not.
/// Thread: pipeline. Deterministic.
class AgentTurn
{
public:
    AgentTurn(const SessionConfig &config, const AnswerLine::Parts &parts, AnswerLine::Hooks hooks,
              const std::string &filler);

    AnswerKind kind() const { return m_kind; }
    bool isWarning() const { return m_kind == AnswerKind::Warning; }
    bool isNone() const { return m_kind == AnswerKind::None; }

    void prepare(AnswerKind kind); ///< throws away what there was; nothing is heard before open()
    void open() { m_line.playout().open(); }
    void drop(); ///< throws it away; only what was heard counts
    void cut();  ///< the same, but keeps the rest in unheard()

    void ask(ModelRequest request) { m_line.ask(std::move(request)); }
    void say(std::string text) { m_line.say(std::move(text)); }

    StageAnchors &anchors() { return m_anchors; } ///< of a Reply; the line's part is filled in here
    Playout &playout() { return m_line.playout(); }
    std::string text() const { return m_line.playout().text(); }

    void endCallAfterwards() { m_endsCall = true; }
    bool endsCall() const { return m_endsCall; }
    /// Notes a failure; true when it is the first one of this turn.
    bool fails() { return !std::exchange(m_failed, true); }
    bool hasFailed() const { return m_failed; }

    const std::string &unheard() const { return m_unheard; }
    void forgetUnheard() { m_unheard.clear(); }

    /// The next 10 ms to play. \p thinkingSince: when the caller's turn closed, while nothing of a Reply was heard.
    void pull(AudioFrame &voice, std::optional<CallTime> thinkingSince);
    void prepareFiller() { m_filler.prepare(); }

    /// Looks at what pull() gave, which is heard from \p start on. True when it sounds.
    bool watch(const AudioFrame &voice, CallTime start);
    /// The first audible sample of this turn, from watch(); nothing before it.
    std::optional<CallTime> firstAudible() const { return m_firstAudible; }
    CallTime lastAudible() const { return m_lastAudible; } ///< of any turn: end of the last audible block
    bool hasEnded() const { return m_kind != AnswerKind::None && m_line.playout().hasEnded(); }
    void measure(); ///< a Reply became audible: its anchors are complete
    void tick() { m_line.tick(); }

    TurnFinished line(bool interrupted) const; ///< with the text that was heard

private:
    const CallClock &m_clock;
    AnswerLine m_line;
    Filler m_filler;
    Voicing m_voicing{Voicing::Floor::Fixed};
    AnswerKind m_kind = AnswerKind::None;
    StageAnchors m_anchors;
    std::optional<StageTimes> m_stages;
    std::optional<CallTime> m_firstAudible;
    CallTime m_lastAudible{};
    std::string m_unheard;
    bool m_endsCall = false;
    bool m_failed = false;
    bool m_fillerUsed = false;
};

} // namespace sb::voice
