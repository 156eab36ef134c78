#pragma once

#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "ui/reports/ReportContent.h"

namespace sb::ui::cells {

// Values as cells of a report: words for people beside the exact value. Thread: any; pure but for the language.

ReportCell text(const QString &words, const QString &pale = {});
ReportCell typed(const std::string &words,
                 const QString &pale = {}); ///< what somebody named: shown as it is, on one line
ReportCell none();                          ///< a dash
ReportCell count(qint64 pieces);
ReportCell amount(Money money);                ///< "196.052500", for columns whose head names the dollar
ReportCell amountOrNone(Money money);          ///< a dash for zero
ReportCell signedAmount(Money money);          ///< "+720.000000"
ReportCell dollars(Money money, int decimals); ///< "$407.04", for heads
ReportCell minutes(double seconds);            ///< "8,318", whole ones
ReportCell delay(const Patch<int> &milliseconds);
ReportCell share(int tenths); ///< of a percent: "40.2 %"
ReportCell shareOf(qint64 part, qint64 whole);
ReportCell moment(Instant moment); ///< "3 Oct 14:06", UTC
ReportCell day(Instant moment);    ///< "3 Oct 2026", UTC
ReportCell length(double seconds); ///< "3:12"

/// Shares of a whole in tenths of a percent that add up to a thousand: what rounding leaves goes to those that it cut
/// most (largest remainder). All zero when the whole is.
QList<int> sharesOf(const QList<qint64> &parts);

QString dayText(QDate day);                    ///< "1 October"
QString longDayText(QDate day);                ///< "1 October 2026"
QString periodText(QDate from, QDate to);      ///< "October 2026", "3 to 20 October 2026"
QString shortPeriodText(QDate from, QDate to); ///< the same without the year, for heads of columns
QString slug(const QString &name);             ///< "example-clinic-group": ASCII letters, digits and '-'

} // namespace sb::ui::cells
