#pragma once

#include "models/base/Result.h"
#include "ui/reports/ReportContent.h"

#include <stop_token>
#include <string>

namespace sb::app {

/// A report as one CSV in tidy form, a value a line: part, line, column, value, unit. Values are exact; a line is a row
/// of its part, counted from 1, or "sum". The part "report" says what the document is. Text that a spreadsheet would
/// run is made inert (CsvRow). Cancelled. Thread: any; pure.
Result<std::string> tidyCsv(const ui::ReportContent &content, const std::stop_token &stop);

/// One section as a CSV with its own columns; a column whose values count different things is followed by their unit.
Result<std::string> sectionCsv(const ui::ReportSection &section, const std::stop_token &stop);

/// Which columns of \p table have a unit behind them: a cell says one, or values count different things, or \p all.
QList<bool> columnsWithUnit(const ui::ReportTable &table, bool all);

} // namespace sb::app
