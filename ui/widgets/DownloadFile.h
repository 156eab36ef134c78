#pragma once

#include "models/base/Error.h"
#include "models/contract/Streams.h"

#include <QObject>
#include <QString>

#include <stop_token>

namespace sb::ui {

/// Writes a file that is made while it is read, one at a time; it appears whole or not at all. Thread: UI; reading and
/// writing happen on a worker, which ends when this goes.
class DownloadFile final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~DownloadFile() override;

    void start(const Download &download, const QString &path);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 bytes, double share); ///< share below 0: the size is not known
    void finished(const QString &path, qint64 bytes);
    void failed(const sb::Error &error); ///< ErrorCode::Cancelled after cancel()

private:
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace sb::ui
