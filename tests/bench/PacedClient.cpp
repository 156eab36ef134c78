#include "tests/bench/PacedClient.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <deque>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sb::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Line
{
    int descriptor = -1;
    bool isBusy = false;
    Clock::time_point due;
    std::string answer;
};

class Lines
{
public:
    ~Lines()
    {
        for (const auto &line : all)
            ::close(line.descriptor);
    }
    Result<> open(std::uint16_t port, int count)
    {
        for (int i = 0; i < count; ++i) {
            Line line;
            line.descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            const int on = 1;
            ::setsockopt(line.descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            all.push_back(line);
            if (::connect(line.descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
                return fail(ErrorCode::Unavailable, "the server cannot be reached");
        }
        return {};
    }
    std::vector<Line> all;
};

/// Whether the answer in \p text is whole.
Result<bool> isWhole(const std::string &text)
{
    const auto head = text.find("\r\n\r\n");
    if (head == std::string::npos)
        return false;
    if (!text.starts_with("HTTP/1.1 200"))
        return fail(ErrorCode::Unavailable, "an answer was not 200: " + text.substr(0, 200));
    constexpr std::string_view name = "Content-Length: ";
    const auto at = text.find(name);
    if (at == std::string::npos || at > head)
        return fail(ErrorCode::Unavailable, "an answer had no length");
    std::size_t size = 0;
    std::from_chars(text.data() + at + name.size(), text.data() + head, size);
    return text.size() >= head + 4 + size;
}

} // namespace

Result<PacedClient::Delays> PacedClient::run(const Pace &pace) const
{
    Lines lines;
    if (auto opened = lines.open(m_port, pace.connections); !opened)
        return fail(opened.error());
    const auto interval = std::chrono::nanoseconds(1'000'000'000 / pace.perSecond);
    const auto begin = Clock::now();
    const int total = pace.perSecond * pace.seconds;
    int next = 0;
    std::deque<Clock::time_point> waiting; // due, but no connection was free
    std::vector<double> delays;
    std::vector<pollfd> polled(lines.all.size());
    std::string piece(64 * 1024, '\0');
    while (static_cast<int>(delays.size()) < total) {
        const auto now = Clock::now();
        for (; next < total && begin + next * interval <= now; ++next)
            waiting.push_back(begin + next * interval);
        for (auto &line : lines.all) {
            if (line.isBusy || waiting.empty())
                continue;
            line.due = waiting.front();
            waiting.pop_front();
            line.isBusy = true;
            if (::send(line.descriptor, m_request.data(), m_request.size(), MSG_NOSIGNAL) < 0)
                return fail(ErrorCode::Unavailable, "a connection broke");
        }
        for (std::size_t i = 0; i < polled.size(); ++i)
            polled[i] = {lines.all[i].descriptor, static_cast<short>(lines.all[i].isBusy ? POLLIN : 0), 0};
        const auto left = next < total ? std::max(begin + next * interval - Clock::now(), Clock::duration::zero())
                                       : Clock::duration(std::chrono::seconds(1));
        const auto nanoseconds = std::chrono::nanoseconds(left).count();
        const timespec longest{nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
        ::ppoll(polled.data(), polled.size(), &longest, nullptr);
        for (std::size_t i = 0; i < polled.size(); ++i) {
            if ((polled[i].revents & (POLLIN | POLLHUP | POLLERR)) == 0)
                continue;
            auto &line = lines.all[i];
            const auto got = ::recv(line.descriptor, piece.data(), piece.size(), 0);
            if (got <= 0)
                return fail(ErrorCode::Unavailable, "a connection broke");
            line.answer.append(piece, 0, static_cast<std::size_t>(got));
            const auto whole = isWhole(line.answer);
            if (!whole)
                return fail(whole.error());
            if (!*whole)
                continue;
            delays.push_back(std::chrono::duration<double, std::milli>(Clock::now() - line.due).count());
            line.answer.clear();
            line.isBusy = false;
        }
    }
    std::ranges::sort(delays);
    return Delays{delays[delays.size() / 2], delays[delays.size() * 99 / 100], delays.back()};
}

} // namespace sb::bench
