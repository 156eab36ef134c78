#pragma once

#include "models/base/Result.h"
#include "ui/reports/ReportContent.h"

#include <functional>
#include <stop_token>
#include <string>

namespace sb::app {

/// A report as an XLSX workbook: a sheet that says what it is, then one a section with its title, frozen heads and a
/// filter; numbers are numbers, moments are dates, text is text whatever it begins with.
///
/// The library knows files by name only and does not look whether they took what it wrote: \p descriptor is an open
/// file, emptied first, and the sheets are read back before this answers well. Its own temporary files, without a name,
/// go to \p folder. Errors: Io, Cancelled. Thread: any.
Result<> writeBook(int descriptor, const std::string &folder, const ui::ReportContent &content,
                   const std::stop_token &stop, const std::function<void(double fraction)> &progress);

} // namespace sb::app
