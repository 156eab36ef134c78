#include "ui/calls/StagePaint.h"

#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>

namespace sb::ui {

Role stageRole(Stage stage)
{
    switch (stage) {
    case Stage::Endpointing:
        return Role::StageEndpointing;
    case Stage::SpeechToText:
        return Role::StageStt;
    case Stage::Model:
        return Role::StageLlm;
    case Stage::Tools:
        return Role::StageTools;
    case Stage::Voice:
        return Role::StageTts;
    case Stage::Playout:
        return Role::StagePlayout;
    }
    return Role::StageEndpointing;
}

QString stageSentence(const ConversationTurn &turn)
{
    const QLocale locale;
    if (!turn.stages)
        return StageLegend::tr("%1 ms").arg(locale.toString(turn.delayMs.value_or(0)));
    QStringList parts;
    const auto whole = stageMilliseconds(*turn.stages);
    for (std::size_t i = 0; i < kStages.size(); ++i) {
        if (whole.at(i) > 0)
            parts.append(StageLegend::tr("%1 %2").arg(stageName(kStages.at(i)), locale.toString(whole.at(i))));
    }
    return StageLegend::tr("%1 ms: %2")
        .arg(locale.toString(heardMilliseconds(*turn.stages)), locale.createSeparatedList(parts));
}

StageLegend::StageLegend(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as the stages that it explains
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList names;
    for (const auto stage : kStages)
        names.append(stageName(stage));
    setAccessibleName(tr("Stages"));
    setAccessibleDescription(QLocale().createSeparatedList(names));
    connect(&Theme::of(this), &Theme::changed, this, &StageLegend::measure);
    measure();
}

void StageLegend::measure()
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Small));
    for (std::size_t i = 0; i < kStages.size(); ++i)
        m_nameWidths.at(i) = metrics.horizontalAdvance(stageName(kStages.at(i)));
    updateGeometry();
}

int StageLegend::arrange(int width, QPainter *painter) const
{
    constexpr int kRow = 20;
    constexpr int kSquare = 10;
    constexpr int kGap = 12; // six names fit one line of the narrowest card
    const auto font = Theme::of(this).font(TextSize::Small);
    int left = 0;
    int top = 0;
    for (std::size_t i = 0; i < kStages.size(); ++i) {
        const auto stage = kStages.at(i);
        const auto wide = kSquare + 6 + m_nameWidths.at(i);
        if (left > 0 && left + wide > width) {
            left = 0;
            top += kRow;
        }
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(Theme::of(this).color(stageRole(stage)));
            painter->drawRoundedRect(QRectF(left, top + (kRow - kSquare) / 2.0, kSquare, kSquare), 2, 2);
            painter->setPen(Theme::of(this).color(Role::TextSecondary));
            painter->setFont(font);
            painter->drawText(QRect(left + kSquare + 6, top, wide, kRow), Qt::AlignVCenter | Qt::AlignLeft,
                              stageName(stage));
        }
        left += wide + kGap;
    }
    return top + kRow;
}

QSize StageLegend::sizeHint() const
{
    return {460, heightForWidth(460)};
}

QSize StageLegend::minimumSizeHint() const
{
    return {160, 20};
}

int StageLegend::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

void StageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    arrange(width(), &painter);
}

} // namespace sb::ui
