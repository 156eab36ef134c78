#include "ui/calls/CallBatchExport.h"

#include <QDir>
#include <QFile>

namespace sb::ui {

CallBatchExport::CallBatchExport(Backend &backend, QObject *parent) : QObject(parent), m_exporter(backend)
{
    connect(&m_exporter, &CallExporter::finished, this, [this] {
        ++m_done;
        Q_EMIT progressed();
        next();
    });
    connect(&m_exporter, &CallExporter::failed, this, [this](const Error &error) {
        m_calls.clear();
        Q_EMIT failed(error);
    });
}

void CallBatchExport::start(const std::vector<CallRow> &calls, const QString &folder)
{
    if (isRunning())
        return;
    m_calls.clear();
    for (const auto &call : calls)
        m_calls.push_back(call.requestId);
    m_folder = folder;
    m_done = 0;
    m_total = static_cast<int>(m_calls.size());
    Q_EMIT progressed();
    next();
}

void CallBatchExport::next()
{
    if (m_calls.empty()) {
        Q_EMIT finished(m_folder);
        return;
    }
    const auto call = m_calls.front();
    m_calls.pop_front();
    const auto name = QStringLiteral("call-%1").arg(QString::fromStdString(call.toString()));
    auto path = QDir(m_folder).filePath(name + QStringLiteral(".zip"));
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(m_folder).filePath(QStringLiteral("%1-%2.zip").arg(name).arg(number));
    m_exporter.start(call, path);
}

void CallBatchExport::cancel()
{
    m_calls.clear();
    m_exporter.cancel();
}

} // namespace sb::ui
