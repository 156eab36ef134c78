#pragma once

#include "models/base/Result.h"

#include <pulse/pulseaudio.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace sb::voice {

/// A connection to the sound server with the thread that serves it. Streams hang on it; their callbacks run on that
/// thread, with its lock held. Thread: whoever owns it, never the connection's own.
class PulseConnection
{
public:
    static constexpr std::chrono::seconds kPatience{3}; ///< for the server, and for a stream to be ready

    /// Waits until the server has answered. Errors: Unavailable.
    static Result<std::unique_ptr<PulseConnection>> open();
    ~PulseConnection();
    PulseConnection(const PulseConnection &) = delete;
    PulseConnection &operator=(const PulseConnection &) = delete;

    /// Holds the connection's lock: needed for every call into libpulse from outside its thread.
    class Lock
    {
    public:
        explicit Lock(PulseConnection &connection) : m_loop(connection.m_loop.get())
        {
            pa_threaded_mainloop_lock(m_loop);
        }
        ~Lock() { pa_threaded_mainloop_unlock(m_loop); }
        Lock(const Lock &) = delete;
        Lock &operator=(const Lock &) = delete;

    private:
        pa_threaded_mainloop *m_loop;
    };

    pa_context *context() { return m_context.get(); }
    void signal() { pa_threaded_mainloop_signal(m_loop.get(), 0); } ///< under the lock: wakes waitUntil()

    /// Under the lock: waits, giving the lock up meanwhile, until \p done holds or the patience is over.
    bool waitUntil(const std::function<bool()> &done);

    /// A plain sentence for what the server said last.
    std::string lastError() const { return pa_strerror(pa_context_errno(m_context.get())); }

private:
    struct LoopCloser
    {
        void operator()(pa_threaded_mainloop *loop) const { pa_threaded_mainloop_free(loop); }
    };
    struct ContextCloser
    {
        void operator()(pa_context *context) const { pa_context_unref(context); }
    };

    PulseConnection() = default;

    std::unique_ptr<pa_threaded_mainloop, LoopCloser> m_loop;
    std::unique_ptr<pa_context, ContextCloser> m_context;
};

} // namespace sb::voice
