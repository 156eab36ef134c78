#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <string>

namespace sb::app {

/// A bound, listening TCP socket.
class ListenSocket
{
public:
    /// \p address is a literal. Port 0: any free one. Invalid: no address. Unavailable: taken, or not ours to take.
    static Result<ListenSocket> bind(const std::string &address, std::uint16_t port);
    ~ListenSocket();
    ListenSocket(ListenSocket &&other) noexcept;
    ListenSocket &operator=(ListenSocket &&) = delete;
    ListenSocket(const ListenSocket &) = delete;
    ListenSocket &operator=(const ListenSocket &) = delete;

    int descriptor() const { return m_descriptor; }
    std::uint16_t port() const { return m_port; }
    int release(); ///< the caller closes it

private:
    ListenSocket(int descriptor, std::uint16_t port) : m_descriptor(descriptor), m_port(port) {}
    int m_descriptor;
    std::uint16_t m_port;
};

} // namespace sb::app
