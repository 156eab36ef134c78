#include "app/StopSignals.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace sb::app {
namespace {

constexpr std::array stops{SIGINT, SIGTERM};

/// Where the handler writes. A signal's handler knows nothing but what is static.
std::atomic<int> writes{-1};

void noteStop(int)
{
    const int before = errno;
    for (const int signal : stops)
        std::signal(signal, SIG_DFL); // the second one is not ours
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writes, &byte, 1);
    errno = before;
}

} // namespace

StopSignals::StopSignals()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return; // signals do what they always do
    m_reads = ends[0];
    writes = ends[1];
    struct sigaction action = {};
    action.sa_handler = noteStop;
    for (const int signal : stops)
        ::sigaction(signal, &action, nullptr);
}

StopSignals::~StopSignals()
{
    for (const int signal : stops)
        std::signal(signal, SIG_DFL);
    if (m_reads >= 0)
        ::close(m_reads);
    if (const int end = writes.exchange(-1); end >= 0)
        ::close(end);
}

void StopSignals::wait()
{
    char byte = 0;
    while (m_reads >= 0 && ::read(m_reads, &byte, 1) < 0 && errno == EINTR) {
    }
    if (m_reads < 0)
        ::pause();
}

bool StopSignals::isStopped() const
{
    pollfd end{m_reads, POLLIN, 0};
    return m_reads >= 0 && ::poll(&end, 1, 0) > 0;
}

} // namespace sb::app
