#include "ui/format/Times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sb::ui {

namespace {

struct Times
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::Times)
};

QDateTime local(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds());
}

} // namespace

QString timeText(Instant moment)
{
    return QLocale().toString(local(moment).time(), Times::tr("HH:mm:ss", "time format"));
}

QString dayTimeText(Instant moment)
{
    return QLocale().toString(local(moment), Times::tr("d MMM, HH:mm:ss", "date and time format"));
}

QString dayText(Instant moment)
{
    return QLocale().toString(local(moment).date(), Times::tr("d MMMM yyyy", "date format"));
}

QString fullTimeText(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz 'UTC'"));
}

} // namespace sb::ui
