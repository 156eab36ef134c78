#include "ui/calls/CallTimeline.h"

#include "ui/calls/DelayLane.h"
#include "ui/calls/RulerLane.h"
#include "ui/calls/StagePaint.h"
#include "ui/calls/TimeAxis.h"
#include "ui/calls/ToolsLane.h"
#include "ui/calls/TurnsLane.h"
#include "ui/calls/WaveformLane.h"

#include <QVBoxLayout>

namespace sb::ui {

CallTimeline::CallTimeline(QWidget *parent)
    : QWidget(parent)
    , m_axis(new TimeAxis(this))
    , m_caller(new WaveformLane(voice::Speaker::Caller, m_axis, this))
    , m_agent(new WaveformLane(voice::Speaker::Agent, m_axis, this))
    , m_turns(new TurnsLane(m_axis, this))
    , m_delay(new DelayLane(m_axis, this))
    , m_tools(new ToolsLane(m_axis, this))
{
    setLayoutDirection(Qt::LeftToRight); // a recording runs from the left, as in every player
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 0, 8);
    column->setSpacing(0);
    column->addWidget(new RulerLane(m_axis, this));
    column->addWidget(m_caller);
    column->addWidget(m_agent);
    column->addWidget(m_turns);
    column->addWidget(m_delay);
    column->addWidget(m_tools);
    column->addSpacing(6);
    column->addWidget(new StageLegend(this));
    column->addStretch(1);
    connect(m_axis, &TimeAxis::seekRequested, this, &CallTimeline::seekRequested);
    connect(m_turns, &TurnsLane::turnClicked, this, &CallTimeline::turnChosen);
}

void CallTimeline::setConversation(const Conversation &turns, double lengthMs)
{
    m_axis->setDuration(lengthMs);
    m_turns->setTurns(turns);
    m_delay->setTurns(turns);
}

void CallTimeline::setTools(std::vector<ToolMark> marks)
{
    m_tools->setMarks(std::move(marks));
}

void CallTimeline::setOutline(const RecordingOutline &outline)
{
    if (outline.milliseconds > m_axis->duration())
        m_axis->setDuration(outline.milliseconds);
    m_caller->setPeaks(outline.caller);
    m_agent->setPeaks(outline.agent);
}

void CallTimeline::clearOutline()
{
    m_caller->setPeaks({});
    m_agent->setPeaks({});
}

void CallTimeline::setPosition(double milliseconds, bool follow)
{
    m_axis->setPosition(milliseconds);
    if (follow)
        m_axis->follow(milliseconds);
}

void CallTimeline::setCurrent(int ordinal)
{
    m_turns->setCurrent(ordinal);
}

} // namespace sb::ui
