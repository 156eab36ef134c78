#include "app/server/UploadPipe.h"

#include <algorithm>
#include <cstring>

namespace sb::app {

void UploadPipe::push(std::string bytes)
{
    if (bytes.empty())
        return;
    const std::scoped_lock lock(m_mutex);
    m_held += bytes.size();
    m_wasFull = m_wasFull || m_held >= m_window;
    m_pieces.push_back(std::move(bytes));
    m_changed.notify_one();
}

void UploadPipe::end()
{
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

void UploadPipe::fail(Error error)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_error)
        m_error = std::move(error);
    m_pieces.clear();
    m_held = 0;
    m_offset = 0;
    m_changed.notify_all();
}

bool UploadPipe::isFull() const
{
    const std::scoped_lock lock(m_mutex);
    return m_held >= m_window;
}

Result<std::size_t> UploadPipe::read(std::span<std::uint8_t> into)
{
    if (into.empty())
        return std::size_t{0};
    std::size_t size = 0;
    bool drained = false;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_error || m_ended || !m_pieces.empty(); });
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        while (size < into.size() && !m_pieces.empty()) {
            const auto &first = m_pieces.front();
            const auto part = std::min(into.size() - size, first.size() - m_offset);
            std::memcpy(into.data() + size, first.data() + m_offset, part);
            size += part;
            m_offset += part;
            m_held -= part;
            if (m_offset == first.size()) {
                m_pieces.pop_front();
                m_offset = 0;
            }
        }
        if (m_wasFull && m_held < m_window / 2) {
            m_wasFull = false;
            drained = true;
        }
    }
    if (drained && m_drained)
        m_drained();
    return size;
}

} // namespace sb::app
