#include "ui/format/SavedFile.h"

#include <QFileInfo>

namespace sb::ui {

namespace {

tl::unexpected<Error> refused(const QSaveFile &file)
{
    const auto code = file.error() == QFileDevice::ResourceError ? ErrorCode::NoSpace : ErrorCode::Io;
    return fail(code, "the file cannot be written: " + file.errorString().toStdString());
}

} // namespace

Result<qint64> savedFile(const QString &path, FileReaders readers, const std::function<Result<>(QSaveFile &)> &fill)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file);
    if (readers == FileReaders::Owner && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refused(file);
    if (auto done = fill(file); !done)
        return fail(std::move(done.error()));
    // What is still in its buffer is written by flush(); commit() would not tell that it could not be.
    if (!file.flush() || !file.commit())
        return refused(file);
    return QFileInfo(path).size(); // the open file knows only what was written through it
}

Result<> put(QSaveFile &file, std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(bytes.data(), size) != size)
        return refused(file);
    return {};
}

Result<> pour(QSaveFile &file, const Download &download, const std::function<Result<>(qint64)> &going)
{
    qint64 written = 0;
    for (;;) {
        if (going) {
            if (auto go = going(written); !go)
                return go;
        }
        const auto piece = download.next();
        if (!piece)
            return fail(piece.error());
        if (piece->empty())
            return {};
        if (auto done = put(file, {reinterpret_cast<const char *>(piece->data()), piece->size()}); !done)
            return done;
        written += static_cast<qint64>(piece->size());
    }
}

} // namespace sb::ui
