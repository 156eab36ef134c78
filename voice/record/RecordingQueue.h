#pragma once

#include "voice/frames/Ring.h"
#include "voice/record/RecordingTap.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <semaphore>
#include <thread>
#include <vector>

namespace sb::voice {

/// What a tap does when the recorder cannot keep up.
enum class Pace : std::uint8_t {
    RealTime, ///< the pipeline must not wait: the frame is lost and counted
    Virtual   ///< the pipeline waits for room: a call faster than real time loses nothing
};

/// Carries both tracks from the pipeline to a recorder thread, in stretches of at most a second, interleaved (caller
/// left, agent right). Frames that were lost come out as silence, so that sample n is always what was heard n / 16,000
/// s after the call began. Holds ten seconds (1.3 MB): a disk may stall for that long. Thread: take() the pipeline's
/// (lock-free; it waits only at Pace::Virtual), finish() any one after the last take().
class RecordingQueue
{
public:
    using Consume = std::function<void(Samples interleaved)>; ///< recorder thread
    static constexpr std::size_t kFrames = 1000;
    static constexpr std::size_t kStretch = 100; ///< frames: a second

    RecordingQueue(Pace pace, Consume consume);
    ~RecordingQueue() { finish(); }
    RecordingQueue(const RecordingQueue &) = delete;
    RecordingQueue &operator=(const RecordingQueue &) = delete;

    void take(const AudioFrame &caller, const AudioFrame &agent);
    void finish(); ///< waits until everything was consumed, then ends the thread
    std::uint64_t lostFrames() const { return m_lost.load(std::memory_order_relaxed); }

private:
    struct Item
    {
        std::uint64_t number = 0; ///< of the frame within the call; a gap is what was lost
        AudioFrame caller;
        AudioFrame agent;
    };

    void run();
    void pull();
    void hand();
    void append(const Item *item);

    Pace m_pace;
    Consume m_consume;
    Ring<Item> m_ring{kFrames};
    std::atomic<std::uint64_t> m_taken{0};
    std::atomic<std::uint64_t> m_lost{0};
    std::atomic<std::uint32_t> m_room{0}; ///< raised whenever the recorder has made room
    std::atomic<bool> m_finished{false};
    std::counting_semaphore<> m_wake{0};

    // recorder thread
    std::vector<Item> m_items;
    std::vector<float> m_stretch;
    std::uint64_t m_next = 0;

    std::thread m_thread;
};

} // namespace sb::voice
