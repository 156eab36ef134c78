#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <ctime>
#include <functional>
#include <mutex>
#include <thread>

namespace sb::bench {

/// How long the event loop lets an event wait. A thread posts one to it, and the next a millisecond after the last was
/// taken, so that one comes at every moment, as a key press may. Thread: the loop's.
class StallWatch final : public QObject
{
public:
    struct Stall
    {
        double milliseconds = 0;
        double busy = 0; ///< milliseconds of it in which the loop's thread had a processor
    };

    /// \p beat is called for each event, with how long it waited.
    explicit StallWatch(std::function<void(const Stall &)> beat);
    ~StallWatch() override;

protected:
    bool event(QEvent *event) override;

private:
    void post(const std::stop_token &stop);
    double busyNow() const;

    std::function<void(const Stall &)> m_beat;
    clockid_t m_processor{};
    std::chrono::steady_clock::time_point m_posted; ///< written before the event, read in it
    double m_busyPosted = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isTaken = true;
    std::jthread m_thread;
};

} // namespace sb::bench
