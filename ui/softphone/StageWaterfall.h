#pragma once

#include "ui/softphone/DelayStats.h"

#include <QAbstractScrollArea>

namespace sb::ui {

/// One row per answer, its stages end to end: what the silence before it was spent on. The dashed line is the target; a
/// total over it is marked. Up and down walk the turns, left and right the stages; the table is its twin.
class StageWaterfall final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit StageWaterfall(QWidget *parent = nullptr);

    void
    setTurns(std::vector<DelayStats::Turn> turns); ///< keeps the choice, or follows the newest when that was chosen
    void setTarget(int milliseconds);
    int current() const { return m_current; } ///< row, −1: none
    void setCurrent(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int headHeight() const;
    double scale() const; ///< px per ms
    double ceiling() const;
    int rowAt(int y) const;
    void paintRow(QPainter &painter, const QRect &row, const DelayStats::Turn &turn, bool current) const;
    void measure();
    void describe();

    std::vector<DelayStats::Turn> m_turns;
    int m_target = 450;
    int m_current = -1;
    int m_stage = -1; ///< walked to by the keyboard, −1: the whole turn
    bool m_ring = false;
};

} // namespace sb::ui
