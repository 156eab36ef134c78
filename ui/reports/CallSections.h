#pragma once

#include "ui/reports/ReportContent.h"
#include "ui/reports/ReportFacts.h"

namespace sb::ui {

/// The parts of a report that are about calls. Pure but for the language.
class CallSections
{
public:
    static ReportSection totals(const ReportFacts &facts);
    static ReportSection days(const ReportFacts &facts);
    static ReportSection comparison(const ReportFacts &facts);
    static ReportSection agents(const ReportFacts &facts);
    static ReportSection outcomes(const ReportFacts &facts);
    static ReportSection everyCall(const ReportFacts &facts);
};

} // namespace sb::ui
