#include "ui/calls/TimeAxis.h"

#include <algorithm>
#include <array>

namespace sb::ui {

namespace {

constexpr double kShortestView = 500; // ms; below that a bar would be less than a base peak

} // namespace

TimeAxis::TimeAxis(QObject *parent) : QObject(parent) {}

void TimeAxis::setDuration(double milliseconds)
{
    m_duration = std::max(1.0, milliseconds);
    m_position = std::min(m_position, m_duration);
    m_from = 0;
    m_length = m_duration;
    Q_EMIT viewChanged();
}

void TimeAxis::setPosition(double milliseconds)
{
    const auto now = std::clamp(milliseconds, 0.0, m_duration);
    const auto before = m_position;
    if (qFuzzyCompare(1 + now, 1 + before))
        return;
    m_position = now;
    Q_EMIT positionChanged(now, before);
}

double TimeAxis::toX(double milliseconds, int laneWidth) const
{
    const double plot = std::max(1, laneWidth - kNameWidth - kEndMargin);
    return kNameWidth + (milliseconds - m_from) / m_length * plot;
}

double TimeAxis::toTime(double x, int laneWidth) const
{
    const double plot = std::max(1, laneWidth - kNameWidth - kEndMargin);
    return std::clamp(m_from + (x - kNameWidth) / plot * m_length, 0.0, m_duration);
}

void TimeAxis::setView(double from, double length)
{
    const auto wanted = std::clamp(length, std::min(kShortestView, m_duration), m_duration);
    const auto start = std::clamp(from, 0.0, m_duration - wanted);
    if (qFuzzyCompare(1 + start, 1 + m_from) && qFuzzyCompare(1 + wanted, 1 + m_length))
        return;
    m_from = start;
    m_length = wanted;
    Q_EMIT viewChanged();
}

void TimeAxis::zoom(double factor, double around)
{
    const auto length = std::clamp(m_length / factor, std::min(kShortestView, m_duration), m_duration);
    const auto share = (around - m_from) / m_length;
    setView(around - share * length, length);
}

void TimeAxis::pan(double milliseconds)
{
    setView(m_from + milliseconds, m_length);
}

void TimeAxis::showAll()
{
    setView(0, m_duration);
}

void TimeAxis::follow(double milliseconds)
{
    if (milliseconds < m_from || milliseconds > m_from + m_length)
        setView(milliseconds - m_length * 0.1, m_length);
}

double TimeAxis::tickStep(int laneWidth, int spacing) const
{
    static constexpr std::array kSteps{0.1,  0.2,  0.5,   1.0,   2.0,   5.0,    10.0,   20.0,
                                       30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0};
    const double plot = std::max(1, laneWidth - kNameWidth - kEndMargin);
    for (const auto seconds : kSteps) {
        if (seconds * 1000 / m_length * plot >= spacing)
            return seconds * 1000;
    }
    return kSteps.back() * 1000;
}

} // namespace sb::ui
