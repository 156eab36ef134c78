#include "ui/reports/ReportCover.h"

#include "ui/reports/MoneySections.h"
#include "ui/reports/ReportCells.h"
#include "ui/reports/ReportWords.h"

#include <QCoreApplication>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::ReportCover)
};

QString titleOf(const ReportRequest &request)
{
    switch (request.kind) {
    case ReportKind::Statement:
        return request.isWholeMonth() ? Words::tr("Monthly statement") : Words::tr("Statement");
    case ReportKind::Agent:
        return Words::tr("Agent report");
    case ReportKind::Calls:
        return Words::tr("Call report");
    case ReportKind::Wallet:
        return Words::tr("Wallet statement");
    }
    return {};
}

QString fileNameOf(const ReportRequest &request, const QString &subject)
{
    const auto name = cells::slug(subject);
    const auto days = request.isWholeMonth() ? request.from.toString(QStringLiteral("yyyy-MM"))
                                             : request.from.toString(Qt::ISODate) + QStringLiteral("-to-") +
                                                   request.to.toString(Qt::ISODate);
    return wordOf(request.kind) + (name.isEmpty() ? name : u'-' + name) + u'-' + days;
}

std::optional<Uuid> ownerOf(const ReportRequest &request)
{
    if (request.org)
        return request.org->uuid();
    if (request.wallet)
        return request.wallet->uuid();
    if (request.agent)
        return request.agent->uuid();
    return {};
}

} // namespace

QString ReportCover::numberOf(const ReportRequest &request)
{
    const auto owner = ownerOf(request);
    const auto days = request.isWholeMonth() ? request.from.toString(QStringLiteral("yyyy-MM"))
                                             : request.from.toString(QStringLiteral("yyyyMMdd")) + u'-' +
                                                   request.to.toString(QStringLiteral("yyyyMMdd"));
    // The first digits of an id are its time; the last ones tell it from others.
    return owner ? days + u'-' + QString::fromStdString(owner->toString()).right(6).toUpper() : days;
}

ReportContent ReportCover::of(const ReportFacts &facts)
{
    const auto &request = facts.request;
    const auto subject = cells::typed(facts.subject).text;
    const auto number = numberOf(request);
    ReportContent content;
    content.request = request;
    content.isFinal = facts.isFinal();
    content.title = titleOf(request);
    const auto period = cells::periodText(request.from, request.to);
    content.subtitle = content.isFinal ? period : Words::tr("%1, so far", "period").arg(period);
    content.issuer =
        cells::typed(facts.workspace.organization.empty() ? facts.workspace.name : facts.workspace.organization).text;
    const auto last = content.isFinal ? request.to : facts.now.date();
    content.details = {{Words::tr("Number"), number},
                       {Words::tr("Period"),
                        Words::tr("%1 to %2", "days").arg(cells::dayText(request.from), cells::longDayText(last))},
                       {Words::tr("Issued"), cells::longDayText(facts.now.date())},
                       {Words::tr("Currency"), Words::tr("US dollar")}};
    content.recipient = subject;
    if (request.kind == ReportKind::Agent)
        content.recipientLines = {Words::tr("Agent")};
    else if (request.kind == ReportKind::Calls && !subject.isEmpty())
        content.recipientLines = {Words::tr("Calls of this agent")};
    else if (facts.statement)
        content.recipientLines = {Words::tr("%Ln wallets", nullptr, int(facts.statement->wallets.size()))};
    content.closing =
        facts.statement && !MoneySections::isRoundedToCents(facts)
            ? Words::tr("Amounts are exact to a millionth of a dollar. Days are those of UTC.")
            : Words::tr(
                  "Amounts are exact to a millionth of a dollar; the head's are rounded to the cent. Days are those "
                  "of UTC.");
    QStringList foot{content.issuer, content.title + u' ' + number, subject};
    foot.removeAll(QString());
    content.footer = foot.join(QStringLiteral(" · "));
    content.fileName = fileNameOf(request, subject);
    return content;
}

} // namespace sb::ui
