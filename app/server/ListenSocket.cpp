#include "app/server/ListenSocket.h"

#include <cstring>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sb::app {

namespace {

constexpr int backlog = 1024;

struct Address
{
    sockaddr_storage storage{};
    socklen_t size = 0;
};

Result<Address> addressOf(const std::string &literal, std::uint16_t port)
{
    Address address;
    sockaddr_in four{};
    if (inet_pton(AF_INET, literal.c_str(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        std::memcpy(&address.storage, &four, sizeof four);
        address.size = sizeof four;
        return address;
    }
    sockaddr_in6 six{};
    if (inet_pton(AF_INET6, literal.c_str(), &six.sin6_addr) == 1) {
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        std::memcpy(&address.storage, &six, sizeof six);
        address.size = sizeof six;
        return address;
    }
    return fail(ErrorCode::Invalid, "the address to listen on is no IPv4 or IPv6 address");
}

} // namespace

Result<ListenSocket> ListenSocket::bind(const std::string &address, std::uint16_t port)
{
    const auto wanted = addressOf(address, port);
    if (!wanted)
        return fail(wanted.error());
    const int descriptor = ::socket(wanted->storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_TCP);
    if (descriptor < 0)
        return fail(ErrorCode::Io, std::string("no socket can be made: ") + std::strerror(errno));
    ListenSocket socket(descriptor, port);
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on,
                 sizeof on); // over connections that linger, not over a server
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&wanted->storage), wanted->size) != 0 ||
        ::listen(descriptor, backlog) != 0)
        return fail(ErrorCode::Unavailable, "port " + std::to_string(port) + " of " + address +
                                                " cannot be listened on: " + std::strerror(errno));
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&bound), &size);
    in_port_t number = 0;
    if (bound.ss_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &bound, sizeof four);
        number = four.sin_port;
    } else {
        sockaddr_in6 six{};
        std::memcpy(&six, &bound, sizeof six);
        number = six.sin6_port;
    }
    socket.m_port = ntohs(number);
    return socket;
}

ListenSocket::~ListenSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

ListenSocket::ListenSocket(ListenSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_port(other.m_port)
{}

int ListenSocket::release()
{
    return std::exchange(m_descriptor, -1);
}

} // namespace sb::app
