#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace sb::voice {

/// Queue from any thread into the pipeline thread, for what is not audio (transcripts, synthesized chunks, commands).
/// The lock is held for one push or one swap of vectors, never during work, so the pipeline thread cannot be kept
/// waiting by an engine. \p wake tells the reader that something came; it runs on the posting thread.
template <typename T>
class Mailbox
{
public:
    using Wake = std::function<void()>;
    explicit Mailbox(Wake wake = {}) : m_wake(std::move(wake)) {}

    void post(T item)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_items.push_back(std::move(item));
        }
        if (m_wake)
            m_wake();
    }

    /// Everything that came since the last call, oldest first.
    std::vector<T> take()
    {
        std::vector<T> items;
        const std::lock_guard lock(m_mutex);
        items.swap(m_items);
        return items;
    }

private:
    Wake m_wake;
    std::mutex m_mutex;
    std::vector<T> m_items;
};

} // namespace sb::voice
