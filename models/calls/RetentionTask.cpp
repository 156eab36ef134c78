#include "models/calls/RetentionTask.h"

namespace sb {

namespace {
constexpr std::chrono::microseconds everyDay = std::chrono::hours(24);
}

RetentionTask::RetentionTask(Backend &backend, const Clock &clock, QObject *parent)
    : QObject(parent), m_backend(backend), m_clock(clock)
{}

void RetentionTask::check()
{
    const auto now = m_clock.now();
    // A clock that was set back must not stop it for years.
    if (m_running || (m_last && now >= *m_last && now - *m_last < everyDay))
        return;
    m_running = true;
    m_backend.call(previewRetention, {}, this, [this](const Result<RetentionAmount> &due) {
        if (due && due->calls + due->recordings > 0)
            return step({});
        m_running = false;
        if (due)
            m_last = m_clock.now();
        else
            Q_EMIT failed(due.error());
    });
}

void RetentionTask::step(RetentionAmount sum)
{
    m_backend.call(applyRetention, {}, this, [this, sum](const Result<RetentionAmount> &done) mutable {
        if (!done) {
            m_running = false;
            Q_EMIT failed(done.error());
            return;
        }
        sum.calls += done->calls;
        sum.turns += done->turns;
        sum.recordings += done->recordings;
        sum.recordingBytes += done->recordingBytes;
        if (done->hasMore && done->calls + done->recordings > 0)
            return step(sum);
        m_running = false;
        m_last = m_clock.now();
        Q_EMIT deleted(sum);
    });
}

} // namespace sb
