#include "voice/session/EngineWorker.h"

#include <ctime>

namespace sb::voice {

std::chrono::microseconds CostMeter::read() const
{
    if (m_stated != nullptr)
        return m_stated->spent();
    if (m_time == EngineTime::Elapsed)
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::microseconds(used.tv_nsec / 1000);
}

ThreadWorker::ThreadWorker(CostMeter meter, Deliveries &deliveries, const CallClock &clock)
    : m_meter(meter), m_deliveries(deliveries), m_clock(clock), m_thread([this] { run(); })
{}

ThreadWorker::~ThreadWorker()
{
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void ThreadWorker::submit(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(job), m_clock.now(), m_cancel});
    }
    m_changed.notify_one();
}

void ThreadWorker::cancel()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
}

void ThreadWorker::run()
{
    CallTime busyUntil{};
    for (;;) {
        Waiting next;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        const CallTime start = std::max(busyUntil, next.submitted);
        const auto before = m_meter.read();
        const auto due = [&] { return m_meter.isStated() ? start + (m_meter.read() - before) : CallTime{}; };
        next.job([&](Deliveries::Action action) { m_deliveries.post(due(), next.cancel, std::move(action)); },
                 next.cancel);
        busyUntil = next.cancel.isCancelled() ? CallTime{} : due();
    }
}

VirtualWorker::VirtualWorker(CostMeter meter, Deliveries &deliveries, const CallClock &clock)
    : m_meter(meter), m_deliveries(deliveries), m_clock(clock)
{}

void VirtualWorker::submit(Job job)
{
    const CallTime start = std::max(m_busyUntil, m_clock.now());
    const auto before = m_meter.read();
    const auto due = [&] { return start + (m_meter.read() - before); };
    job([&](Deliveries::Action action) { m_deliveries.post(due(), m_cancel, std::move(action)); }, m_cancel);
    m_busyUntil = due();
}

void VirtualWorker::cancel()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_busyUntil = {};
}

} // namespace sb::voice
