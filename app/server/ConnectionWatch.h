#pragma once

#include "app/server/HttpSettings.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace sb::app {

/// Ends connections that drip (the library knows only silence) or broke off, and notices a client that leaves while its
/// request is worked on (the library does not look at a suspended connection). Looks four times a second, on a thread
/// of its own.
class ConnectionWatch
{
public:
    enum class Phase : std::uint8_t { Opened, Body, Working, Sending, Idle };

    /// One connection, from its acceptance to its end.
    class Peer
    {
    public:
        explicit Peer(int descriptor) : m_descriptor(descriptor) { enter(Phase::Opened); }

        void enter(Phase phase); ///< any thread
        void received(std::size_t bytes) { m_received += bytes; }
        /// What to do when the client leaves while Working; empty when nothing.
        void whenGone(std::function<void()> gone);

    private:
        friend class ConnectionWatch;
        const int m_descriptor;
        std::atomic<Phase> m_phase{Phase::Opened};
        std::atomic<std::chrono::steady_clock::duration::rep> m_since{0};
        std::atomic<std::size_t> m_received{0};
        std::size_t m_seen = 0; ///< of m_received, at the last look; the watch's
        std::mutex m_mutex;     ///< guards the function
        std::function<void()> m_gone;
    };

    /// \p beat is called on the watch's thread at each heartbeat.
    ConnectionWatch(const HttpTimeouts &timeouts, std::function<void()> beat);
    ~ConnectionWatch();

    std::shared_ptr<Peer> add(int descriptor);
    /// Before the descriptor is closed.
    void remove(const std::shared_ptr<Peer> &peer);
    std::size_t size() const;

private:
    void run(const std::stop_token &stop);
    void look();
    /// The client left inside a body, and the library did not see it: it reads what came until there is less than it
    /// asked for, and the end that came together with that makes no event of its own.
    static bool isBrokenOff(Peer &peer);
    bool isTooSlow(const Peer &peer, std::chrono::steady_clock::duration now) const;

    const HttpTimeouts m_timeouts;
    const std::function<void()> m_beat;
    mutable std::mutex m_mutex; ///< guards the list, and that no descriptor in it is closed
    std::condition_variable_any m_tick;
    std::unordered_set<std::shared_ptr<Peer>> m_peers;
    std::jthread m_thread;
};

} // namespace sb::app
