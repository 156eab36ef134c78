#include "ui/widgets/DownloadFile.h"

#include "models/base/Deliver.h"
#include "ui/format/SavedFile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrent>

namespace sb::ui {

namespace {

constexpr qint64 kTellEvery = 256 << 10; // bytes between two words of progress

} // namespace

DownloadFile::~DownloadFile()
{
    m_stop.request_stop();
}

void DownloadFile::start(const Download &download, const QString &path)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = {};
    // The worker may outlive this object by one chunk: it speaks to it through a guarded pointer only.
    const auto tell = [guard = QPointer<DownloadFile>(this), size = download.size](qint64 bytes) {
        const auto share = size && *size > 0 ? static_cast<double>(bytes) / static_cast<double>(*size) : -1.0;
        QMetaObject::invokeMethod(
            qApp,
            [guard, bytes, share] {
                if (guard)
                    Q_EMIT guard->progressed(bytes, share);
            },
            Qt::QueuedConnection);
    };
    const auto work = [download, path, stop = m_stop.get_token(), tell]() -> Result<qint64> {
        qint64 told = 0;
        const auto going = [&](qint64 written) -> Result<> {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "the export was cancelled");
            if (written - told >= kTellEvery) {
                told = written;
                tell(written);
            }
            return {};
        };
        return savedFile(path, FileReaders::Usual, [&](QSaveFile &file) { return pour(file, download, going); });
    };
    deliver(QtConcurrent::run(work), this, [this, path](const Result<qint64> &written) {
        m_running = false;
        if (written)
            Q_EMIT finished(path, *written);
        else
            Q_EMIT failed(written.error());
    });
}

void DownloadFile::cancel()
{
    m_stop.request_stop();
}

} // namespace sb::ui
