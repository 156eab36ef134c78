#pragma once

#include "ui/reports/ReportContent.h"

namespace sb::ui {

/// A section as a table, for files that have nothing else: figures with their notes, a chart's values, a proof. A table
/// is itself. Thread: any; pure.
ReportTable tableOf(const ReportSection &section);

/// The value for programs: "488.553405", "2026-10-03T00:00:00Z", with a point whatever the language; the text where
/// there is none. \p isText tells that somebody may have typed it.
QString exactText(const ReportCell &cell, bool &isText);

/// "USD", "USD a minute", "%", "seconds": what the value counts.
QString exactUnit(const ReportCell &cell);

} // namespace sb::ui
