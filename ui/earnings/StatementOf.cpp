#include "ui/earnings/StatementOf.h"

#include <QDateTime>

namespace sb::ui {

namespace {

QDate dayOf(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), Qt::UTC).date();
}

} // namespace

ReportRequest statementOf(const EarningsReview &review, EarningsPeriod period)
{
    const auto &summary = review.summary;
    ReportRequest request;
    request.org = summary.orgId;
    if (!summary.periodStart.hasValue())
        return request;
    request.from = dayOf(*summary.periodStart);
    request.to = period == EarningsPeriod::Month ? request.from.addMonths(1).addDays(-1)
                                                 : dayOf(summary.periodEnd.value_or(*summary.periodStart));
    return request;
}

} // namespace sb::ui
