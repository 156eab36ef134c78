#pragma once

#include "models/base/Result.h"
#include "ui/reports/ReportLayout.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace sb::ui {

enum class ReportFormat : std::uint8_t { Pdf, Xlsx, Csv, Zip };

/// "pdf"; of a file's name.
QString reportEnding(ReportFormat format);

/// What a file of a report is written from, and how far that is.
struct ReportWork
{
    std::shared_ptr<const ReportLayout> layout;
    ReportFormat format{};
    QString path; ///< absolute; written beside and renamed when it is whole, readable for its owner alone
    std::stop_token stop;
    std::function<void(double fraction)> progress; ///< on the writer's thread; may be empty
};

/// Writes it, or nothing of it: Io, or Cancelled. Answers how many bytes. Given by the program, since spreadsheets and
/// archives are not the window's. Thread: any but the UI's.
using ReportWriter = std::function<Result<qint64>(const ReportWork &)>;

/// Writes a PDF to \p path as ReportWork says; its charts and letters are vectors and text, and it says title, author
/// and language. Thread: any.
Result<qint64> writePdf(const ReportWork &work);

} // namespace sb::ui
