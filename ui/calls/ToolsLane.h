#pragma once

#include "ui/calls/TimeLane.h"

#include <vector>

namespace sb::ui {

/// A tool that the agent asked during the call.
struct ToolMark
{
    double atMs = 0;
    QString name;
    QString result; ///< what came of it, in short; may be empty
};

/// A dot and a name where a tool was asked; names that have no room stay away. A click seeks there.
class ToolsLane final : public TimeLane
{
    Q_OBJECT

public:
    explicit ToolsLane(TimeAxis *axis, QWidget *parent = nullptr);

    void setMarks(std::vector<ToolMark> marks);

protected:
    void paintLane(QPainter &painter, const QRect &plot) override;
    bool drawsRule() const override { return false; }
    double timeAt(const QPointF &place) const override;
    bool event(QEvent *event) override;

private:
    const ToolMark *markAt(const QPointF &place) const;

    std::vector<ToolMark> m_marks;
};

} // namespace sb::ui
