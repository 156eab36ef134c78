#include "ui/calls/TurnsLane.h"

#include "ui/calls/TimeAxis.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace sb::ui {

namespace {

constexpr int kHeight = 28;
constexpr int kBlock = 20;
constexpr double kLeastWidth = 2;
constexpr double kTextWidth = 34; // narrower blocks say nothing

} // namespace

TurnsLane::TurnsLane(TimeAxis *axis, QWidget *parent) : TimeLane(axis, kHeight, parent)
{
    setName(tr("Turns"));
    setCursor(Qt::PointingHandCursor);
}

void TurnsLane::setTurns(Conversation turns)
{
    m_turns = std::move(turns);
    setAccessibleDescription(tr("%n line(s)", nullptr, static_cast<int>(m_turns.size())));
    update();
}

void TurnsLane::setCurrent(int ordinal)
{
    if (m_current == ordinal)
        return;
    m_current = ordinal;
    update();
}

void TurnsLane::paintLane(QPainter &painter, const QRect &plot)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::of(this).font(TextSize::Small));
    const auto top = (height() - kBlock) / 2.0;
    for (const auto &turn : m_turns) {
        const auto left = x(turn.startMs);
        const auto wide = std::max(kLeastWidth, x(turn.endMs) - left - 1);
        if (left + wide < plot.left() || left > plot.right())
            continue;
        const auto agent = turn.speaker == voice::Speaker::Agent;
        const auto current = turn.ordinal == m_current;
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(this).color(current ? (agent ? Role::Agent : Role::Caller)
                                                       : (agent ? Role::AgentTint : Role::CallerTint)));
        const QRectF block(left, top, wide, kBlock);
        painter.drawRoundedRect(block, 3, 3);
        if (wide < kTextWidth)
            continue;
        painter.setPen(current ? Theme::of(this).color(Role::Surface)
                               : Theme::of(this).color(agent ? Role::Agent : Role::Caller));
        const auto text = painter.fontMetrics().elidedText(turn.text.simplified().left(80), Qt::ElideRight,
                                                           static_cast<int>(wide) - 10);
        painter.drawText(block.adjusted(6, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    }
}

const ConversationTurn *TurnsLane::turnAt(const QPointF &place) const
{
    for (const auto &turn : m_turns) {
        const auto left = x(turn.startMs);
        if (place.x() >= left - 1 && place.x() <= std::max(left + 4, x(turn.endMs)))
            return &turn;
    }
    return nullptr;
}

double TurnsLane::timeAt(const QPointF &place) const
{
    const auto *turn = turnAt(place);
    return turn ? turn->startMs : TimeLane::timeAt(place);
}

void TurnsLane::mousePressEvent(QMouseEvent *event)
{
    if (const auto *turn = turnAt(event->position()); turn && event->button() == Qt::LeftButton)
        Q_EMIT turnClicked(turn->ordinal);
    TimeLane::mousePressEvent(event);
}

bool TurnsLane::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeLane::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto *turn = turnAt(help->pos()))
        QToolTip::showText(help->globalPos(), turn->text.left(400).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace sb::ui
