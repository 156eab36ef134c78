#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <span>
#include <vector>

namespace sb::voice {

/// Lock-free ring between exactly one producer thread and one consumer thread: the only way audio crosses threads.
/// push and pull copy, never allocate, never wait; what does not fit is refused and the caller counts it.
/// Cost: capacity samples of memory, and as lag whatever the consumer leaves inside.
template <typename T>
class Ring
{
public:
    /// Holds at least \p capacity items (rounded up to a power of two).
    explicit Ring(std::size_t capacity)
    {
        std::size_t size = 2;
        while (size < capacity)
            size *= 2;
        m_items.resize(size);
    }

    std::size_t capacity() const { return m_items.size(); }

    /// Producer. Answers how many were taken.
    std::size_t push(std::span<const T> items)
    {
        const auto head = m_head.load(std::memory_order_relaxed);
        const auto tail = m_tail.load(std::memory_order_acquire);
        const auto count = std::min(items.size(), m_items.size() - (head - tail));
        const auto at = head & (m_items.size() - 1);
        const auto first = std::min(count, m_items.size() - at);
        std::copy_n(items.begin(), first, m_items.begin() + static_cast<std::ptrdiff_t>(at));
        std::copy_n(items.begin() + static_cast<std::ptrdiff_t>(first), count - first, m_items.begin());
        m_head.store(head + count, std::memory_order_release);
        return count;
    }

    /// Consumer. Answers how many were given.
    std::size_t pull(std::span<T> items)
    {
        const auto tail = m_tail.load(std::memory_order_relaxed);
        const auto head = m_head.load(std::memory_order_acquire);
        const auto count = std::min(items.size(), head - tail);
        const auto at = tail & (m_items.size() - 1);
        const auto first = std::min(count, m_items.size() - at);
        std::copy_n(m_items.begin() + static_cast<std::ptrdiff_t>(at), first, items.begin());
        std::copy_n(m_items.begin(), count - first, items.begin() + static_cast<std::ptrdiff_t>(first));
        m_tail.store(tail + count, std::memory_order_release);
        return count;
    }

    /// Consumer. Forgets up to \p count of the oldest items; answers how many.
    std::size_t drop(std::size_t count)
    {
        const auto tail = m_tail.load(std::memory_order_relaxed);
        const auto taken = std::min(count, m_head.load(std::memory_order_acquire) - tail);
        m_tail.store(tail + taken, std::memory_order_release);
        return taken;
    }

    /// Either side. A moment's truth: it only grows for the consumer and only shrinks for the producer.
    std::size_t size() const
    {
        const auto tail = m_tail.load(std::memory_order_acquire);
        return m_head.load(std::memory_order_acquire) - tail;
    }

private:
    std::vector<T> m_items;
    alignas(64) std::atomic<std::size_t> m_head{0}; // written by the producer
    alignas(64) std::atomic<std::size_t> m_tail{0}; // written by the consumer
};

} // namespace sb::voice
