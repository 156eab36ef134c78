#include "ui/softphone/ExpectCard.h"

#include "ui/calls/Stage.h"
#include "ui/calls/StagePaint.h"
#include "ui/calls/TimeText.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/WrappedLabel.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kRow = 30;
constexpr int kBar = 16;
constexpr int kHead = 40;

} // namespace

/// The stages end to end, and a row for each with its share of the target.
class ExpectCard::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent) : QWidget(parent)
    {
        setAccessibleName(ExpectCard::tr("Answer delay to expect"));
        setFixedHeight(kHead + kRow * static_cast<int>(kStages.size() + 1));
    }

    void set(const voice::StageTimes &times, int target)
    {
        m_times = times;
        m_target = target;
        ConversationTurn turn;
        turn.stages = times;
        setAccessibleDescription(stageSentence(turn));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto &theme = Theme::of(this);
        const QLocale locale;
        const auto whole = stageMilliseconds(m_times);
        int together = 0;
        for (const auto stage : whole)
            together += stage;
        const auto perMs = width() / std::max({1.0, m_target * 1.1, together * 1.02});
        double left = 0;
        for (std::size_t i = 0; i < kStages.size(); ++i) {
            const auto wide = whole.at(i) * perMs;
            if (wide <= 0)
                continue;
            const QRectF bar(left, 8, std::max(1.0, wide - 1), kBar);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(stageRole(kStages.at(i))));
            painter.drawRoundedRect(bar, 2, 2);
            if (wide >= 30) {
                painter.setFont(theme.font(TextSize::Caption, TextWeight::Medium));
                painter.setPen(theme.color(Role::OnStage));
                figures::draw(&painter, bar, Qt::AlignCenter, locale.toString(whole.at(i)));
            }
            left += wide;
        }
        QPen dashes(theme.color(Role::TextSecondary), 1);
        dashes.setDashPattern({3, 3});
        painter.setPen(dashes);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawLine(QPointF(m_target * perMs, 3), QPointF(m_target * perMs, 30));
        painter.setRenderHint(QPainter::Antialiasing);

        auto top = kHead;
        const auto row = [&](const QString &name, int value, Role role, const QColor *square, TextWeight weight) {
            painter.setPen(theme.color(Role::Border));
            painter.drawLine(QPointF(0, top + 0.5), QPointF(width(), top + 0.5));
            if (square) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(*square);
                painter.drawRoundedRect(QRectF(0, top + 10, 10, 10), 2, 2);
            }
            painter.setFont(theme.font(TextSize::Body, weight));
            painter.setPen(theme.color(Role::Text));
            painter.drawText(QRect(square ? 18 : 0, top, width() - 100, kRow), Qt::AlignLeft | Qt::AlignVCenter, name);
            painter.setPen(theme.color(role));
            figures::draw(&painter, QRectF(width() - 100, top, 100, kRow), Qt::AlignRight | Qt::AlignVCenter,
                          value > 0 ? locale.toString(value) : QStringLiteral("–"));
            top += kRow;
        };
        for (std::size_t i = 0; i < kStages.size(); ++i) {
            const auto color = theme.color(stageRole(kStages.at(i)));
            row(stageName(kStages.at(i)), whole.at(i), Role::Text, &color, TextWeight::Regular);
        }
        row(ExpectCard::tr("Together, ms"), together, together > m_target ? Role::Warning : Role::Positive, nullptr,
            TextWeight::Semibold);
    }

private:
    voice::StageTimes m_times;
    int m_target = 450;
};

ExpectCard::ExpectCard(QWidget *parent)
    : Card(tr("Answer delay to expect"), parent)
    , m_bar(new Bar(this))
    , m_sentence(new WrappedLabel(QString(), TextSize::Body, Role::TextSecondary, this))
    , m_limit(new WrappedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addWidget(m_limit);
    column->addStretch(1);
    body()->addLayout(column, 1);
    setDelays({});
}

void ExpectCard::setTarget(int milliseconds)
{
    m_target = milliseconds;
}

void ExpectCard::setDelays(const DelayStats &delays)
{
    const auto known = !delays.turns().empty();
    m_bar->setVisible(known);
    m_bar->set(delays.typical(), m_target);
    setContext(known ? tr("medians of the last call, %n turn(s)", nullptr, static_cast<int>(delays.turns().size()))
                     : QString());
    m_sentence->setText(known ? tr("From the caller’s last sound to the agent’s first. Dashed: the target of %1 ms.")
                                    .arg(QLocale().toString(m_target))
                              : tr("Talk to this agent once: then the delay stands here, stage by stage, "
                                   "against the target of %1 ms.")
                                    .arg(QLocale().toString(m_target)));
}

void ExpectCard::setLimit(int seconds)
{
    m_limit->setText(seconds > 0 ? tr("The call ends after %1.").arg(lengthText(seconds * 1000.0)) : QString());
}

} // namespace sb::ui
