#include "app/server/ConnectionWatch.h"

#include <vector>

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace sb::app {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto interval = std::chrono::milliseconds(250);

bool hasLeft(int descriptor)
{
    pollfd entry{descriptor, POLLRDHUP, 0};
    return ::poll(&entry, 1, 0) > 0 && (entry.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

} // namespace

void ConnectionWatch::Peer::enter(Phase phase)
{
    m_since = Clock::now().time_since_epoch().count();
    m_received = 0;
    m_phase = phase;
}

void ConnectionWatch::Peer::whenGone(std::function<void()> gone)
{
    const std::scoped_lock lock(m_mutex);
    m_gone = std::move(gone);
}

ConnectionWatch::ConnectionWatch(const HttpTimeouts &timeouts, std::function<void()> beat)
    : m_timeouts(timeouts), m_beat(std::move(beat)), m_thread([this](const std::stop_token &stop) { run(stop); })
{}

ConnectionWatch::~ConnectionWatch() = default; // the thread is asked to stop, and joined

std::shared_ptr<ConnectionWatch::Peer> ConnectionWatch::add(int descriptor)
{
    auto peer = std::make_shared<Peer>(descriptor);
    const std::scoped_lock lock(m_mutex);
    m_peers.insert(peer);
    return peer;
}

void ConnectionWatch::remove(const std::shared_ptr<Peer> &peer)
{
    const std::scoped_lock lock(m_mutex);
    m_peers.erase(peer);
}

std::size_t ConnectionWatch::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_peers.size();
}

bool ConnectionWatch::isBrokenOff(Peer &peer)
{
    if (peer.m_phase != Phase::Body)
        return false;
    const auto received = peer.m_received.load();
    const bool stands = std::exchange(peer.m_seen, received) == received;
    int unread = 0;
    return stands && hasLeft(peer.m_descriptor) && ::ioctl(peer.m_descriptor, FIONREAD, &unread) == 0 && unread == 0;
}

bool ConnectionWatch::isTooSlow(const Peer &peer, Clock::duration now) const
{
    const auto span = now - Clock::duration(peer.m_since.load());
    switch (peer.m_phase.load()) {
    case Phase::Opened:
        return span > m_timeouts.header;
    case Phase::Idle:
        return span > m_timeouts.keepAlive;
    case Phase::Body: {
        const auto seconds = std::chrono::duration<double>(span).count();
        return span > m_timeouts.body &&
               static_cast<double>(peer.m_received.load()) < seconds * static_cast<double>(m_timeouts.bodyRate);
    }
    case Phase::Working:
    case Phase::Sending: // the library ends those who take nothing
        return false;
    }
    return false;
}

void ConnectionWatch::look()
{
    std::vector<std::function<void()>> gone;
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = Clock::now().time_since_epoch();
        for (const auto &peer : m_peers) {
            if (isTooSlow(*peer, now) || isBrokenOff(*peer)) {
                ::shutdown(peer->m_descriptor, SHUT_RDWR); // the loop sees the end and closes it
                continue;
            }
            const bool looks =
                peer->m_phase == Phase::Working && now - Clock::duration(peer->m_since.load()) > interval;
            if (!looks || !hasLeft(peer->m_descriptor))
                continue;
            const std::scoped_lock peerLock(peer->m_mutex);
            if (peer->m_gone)
                gone.push_back(std::exchange(peer->m_gone, {}));
        }
    }
    for (const auto &tell : gone)
        tell();
}

void ConnectionWatch::run(const std::stop_token &stop)
{
    auto lastBeat = Clock::now();
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_tick.wait_for(lock, stop, interval, [] { return false; });
        }
        if (stop.stop_requested())
            return;
        look();
        if (Clock::now() - lastBeat >= m_timeouts.heartbeat) {
            lastBeat = Clock::now();
            m_beat();
        }
    }
}

} // namespace sb::app
