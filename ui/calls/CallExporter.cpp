#include "ui/calls/CallExporter.h"

namespace sb::ui {

CallExporter::CallExporter(Backend &backend, QObject *parent)
    : QObject(parent), m_backend(backend), m_file(new DownloadFile(this))
{
    connect(m_file, &DownloadFile::progressed, this, &CallExporter::progressed);
    connect(m_file, &DownloadFile::finished, this, [this](const QString &path, qint64 bytes) {
        m_running = false;
        Q_EMIT finished(path, bytes);
    });
    connect(m_file, &DownloadFile::failed, this, [this](const Error &error) {
        m_running = false;
        Q_EMIT failed(error);
    });
}

CallExporter::~CallExporter()
{
    m_stop.request_stop();
}

void CallExporter::start(const RequestId &call, const QString &path)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = {};
    CallExportQuery query;
    query.requestId = call.toString();
    query.includeRecordings = true;
    CallOptions options;
    options.stop = m_stop.get_token();
    m_backend.call(
        exportCallAnalytics, query, this,
        [this, path](const Result<CallExport> &answer) {
            if (!answer) {
                m_running = false;
                Q_EMIT failed(answer.error());
                return;
            }
            if (m_stop.stop_requested()) {
                m_running = false;
                Q_EMIT failed(Error{ErrorCode::Cancelled, "the export was cancelled"});
                return;
            }
            if (const auto *download = std::get_if<Download>(&answer->answer)) {
                m_file->start(*download, path);
                return;
            }
            m_running = false;
            Q_EMIT failed(Error{ErrorCode::Unavailable, "the server makes the export later"});
        },
        options);
}

void CallExporter::cancel()
{
    m_stop.request_stop();
    m_file->cancel();
}

} // namespace sb::ui
