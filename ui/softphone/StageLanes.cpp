#include "ui/softphone/StageLanes.h"

#include "ui/calls/Stage.h"
#include "ui/calls/StagePaint.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kEdge = 16;
constexpr int kNames = 96;
constexpr int kTotals = 60;
constexpr int kLane = 18;
constexpr int kBar = 10;
constexpr int kHead = 30;

double milliseconds(std::chrono::microseconds span)
{
    return static_cast<double>(std::max<std::int64_t>(0, span.count())) / 1000.0;
}

/// The paler first half of a lane that joins two measured times.
std::chrono::microseconds firstHalf(const voice::StageTimes &times, Stage stage)
{
    return stage == Stage::Endpointing ? times.vad
           : stage == Stage::Model     ? times.llmFirstToken
                                       : std::chrono::microseconds{};
}

} // namespace

StageLanes::StageLanes(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Opened turn"));
    setLayoutDirection(Qt::LeftToRight); // milliseconds run from the left, as in every player
}

void StageLanes::setTurn(const DelayStats::Turn *turn)
{
    m_turn = turn ? std::optional(*turn) : std::nullopt;
    ConversationTurn spoken;
    if (turn)
        spoken.stages = turn->stages;
    setAccessibleDescription(turn ? stageSentence(spoken) : tr("No turn is open"));
    update();
}

QSize StageLanes::sizeHint() const
{
    return {460, kHead + 6 * kLane + 12};
}

QSize StageLanes::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void StageLanes::paintEvent(QPaintEvent *)
{
    if (!m_turn)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    const QLocale locale;
    const auto &times = m_turn->stages;

    painter.setFont(theme.font(TextSize::Small, TextWeight::Medium));
    painter.setPen(theme.color(Role::Text));
    const auto title = tr("Turn %1").arg(locale.toString(m_turn->number));
    const auto titleWidth = painter.fontMetrics().horizontalAdvance(title);
    painter.drawText(QRect(kEdge, 0, width(), kHead), Qt::AlignLeft | Qt::AlignVCenter, title);
    const auto saved = static_cast<int>((times.saved.count() + 500) / 1000);
    if (saved > 0) {
        painter.setFont(theme.font(TextSize::Small));
        painter.setPen(theme.color(Role::TextSecondary));
        painter.drawText(QRect(kEdge + titleWidth + 10, 0, width(), kHead), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("dashed: begun in the pause, %1 ms saved").arg(locale.toString(saved)));
    }

    const auto plot = std::max(40, width() - 2 * kEdge - kNames - kTotals);
    const auto whole = std::max(1.0, milliseconds(times.sum()));
    const auto perMs = plot / whole;
    const auto rounded = stageMilliseconds(times);
    double at = 0;
    int top = kHead;
    const auto closed = milliseconds(times.vad + times.endpointing);
    for (std::size_t i = 0; i < kStages.size(); ++i) {
        const auto stage = kStages.at(i);
        const auto span = milliseconds(stageSpan(times, stage));
        // Tools are a lane only in turns that called one; the others always stand, so that rows do not jump.
        if (stage == Stage::Tools && span <= 0)
            continue;
        painter.setFont(theme.font(TextSize::Small));
        painter.setPen(theme.color(Role::TextSecondary));
        painter.drawText(QRect(kEdge, top, kNames - 8, kLane), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(stageName(stage), Qt::ElideRight, kNames - 8));
        const auto left = kEdge + kNames + at * perMs;
        const auto barTop = top + (kLane - kBar) / 2.0;
        const auto color = theme.color(stageRole(stage));
        painter.setPen(Qt::NoPen);
        const auto first = std::min(span, milliseconds(firstHalf(times, stage)));
        if (first > 0) {
            auto pale = color;
            pale.setAlphaF(0.6F);
            painter.setBrush(pale);
            painter.drawRoundedRect(QRectF(left, barTop, std::max(1.0, first * perMs - (span > first ? 1 : 0)), kBar),
                                    2, 2);
        }
        if (span > first) {
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(left + first * perMs, barTop, std::max(1.0, (span - first) * perMs), kBar),
                                    2, 2);
        }
        // Early work ended when the turn closed; it is drawn in the first lane whose work could be begun in the pause.
        if (stage == Stage::SpeechToText && saved > 0) {
            const auto early = std::min(milliseconds(times.saved), closed);
            auto pen = QPen(theme.color(stageRole(Stage::Model)), 1);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(kEdge + kNames + (closed - early) * perMs + 0.5, barTop + 0.5,
                                           std::max(2.0, early * perMs - 2), kBar - 1),
                                    2, 2);
        }
        painter.setPen(theme.color(span > 0 ? Role::Text : Role::TextTertiary));
        figures::draw(&painter, QRectF(width() - kEdge - kTotals, top, kTotals, kLane),
                      Qt::AlignRight | Qt::AlignVCenter,
                      span > 0 ? locale.toString(rounded.at(i)) : QStringLiteral("–"));
        at += span;
        top += kLane;
    }
}

} // namespace sb::ui
