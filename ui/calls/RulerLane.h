#pragma once

#include "ui/calls/TimeLane.h"

namespace sb::ui {

/// The times above the lanes, and the flag of the playhead.
class RulerLane final : public TimeLane
{
    Q_OBJECT

public:
    explicit RulerLane(TimeAxis *axis, QWidget *parent = nullptr);

protected:
    void paintLane(QPainter &painter, const QRect &plot) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sb::ui
