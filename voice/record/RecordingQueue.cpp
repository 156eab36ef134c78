#include "voice/record/RecordingQueue.h"

namespace sb::voice {

RecordingQueue::RecordingQueue(Pace pace, Consume consume)
    : m_pace(pace), m_consume(std::move(consume)), m_items(kStretch)
{
    m_stretch.reserve(kStretch * kFrameSamples * 2);
    m_thread = std::thread([this] { run(); });
}

void RecordingQueue::take(const AudioFrame &caller, const AudioFrame &agent)
{
    const auto number = m_taken.load(std::memory_order_relaxed);
    const Item item{number, caller, agent};
    while (true) {
        const auto room = m_room.load(std::memory_order_acquire);
        if (m_ring.push(std::span(&item, 1)) == 1)
            break;
        if (m_pace == Pace::RealTime) {
            m_lost.fetch_add(1, std::memory_order_relaxed);
            break;
        }
        m_wake.release();
        m_room.wait(room);
    }
    m_taken.store(number + 1, std::memory_order_release);
    if ((number + 1) % kStretch == 0)
        m_wake.release();
}

void RecordingQueue::finish()
{
    if (!m_thread.joinable())
        return;
    m_finished.store(true, std::memory_order_release);
    m_wake.release();
    m_thread.join();
}

void RecordingQueue::run()
{
    while (!m_finished.load(std::memory_order_acquire)) {
        m_wake.acquire();
        pull();
    }
    pull();
    for (const auto taken = m_taken.load(std::memory_order_acquire); m_next < taken;)
        append(nullptr); // lost at the very end
    hand();
}

void RecordingQueue::pull()
{
    while (const auto count = m_ring.pull(m_items)) {
        m_room.fetch_add(1, std::memory_order_release);
        m_room.notify_one();
        for (const auto &item : std::span(m_items).first(count)) {
            while (m_next < item.number)
                append(nullptr);
            append(&item);
        }
    }
}

/// The next frame of the call; null = silence.
void RecordingQueue::append(const Item *item)
{
    for (std::size_t i = 0; i < kFrameSamples; ++i) {
        m_stretch.push_back(item ? item->caller[i] : 0.0F);
        m_stretch.push_back(item ? item->agent[i] : 0.0F);
    }
    if (++m_next % kStretch == 0)
        hand();
}

void RecordingQueue::hand()
{
    if (!m_stretch.empty())
        m_consume(m_stretch);
    m_stretch.clear();
}

} // namespace sb::voice
