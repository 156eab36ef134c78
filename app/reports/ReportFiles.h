#pragma once

#include "ui/reports/ReportFile.h"

namespace sb::app {

/// The ui::ReportWriter of the program: every format. A ZIP has the PDF, the workbook and a CSV of each section.
/// Thread: any but the UI's. Errors: Io, NoSpace, Cancelled.
Result<qint64> writeReport(const ui::ReportWork &work);

} // namespace sb::app
