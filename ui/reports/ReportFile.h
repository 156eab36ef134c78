#pragma once

#include "models/base/Result.h"
#include "ui/reports/ReportLayout.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

class QIODevice;
class QSaveFile;

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

/// Gives \p write a file beside ReportWork::path, which gets that name when it answers well; else nothing is left.
Result<qint64> saveReport(const ReportWork &work, const std::function<Result<>(QSaveFile &)> &write);

/// Writes a PDF to \p path as ReportWork says; its charts and letters are vectors and text, and it says title, author
/// and language. Thread: any.
Result<qint64> writePdf(const ReportWork &work);
/// The same into \p device, whose own errors are its owner's to look for. Cancelled leaves a part in it.
Result<> writePdf(QIODevice &device, const ReportLayout &layout, const std::stop_token &stop,
                  const std::function<void(double fraction)> &progress);

} // namespace sb::ui
