#include "ui/calls/ToolsLane.h"

#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace sb::ui {

namespace {

constexpr int kHeight = 26;
constexpr double kDot = 4;
constexpr double kReach = 8; ///< px around a dot that belong to it
constexpr double kLeastName = 24;

} // namespace

ToolsLane::ToolsLane(TimeAxis *axis, QWidget *parent) : TimeLane(axis, kHeight, parent)
{
    setName(tr("Tools"));
}

void ToolsLane::setMarks(std::vector<ToolMark> marks)
{
    m_marks = std::move(marks);
    QStringList names;
    for (const auto &mark : m_marks)
        names.append(mark.name);
    setAccessibleDescription(names.isEmpty() ? tr("No tool was asked") : names.join(QStringLiteral(", ")).left(400));
    setCursor(m_marks.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void ToolsLane::paintLane(QPainter &painter, const QRect &plot)
{
    const auto &theme = Theme::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextSize::Small));
    const auto middle = height() / 2.0;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const auto left = x(m_marks[i].atMs);
        if (left < plot.left() - kReach || left > plot.right())
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::StageTools));
        painter.drawEllipse(QPointF(left, middle), kDot, kDot);
        const auto end = i + 1 < m_marks.size() ? x(m_marks[i + 1].atMs) - kReach : plot.right() + 1.0;
        const QRectF room(left + kDot + 5, 0, end - left - kDot - 5, height());
        if (room.width() < kLeastName)
            continue;
        painter.setPen(theme.color(Role::TextSecondary));
        painter.drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_marks[i].name, Qt::ElideRight, static_cast<int>(room.width())));
    }
}

const ToolMark *ToolsLane::markAt(const QPointF &place) const
{
    for (const auto &mark : m_marks) {
        if (std::abs(x(mark.atMs) - place.x()) <= kReach)
            return &mark;
    }
    return nullptr;
}

double ToolsLane::timeAt(const QPointF &place) const
{
    const auto *mark = markAt(place);
    return mark ? mark->atMs : TimeLane::timeAt(place);
}

bool ToolsLane::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeLane::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto *mark = markAt(help->pos())) {
        const auto words = mark->result.isEmpty() ? mark->name : QString(mark->name + QLatin1Char('\n') + mark->result);
        QToolTip::showText(help->globalPos(), words.left(400).toHtmlEscaped(), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace sb::ui
