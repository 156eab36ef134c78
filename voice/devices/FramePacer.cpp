#include "voice/devices/FramePacer.h"

#include "voice/frames/Audio.h"

namespace sb::voice {

void FramePacer::start(Beat beat)
{
    stop();
    m_thread = std::jthread([this, beat = std::move(beat)](const std::stop_token &stop) { run(stop, beat); });
}

void FramePacer::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void FramePacer::run(const std::stop_token &stop, const Beat &beat)
{
    using Steady = std::chrono::steady_clock;
    auto due = Steady::now() + kFrame;
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_until(lock, stop, due, [] { return false; });
        }
        for (const auto now = Steady::now(); due <= now && !stop.stop_requested(); due += kFrame) {
            if (now - due > std::chrono::seconds(1))
                due = now;
            beat();
        }
    }
}

} // namespace sb::voice
