#pragma once

#include "models/contract/Console.h"
#include "ui/calls/CallExporter.h"

#include <deque>

namespace sb::ui {

/// Exports several calls into a folder, one ZIP each, one after the other. A file that is there already is left alone
/// and the new one is numbered. What was written before a problem or a cancel stays. Thread: UI.
class CallBatchExport final : public QObject
{
    Q_OBJECT

public:
    explicit CallBatchExport(Backend &backend, QObject *parent = nullptr);

    void start(const std::vector<CallRow> &calls, const QString &folder);
    void cancel();
    bool isRunning() const { return m_exporter.isRunning(); }
    int done() const { return m_done; }
    int total() const { return m_total; }

Q_SIGNALS:
    void progressed();
    void finished(const QString &folder);
    void failed(const sb::Error &error);

private:
    void next();

    CallExporter m_exporter;
    std::deque<RequestId> m_calls;
    QString m_folder;
    int m_done = 0;
    int m_total = 0;
};

} // namespace sb::ui
