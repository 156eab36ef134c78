#pragma once

#include "models/base/Result.h"
#include "ui/reports/ReportRequest.h"

#include <QString>
#include <QStringList>

namespace sb::ui {

// Reports in the words of the command line, the same in every language. Thread: any; pure.

QString wordOf(ReportKind kind); ///< "statement", "agent", "calls", "wallet"
std::optional<ReportKind> kindOfWord(const QString &word);

QString wordOf(ReportPart part);                        ///< "totals", "days", …
QStringList wordsOf(ReportParts parts);                 ///< in the order of the document
Result<ReportParts> partsOfWords(const QString &words); ///< "totals,days"; Invalid names the word that is none

/// Every part there is, in the order of the document.
QList<ReportPart> allReportParts();

} // namespace sb::ui
