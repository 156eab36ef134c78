#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace sb::voice {

/// Calls a function once for every 10 ms of the steady clock, on a thread of its own: the beat of sources that have no
/// device. Beats do not drift; after a stall (a stopped process, a suspended machine) what is later than a second is
/// left out instead of caught up with.
class FramePacer
{
public:
    using Beat = std::function<void()>; ///< pacer's thread
    ~FramePacer() { stop(); }

    void start(Beat beat);
    void stop(); ///< no beat runs after it returned

private:
    void run(const std::stop_token &stop, const Beat &beat);

    std::mutex m_mutex; ///< for the condition only: stop() must be able to wake the wait
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

} // namespace sb::voice
