#include "ui/calls/DelayLane.h"

#include "ui/calls/Stage.h"
#include "ui/calls/StagePaint.h"
#include "ui/calls/TimeAxis.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

constexpr int kHeight = 44;
constexpr double kColumn = 9;
constexpr int kTop = 6;

} // namespace

DelayLane::DelayLane(TimeAxis *axis, QWidget *parent) : TimeLane(axis, kHeight, parent)
{
    setName(tr("Delay"));
}

void DelayLane::setTurns(Conversation turns)
{
    std::erase_if(turns, [](const ConversationTurn &turn) { return !turn.delayMs && !turn.stages; });
    m_turns = std::move(turns);
    int longest = m_target;
    for (const auto &turn : m_turns)
        longest = std::max(longest, turn.delayMs.value_or(0));
    // A single very long answer must not flatten all others: it is cut at two targets, its tool tip has the figure.
    m_ceiling = std::min(longest + longest / 5, m_target * 2);
    setAccessibleDescription(tr("%n answer(s)", nullptr, static_cast<int>(m_turns.size())));
    update();
}

void DelayLane::setTarget(int milliseconds)
{
    m_target = std::max(1, milliseconds);
    setTurns(m_turns);
}

void DelayLane::paintLane(QPainter &painter, const QRect &plot)
{
    const auto bottom = height() - 3.0;
    const auto perMs = (bottom - kTop) / m_ceiling;
    painter.setPen(QPen(Theme::of(this).color(Role::TextTertiary), 1, Qt::DashLine));
    const auto line = std::round(bottom - m_target * perMs) + 0.5;
    painter.drawLine(QPointF(plot.left(), line), QPointF(plot.right(), line));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const auto &turn : m_turns) {
        const auto left = std::floor(x(turn.startMs)) - kColumn;
        if (left + kColumn < plot.left() || left > plot.right())
            continue;
        auto top = bottom;
        if (!turn.stages) {
            const auto high = std::min(bottom - kTop, turn.delayMs.value_or(0) * perMs);
            painter.fillRect(QRectF(left, bottom - high, kColumn, high), Theme::of(this).color(Role::BorderControl));
            continue;
        }
        for (const auto stage : kStages) {
            const auto high = static_cast<double>(stageSpan(*turn.stages, stage).count()) / 1000 * perMs;
            if (high <= 0)
                continue;
            const auto next = std::max(1.0, top - high);
            painter.fillRect(QRectF(left, next, kColumn, std::max(0.5, top - next - 0.5)),
                             Theme::of(this).color(stageRole(stage)));
            top = next;
        }
    }
    const auto text = tr("%1 ms").arg(QLocale().toString(m_target));
    const auto font = Theme::of(this).font(TextSize::Caption);
    painter.setFont(font);
    const QRectF place(plot.right() - figures::width(QFontMetricsF(font), text) - 2, line > 18 ? line - 15 : line + 1,
                       80, 14);
    painter.fillRect(QRectF(place.left() - 2, place.top(), figures::width(QFontMetricsF(font), text) + 4, 14),
                     Theme::of(this).color(Role::Surface));
    painter.setPen(Theme::of(this).color(Role::TextTertiary));
    figures::draw(&painter, place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

bool DelayLane::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeLane::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const auto &turn : m_turns) {
        const auto right = x(turn.startMs);
        if (help->pos().x() < right - kColumn - 2 || help->pos().x() > right + 2)
            continue;
        QToolTip::showText(help->globalPos(), stageSentence(turn), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace sb::ui
