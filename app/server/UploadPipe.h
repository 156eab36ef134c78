#pragma once

#include "models/contract/Streams.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace sb::app {

/// A file on its way from the loop, which must not wait, to a handler, which pulls. The loop asks isFull() and lets the
/// client wait. Thread: push, end and fail on the loop; read on the handler's thread.
class UploadPipe
{
public:
    /// \p drained is called on the reader's thread when a full pipe has room again.
    UploadPipe(std::size_t window, std::function<void()> drained) : m_window(window), m_drained(std::move(drained)) {}

    void push(std::string bytes);
    void end();
    void fail(Error error); ///< what read() answers from now on
    bool isFull() const;

    /// Waits for bytes; 0 is the end.
    Result<std::size_t> read(std::span<std::uint8_t> into);

private:
    const std::size_t m_window;
    const std::function<void()> m_drained;
    mutable std::mutex m_mutex; ///< guards the rest
    std::condition_variable m_changed;
    std::deque<std::string> m_pieces;
    std::size_t m_offset = 0;
    std::size_t m_held = 0;
    bool m_wasFull = false;
    bool m_ended = false;
    std::optional<Error> m_error;
};

} // namespace sb::app
