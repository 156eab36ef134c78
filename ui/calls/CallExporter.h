#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Calls.h"
#include "ui/widgets/DownloadFile.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace sb::ui {

/// Writes the export of one call (a ZIP that is made while it is read) to a file that a person chose. The file appears
/// whole or not at all. Thread: UI; reading and writing happen on a worker.
class CallExporter final : public QObject
{
    Q_OBJECT

public:
    explicit CallExporter(Backend &backend, QObject *parent = nullptr);
    ~CallExporter() override;

    void start(const RequestId &call, const QString &path);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 bytes, double share); ///< share below 0: the size is not known
    void finished(const QString &path, qint64 bytes);
    void failed(const sb::Error &error);

private:
    Backend &m_backend;
    DownloadFile *m_file;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace sb::ui
