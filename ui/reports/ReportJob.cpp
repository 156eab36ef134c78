#include "ui/reports/ReportJob.h"

#include "models/base/Deliver.h"

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrent>

#include <atomic>
#include <memory>

namespace sb::ui {

ReportJob::ReportJob(QObject *parent) : QObject(parent) {}

ReportJob::~ReportJob()
{
    m_stop.request_stop();
}

bool ReportJob::start(Work work, Done done)
{
    if (m_running)
        return false;
    m_running = true;
    m_share = 0;
    m_stop = {};
    m_clock.start();
    // A word for each hundredth is enough, however many rows a writer counts.
    const auto told = std::make_shared<std::atomic<int>>(0);
    const Progress tell = [guard = QPointer<ReportJob>(this), told](double fraction) {
        const int percent = static_cast<int>(fraction * 100);
        if (told->exchange(percent) == percent)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [guard, fraction] {
                if (!guard || !guard->m_running)
                    return;
                guard->m_share = fraction;
                Q_EMIT guard->changed();
            },
            Qt::QueuedConnection);
    };
    Q_EMIT changed();
    deliver(QtConcurrent::run([work = std::move(work), stop = m_stop.get_token(), tell] { return work(stop, tell); }),
            this, [this, done = std::move(done)](const Result<qint64> &result) {
                m_running = false;
                Q_EMIT changed();
                done(result);
            });
    return true;
}

void ReportJob::cancel()
{
    m_stop.request_stop();
}

} // namespace sb::ui
