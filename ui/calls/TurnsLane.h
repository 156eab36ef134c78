#pragma once

#include "ui/calls/ConversationTurn.h"
#include "ui/calls/TimeLane.h"

namespace sb::ui {

/// One block for each line of the call, with the first words of the agent's. A click seeks to where the line began.
class TurnsLane final : public TimeLane
{
    Q_OBJECT

public:
    explicit TurnsLane(TimeAxis *axis, QWidget *parent = nullptr);

    void setTurns(Conversation turns);
    void setCurrent(int ordinal); ///< −1: none

Q_SIGNALS:
    void turnClicked(int ordinal);

protected:
    void paintLane(QPainter &painter, const QRect &plot) override;
    double timeAt(const QPointF &place) const override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    const ConversationTurn *turnAt(const QPointF &place) const;

    Conversation m_turns;
    int m_current = -1;
};

} // namespace sb::ui
