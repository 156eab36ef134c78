#include "ui/softphone/StageWaterfall.h"

#include "ui/calls/Stage.h"
#include "ui/calls/StagePaint.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

constexpr int kEdge = 16;
constexpr int kTurnColumn = 44;
constexpr int kTotalColumn = 72;
constexpr int kBar = 16;
constexpr double kTextFrom = 30;

} // namespace

StageWaterfall::StageWaterfall(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Answer delay by turn"));
    setLayoutDirection(Qt::LeftToRight); // milliseconds run from the left, as in every player
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    describe();
}

int StageWaterfall::rowHeight() const
{
    return Theme::of(this).scaled(metrics::rowWaterfall);
}

int StageWaterfall::headHeight() const
{
    return Theme::of(this).scaled(24);
}

void StageWaterfall::setTurns(std::vector<DelayStats::Turn> turns)
{
    const auto followed = m_current < 0 || m_current + 1 >= static_cast<int>(m_turns.size());
    m_turns = std::move(turns);
    const auto last = static_cast<int>(m_turns.size()) - 1;
    const auto chosen = followed ? last : std::min(m_current, last);
    measure();
    if (chosen != m_current) {
        m_current = chosen;
        Q_EMIT currentChanged(chosen);
    } else if (chosen >= 0) {
        Q_EMIT currentChanged(chosen); // the same row may show another turn now
    }
    if (followed)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    describe();
    viewport()->update();
}

void StageWaterfall::setTarget(int milliseconds)
{
    m_target = std::max(1, milliseconds);
    viewport()->update();
}

void StageWaterfall::setCurrent(int row)
{
    const auto chosen = std::clamp(row, -1, static_cast<int>(m_turns.size()) - 1);
    if (chosen == m_current)
        return;
    m_current = chosen;
    m_stage = -1;
    const auto top = chosen * rowHeight();
    const auto visible = viewport()->height() - headHeight();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + rowHeight() > verticalScrollBar()->value() + visible)
        verticalScrollBar()->setValue(top + rowHeight() - visible);
    describe();
    viewport()->update();
    Q_EMIT currentChanged(chosen);
}

void StageWaterfall::describe()
{
    const auto last = m_turns.empty() ? -1 : m_current;
    QString text;
    if (last < 0) {
        text = tr("No answer yet");
    } else {
        const auto &turn = m_turns.at(static_cast<std::size_t>(last));
        ConversationTurn spoken;
        spoken.stages = turn.stages;
        text = m_stage < 0 ? tr("Turn %1: %2").arg(turn.number).arg(stageSentence(spoken))
                           : tr("Turn %1, %2: %3 ms")
                                 .arg(turn.number)
                                 .arg(stageName(kStages.at(static_cast<std::size_t>(m_stage))))
                                 .arg(stageMilliseconds(turn.stages).at(static_cast<std::size_t>(m_stage)));
    }
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize StageWaterfall::sizeHint() const
{
    return {460, headHeight() + 5 * rowHeight() + 4};
}

QSize StageWaterfall::minimumSizeHint() const
{
    return {320, headHeight() + 2 * rowHeight()};
}

void StageWaterfall::measure()
{
    const auto whole = static_cast<int>(m_turns.size()) * rowHeight() + 4;
    const auto visible = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, std::max(0, whole - visible));
    verticalScrollBar()->setPageStep(std::max(1, visible));
    verticalScrollBar()->setSingleStep(rowHeight());
}

