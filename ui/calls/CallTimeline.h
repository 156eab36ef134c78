#pragma once

#include "ui/calls/ConversationTurn.h"
#include "ui/calls/RecordingPlayer.h"

#include <QWidget>

namespace sb::ui {

class DelayLane;
class TimeAxis;
class ToolsLane;
struct ToolMark;
class TurnsLane;
class WaveformLane;

/// The lanes of one call over one axis: times, caller, agent, turns, delay, tools; and what the colours mean.
class CallTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit CallTimeline(QWidget *parent = nullptr);

    void setConversation(const Conversation &turns, double lengthMs);
    void setTools(std::vector<ToolMark> marks);
    void setOutline(const RecordingOutline &outline);
    void clearOutline();
    void setPosition(double milliseconds, bool follow);
    void setCurrent(int ordinal);
    TimeAxis &axis() { return *m_axis; }

Q_SIGNALS:
    void seekRequested(double milliseconds);
    void turnChosen(int ordinal);

private:
    TimeAxis *m_axis;
    WaveformLane *m_caller;
    WaveformLane *m_agent;
    TurnsLane *m_turns;
    DelayLane *m_delay;
    ToolsLane *m_tools;
};

} // namespace sb::ui
