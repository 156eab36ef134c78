#include "tests/support/HttpConnection.h"

#include <algorithm>
#include <charconv>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sb::test {

namespace {

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string HttpAnswer::header(std::string_view name) const
{
    const auto found = std::ranges::find(headers, name, [](const auto &each) { return std::string_view(each.first); });
    return found == headers.end() ? std::string() : found->second;
}

HttpConnection::HttpConnection(std::uint16_t port)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval longest{limit.count(), 0};
    const int on = 1;
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &longest, sizeof longest);
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &longest, sizeof longest);
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

HttpConnection::HttpConnection(HttpConnection &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_buffer(std::move(other.m_buffer))
{}

HttpConnection::~HttpConnection()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool HttpConnection::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void HttpConnection::finishWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

bool HttpConnection::fill()
{
    std::string piece(64 * 1024, '\0');
    const auto got = ::recv(m_descriptor, piece.data(), piece.size(), 0);
    if (got <= 0)
        return false;
    m_buffer.append(piece, 0, static_cast<std::size_t>(got));
    return true;
}

std::string HttpConnection::readSome()
{
    if (m_buffer.empty())
        fill();
    return std::exchange(m_buffer, {});
}

std::string HttpConnection::readUntil(std::string_view end)
{
    while (m_buffer.find(end) == std::string::npos) {
        if (!fill())
            return std::exchange(m_buffer, {});
    }
    const auto size = m_buffer.find(end) + end.size();
    auto text = m_buffer.substr(0, size);
    m_buffer.erase(0, size);
    return text;
}

bool HttpConnection::isClosedWithin(std::chrono::milliseconds longest)
{
    const auto until = std::chrono::steady_clock::now() + longest;
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd entry{m_descriptor, POLLIN, 0};
        if (left.count() < 0 || ::poll(&entry, 1, static_cast<int>(left.count())) <= 0)
            return false;
        if (!fill())
            return true;
    }
}

bool HttpConnection::readChunks(std::string &body)
{
    while (true) {
        const auto line = readUntil("\r\n");
        std::size_t size = 0;
        const auto read = std::from_chars(line.data(), line.data() + line.size(), size, 16);
        if (read.ec != std::errc() || !line.ends_with("\r\n"))
            return false;
        while (m_buffer.size() < size + 2) {
            if (!fill()) {
                body += m_buffer;
                return false;
            }
        }
        body.append(m_buffer, 0, size);
        m_buffer.erase(0, size + 2);
        if (size == 0)
            return true; // we send no trailers, and expect none
    }
}

std::optional<HttpAnswer> HttpConnection::read(bool isHead)
{
    HttpAnswer answer;
    do {
        const auto head = readUntil("\r\n\r\n");
        if (!head.ends_with("\r\n\r\n") || !head.starts_with("HTTP/1."))
            return std::nullopt;
        std::from_chars(head.data() + 9, head.data() + 12, answer.status);
        answer.headers.clear();
        std::string_view rest(head);
        rest.remove_prefix(rest.find("\r\n") + 2);
        while (rest.size() > 2) {
            const auto line = rest.substr(0, rest.find("\r\n"));
            rest.remove_prefix(line.size() + 2);
            const auto colon = line.find(':');
            if (colon != std::string_view::npos)
                answer.headers.emplace_back(lowered(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
        }
    } while (answer.status == 100);
    if (isHead || answer.status == 204 || answer.status == 304) {
        answer.isWhole = true;
    } else if (answer.header("transfer-encoding") == "chunked") {
        answer.isWhole = readChunks(answer.body);
    } else if (const auto length = answer.header("content-length"); !length.empty()) {
        std::size_t size = 0;
        std::from_chars(length.data(), length.data() + length.size(), size);
        while (m_buffer.size() < size && fill()) {
        }
        answer.isWhole = m_buffer.size() >= size;
        answer.body = m_buffer.substr(0, size);
        m_buffer.erase(0, answer.body.size());
    } else {
        while (fill()) {
        }
        answer.body = std::exchange(m_buffer, {});
        answer.isWhole = true;
    }
    return answer;
}

} // namespace sb::test
