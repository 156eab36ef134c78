#pragma once

#include "ui/reports/ReportContent.h"
#include "ui/reports/ReportFacts.h"

namespace sb::ui {

/// Whose report it is, of what time and by whom: all of a report but its sections. Pure but for the language.
class ReportCover
{
public:
    static ReportContent of(const ReportFacts &facts);

    /// What a statement is called in letters: period and the end of its owner's id, "2026-10-7C1E04". The same report
    /// has the same one whenever it is made.
    static QString numberOf(const ReportRequest &request);
};

} // namespace sb::ui
