#pragma once

#include <QCoreApplication>
#include <QThread>

#include <chrono>

namespace sb::bench {

using SteadyClock = std::chrono::steady_clock;

inline double millisecondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count();
}

/// Lets events run until something holds. False: it did not within half a minute.
template <typename Condition>
bool wait(Condition condition)
{
    constexpr std::chrono::seconds longest(30);
    const auto begin = SteadyClock::now();
    while (!condition()) {
        if (SteadyClock::now() - begin > longest)
            return false;
        QCoreApplication::processEvents();
        QThread::usleep(50);
    }
    return true;
}

} // namespace sb::bench
