#pragma once

#include "models/base/Result.h"
#include "models/contract/Streams.h"

#include <QSaveFile>

#include <functional>
#include <string_view>

namespace sb::ui {

// Files that a person asked for: each appears whole under its name, or not at all. Errors: NoSpace for a full disk, Io
// for what else the system refuses. Thread: a worker's, never the window's.

enum class FileReaders : std::uint8_t {
    Usual, ///< as other new files of this person
    Owner  ///< nobody else
};

/// Gives \p fill a file beside \p path, which gets that name when it answers well. Answers how many bytes it has.
Result<qint64> savedFile(const QString &path, FileReaders readers, const std::function<Result<>(QSaveFile &)> &fill);

/// All of \p bytes.
Result<> put(QSaveFile &file, std::string_view bytes);
/// All of \p download. Before each piece \p going hears how much is written; when it fails, that is the answer.
Result<> pour(QSaveFile &file, const Download &download, const std::function<Result<>(qint64 written)> &going = {});

} // namespace sb::ui
