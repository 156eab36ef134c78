#include "tests/bench/StallWatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <pthread.h>

namespace sb::bench {

StallWatch::StallWatch(std::function<void(const Stall &)> beat) : m_beat(std::move(beat))
{
    pthread_getcpuclockid(pthread_self(), &m_processor);
    m_thread = std::jthread([this](const std::stop_token &stop) { post(stop); });
}

StallWatch::~StallWatch()
{
    m_thread.request_stop();
    m_thread.join();
}

double StallWatch::busyNow() const
{
    timespec spent{};
    clock_gettime(m_processor, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

void StallWatch::post(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_isTaken; })) {
        m_changed.wait_for(lock, stop, std::chrono::milliseconds(1), [] { return false; });
        if (stop.stop_requested())
            return;
        m_isTaken = false;
        m_posted = std::chrono::steady_clock::now();
        m_busyPosted = busyNow();
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

bool StallWatch::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    Stall stall;
    {
        const std::lock_guard lock(m_mutex);
        stall.milliseconds =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_posted).count();
        stall.busy = busyNow() - m_busyPosted;
        m_isTaken = true; // what the beat does is waited for by the next one
    }
    m_changed.notify_one();
    m_beat(stall);
    return true;
}

} // namespace sb::bench