void StageWaterfall::resizeEvent(QResizeEvent *event)
{
    const auto atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QAbstractScrollArea::resizeEvent(event);
    measure();
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

double StageWaterfall::ceiling() const
{
    double longest = m_target * 1.35;
    for (const auto &turn : m_turns)
        longest = std::max(longest, 1.05 * heardMilliseconds(turn.stages));
    return longest;
}

double StageWaterfall::scale() const
{
    return std::max(1, viewport()->width() - 2 * kEdge - kTurnColumn - kTotalColumn) / ceiling();
}

int StageWaterfall::rowAt(int y) const
{
    if (y < headHeight())
        return -1;
    const auto row = (y - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < static_cast<int>(m_turns.size()) ? row : -1;
}

void StageWaterfall::paintRow(QPainter &painter, const QRect &row, const DelayStats::Turn &turn, bool current) const
{
    const auto &theme = Theme::of(this);
    if (current)
        painter.fillRect(row, theme.color(Role::Selected));
    const QLocale locale;
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::TextSecondary));
    figures::draw(&painter, QRectF(row.left() + kEdge, row.top(), kTurnColumn, row.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, locale.toString(turn.number));

    const auto whole = stageMilliseconds(turn.stages);
    const auto perMs = scale();
    auto left = static_cast<double>(row.left() + kEdge + kTurnColumn);
    const auto top = row.top() + (row.height() - kBar) / 2.0;
    painter.setFont(theme.font(TextSize::Caption, TextWeight::Medium));
    for (std::size_t i = 0; i < kStages.size(); ++i) {
        const auto wide = static_cast<double>(stageSpan(turn.stages, kStages.at(i)).count()) / 1000 * perMs;
        if (wide <= 0)
            continue;
        const QRectF bar(left, top, std::max(1.0, wide - 1), kBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(stageRole(kStages.at(i))));
        painter.drawRoundedRect(bar, 2, 2);
        if (current && m_ring && m_stage == static_cast<int>(i)) {
            painter.setPen(QPen(theme.color(Role::Focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar.adjusted(-2, -2, 2, 2), 4, 4);
        }
        if (wide >= kTextFrom) {
            painter.setPen(theme.color(Role::OnStage));
            figures::draw(&painter, bar, Qt::AlignCenter, locale.toString(whole.at(i)));
        }
        left += wide;
    }
    const auto heard = heardMilliseconds(turn.stages);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.color(heard > m_target ? Role::Warning : Role::Text));
    figures::draw(&painter, QRectF(row.right() - kEdge - kTotalColumn, row.top(), kTotalColumn, row.height()),
                  Qt::AlignRight | Qt::AlignVCenter, locale.toString(heard));
}

void StageWaterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    const QLocale locale;
    const auto wide = viewport()->width();
    const auto head = headHeight();
    const auto barsLeft = static_cast<double>(kEdge + kTurnColumn);
    const auto targetX = std::floor(barsLeft + m_target * scale()) + 0.5;

    painter.save();
    painter.setClipRect(0, head, wide, viewport()->height() - head);
    const auto offset = verticalScrollBar()->value();
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const QRect row(0, head + static_cast<int>(i) * rowHeight() - offset, wide, rowHeight());
        if (row.bottom() >= head && row.top() <= viewport()->height())
            paintRow(painter, row, m_turns[i], static_cast<int>(i) == m_current);
    }
    painter.restore();
    const auto rowsEnd = std::min(viewport()->height(), head + static_cast<int>(m_turns.size()) * rowHeight() - offset);
    painter.setPen(QPen(theme.color(Role::TextSecondary), 1, Qt::CustomDashLine));
    auto dashes = painter.pen();
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(QPointF(targetX, head - 4), QPointF(targetX, std::max(head + 2 * rowHeight(), rowsEnd)));
    painter.setRenderHint(QPainter::Antialiasing);

    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(theme.color(Role::TextSecondary));
    painter.drawText(QRect(kEdge, 0, kTurnColumn, head), Qt::AlignLeft | Qt::AlignVCenter, tr("Turn"));
    painter.drawText(QRect(wide - kEdge - kTotalColumn, 0, kTotalColumn, head), Qt::AlignRight | Qt::AlignVCenter,
                     tr("Total, ms"));
    painter.setPen(theme.color(Role::ChartAxis));
    // At most four marks on the axis.
    auto step = 100.0;
    while (ceiling() / step > 4)
        step *= 2;
    const auto marks = static_cast<int>(std::ceil(ceiling() / step - 0.2));
    for (int number = 0; number < marks; ++number) {
        const auto mark = number * step;
        const auto at = barsLeft + mark * scale();
        const QRectF place(mark > 0 ? at - 30 : at, 0, 60, head);
        if (place.right() > wide - kEdge - kTotalColumn + 24)
            break;
        figures::draw(&painter, place, (mark > 0 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter,
                      locale.toString(static_cast<int>(mark)));
    }
    if (m_turns.empty()) {
        painter.setFont(theme.font(TextSize::Small));
        painter.setPen(theme.color(Role::TextTertiary));
        painter.drawText(QRect(kEdge, head, wide - 2 * kEdge, 2 * rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("The first answer appears here."));
    }
    if (m_ring) {
        painter.setPen(QPen(theme.color(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(3, 1, -3, -1), 4, 4);
    }
}

void StageWaterfall::mousePressEvent(QMouseEvent *event)
{
    if (const auto row = rowAt(static_cast<int>(event->position().y())); row >= 0)
        setCurrent(row);
}

void StageWaterfall::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_turns.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        return;
    case Qt::Key_Down:
        setCurrent(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_current < 0)
            return;
        m_stage =
            std::clamp(m_stage + (event->key() == Qt::Key_Right ? 1 : -1), -1, static_cast<int>(kStages.size()) - 1);
        describe();
        viewport()->update();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void StageWaterfall::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void StageWaterfall::focusOutEvent(QFocusEvent *)
{
    m_ring = false;
    viewport()->update();
}

bool StageWaterfall::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto row = rowAt(help->pos().y());
        if (row >= 0) {
            ConversationTurn spoken;
            spoken.stages = m_turns.at(static_cast<std::size_t>(row)).stages;
            QToolTip::showText(help->globalPos(), stageSentence(spoken), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace sb::ui
