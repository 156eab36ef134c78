#pragma once

#include "ui/calls/ConversationTurn.h"
#include "ui/calls/TimeLane.h"

namespace sb::ui {

/// A stacked column before each answer: its height is the silence the caller heard, its colours are the stages. The
/// dashed line is the target.
class DelayLane final : public TimeLane
{
    Q_OBJECT

public:
    explicit DelayLane(TimeAxis *axis, QWidget *parent = nullptr);

    void setTurns(Conversation turns);
    void setTarget(int milliseconds);

protected:
    void paintLane(QPainter &painter, const QRect &plot) override;
    bool event(QEvent *event) override;

private:
    Conversation m_turns; ///< those with a delay
    int m_target = 450;   ///< ms
    int m_ceiling = 600;  ///< ms at the lane's top
};

} // namespace sb::ui
