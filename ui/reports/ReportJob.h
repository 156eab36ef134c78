#pragma once

#include "models/base/Result.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <stop_token>

namespace sb::ui {

/// One long work on a report: a file is written, or pages are printed. One at a time. Thread: UI; the work is done on a
/// worker, which may outlive this object by a moment and then speaks to nobody.
class ReportJob final : public QObject
{
    Q_OBJECT

public:
    using Progress = std::function<void(double fraction)>; ///< called on the worker
    using Work = std::function<Result<qint64>(std::stop_token stop, const Progress &progress)>;
    using Done = std::function<void(const Result<qint64> &)>;

    explicit ReportJob(QObject *parent = nullptr);
    ~ReportJob() override;

    /// False: another one is running.
    bool start(Work work, Done done);
    void cancel();
    bool isRunning() const { return m_running; }
    double share() const { return m_share; }
    qint64 elapsedMs() const { return m_clock.elapsed(); }

Q_SIGNALS:
    void changed(); ///< begun, further, ended

private:
    std::stop_source m_stop;
    QElapsedTimer m_clock;
    double m_share = 0;
    bool m_running = false;
};

} // namespace sb::ui
