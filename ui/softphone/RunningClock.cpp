#include "ui/softphone/RunningClock.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace sb::ui {

QString runningClock(double milliseconds)
{
    const auto seconds = static_cast<qint64>(milliseconds / 1000);
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds >= 3600)
        return QString(QString::number(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60) + QLatin1Char(':') +
                       two(seconds % 60));
    return QString(two(seconds / 60) + QLatin1Char(':') + two(seconds % 60));
}

AgentTile::AgentTile(QWidget *parent) : QWidget(parent)
{
    setFixedSize(40, 40);
}

void AgentTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::AgentTint));
    painter.drawRoundedRect(rect(), metrics::radiusControl, metrics::radiusControl);
    theme.icons().paint(&painter, QRect(10, 10, 20, 20), QStringLiteral("agents"), Role::Agent);
}

} // namespace sb::ui
