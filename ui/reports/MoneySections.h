#pragma once

#include "ui/reports/ReportContent.h"
#include "ui/reports/ReportFacts.h"

namespace sb::ui {

/// The parts of a report that are about money. Each needs the facts that it is named after. Pure but for the language.
class MoneySections
{
public:
    static ReportSection totals(const ReportFacts &facts); ///< of a statement: its balances and what lay between them
    static ReportSection days(const ReportFacts &facts);
    static ReportSection grants(const ReportFacts &facts);
    static ReportSection ledger(const ReportFacts &facts);
    static ReportSection proof(const ReportFacts &facts);
    static ReportSection everyEntry(const ReportFacts &facts);

    static Money usedOf(const WalletStatement &statement);  ///< by calls; not above zero
    static bool isRoundedToCents(const ReportFacts &facts); ///< the head's figures are, and still add up
};

} // namespace sb::ui
