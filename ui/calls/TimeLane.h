#pragma once

#include <QWidget>

namespace sb::ui {

class TimeAxis;

/// One lane over the shared axis: its name at the left, its plot right of it, the playhead over it. The wheel zooms at
/// the pointer, Shift and wheel pans, a click seeks; arrow keys move the playhead when the lane has the focus.
class TimeLane : public QWidget
{
    Q_OBJECT

public:
    TimeLane(TimeAxis *axis, int height, QWidget *parent = nullptr);

    void setName(const QString &name); ///< translated; also the accessible name

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual void paintLane(QPainter &painter, const QRect &plot) = 0;
    virtual QColor nameColor() const;
    virtual bool drawsRule() const { return true; } ///< hairline under the lane
    /// A click at this place: seeks there unless the lane knows better (a turn seeks to its beginning).
    virtual double timeAt(const QPointF &place) const;

    TimeAxis &axis() const { return *m_axis; }
    QRect plotRect() const;
    double x(double milliseconds) const;

    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void movePlayhead(double now, double before);

    TimeAxis *m_axis;
    QString m_name;
    int m_height;
    bool m_dragging = false;
    bool m_ring = false;
};

} // namespace sb::ui
