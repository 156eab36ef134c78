#include "ui/calls/CallText.h"

#include "ui/format/VisibleText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sb::ui {

namespace {

struct CallText
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::CallText)
};

} // namespace

QString startedText(const Instant &moment)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(moment.milliseconds());
    const QLocale locale;
    const auto time = local.toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == QDate::currentDate())
        return time;
    return QString(locale.toString(local.date(), local.date().year() == QDate::currentDate().year()
                                                     ? QStringLiteral("d MMM")
                                                     : QStringLiteral("d MMM yyyy")) +
                   QStringLiteral(", ") + local.toString(QStringLiteral("HH:mm")));
}

QString startedToolTip(const Instant &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz 'UTC'"));
}

QString statusText(CallStatus status)
{
    switch (status) {
    case CallStatus::Queued:
        return CallText::tr("Queued");
    case CallStatus::Dialing:
        return CallText::tr("Dialling");
    case CallStatus::Ringing:
        return CallText::tr("Ringing");
    case CallStatus::InProgress:
        return CallText::tr("Running");
    case CallStatus::Completed:
        return CallText::tr("Completed");
    case CallStatus::Failed:
        return CallText::tr("Failed");
    case CallStatus::NoAnswer:
        return CallText::tr("No answer");
    case CallStatus::Busy:
        return CallText::tr("Busy");
    case CallStatus::Cancelled:
        return CallText::tr("Cancelled");
    }
    return {};
}

Tone statusTone(CallStatus status)
{
    switch (status) {
    case CallStatus::Completed:
        return Tone::Positive;
    case CallStatus::Failed:
        return Tone::Negative;
    case CallStatus::NoAnswer:
    case CallStatus::Busy:
        return Tone::Warning;
    case CallStatus::InProgress:
    case CallStatus::Queued:
    case CallStatus::Dialing:
    case CallStatus::Ringing:
        return Tone::Info;
    case CallStatus::Cancelled:
        break;
    }
    return Tone::Neutral;
}

QString endReasonText(const std::string &reason)
{
    if (reason.empty())
        return QStringLiteral("–");
    if (reason == "caller_hung_up")
        return CallText::tr("Caller hung up");
    if (reason == "agent_ended_the_call")
        return CallText::tr("Agent ended");
    if (reason == "call_hit_the_time_limit")
        return CallText::tr("Time limit");
    if (reason == "credit_ran_out")
        return CallText::tr("Credit ran out");
    if (reason == "no_response_from_caller")
        return CallText::tr("No response");
    if (reason == "call_transferred")
        return CallText::tr("Transferred");
    if (reason == "call_failed_to_start")
        return CallText::tr("Failed to start");
    if (reason == "agent_error")
        return CallText::tr("Agent error");
    if (reason == "interrupted")
        return CallText::tr("Program ended");
    auto words = visibleText(QString::fromStdString(reason)).replace(QLatin1Char('_'), QLatin1Char(' '));
    words[0] = words[0].toUpper();
    return words;
}

QString callKindText(CallType type)
{
    switch (type) {
    case CallType::Web:
        return CallText::tr("Test call");
    case CallType::Inbound:
        return CallText::tr("Incoming call");
    case CallType::Outbound:
    case CallType::Batch:
        return CallText::tr("Outgoing call");
    case CallType::Chat:
        return CallText::tr("Chat");
    }
    return {};
}

QString callKindIcon(CallType type)
{
    switch (type) {
    case CallType::Web:
        return QStringLiteral("softphone");
    case CallType::Inbound:
        return QStringLiteral("call-in");
    case CallType::Outbound:
    case CallType::Batch:
        return QStringLiteral("call-out");
    case CallType::Chat:
        break;
    }
    return QStringLiteral("transcript");
}

QString costText(const Money &cost)
{
    return QLatin1Char('$') + QLocale().toString(static_cast<double>(cost.micros()) / 1e6, 'f', 4);
}

} // namespace sb::ui
