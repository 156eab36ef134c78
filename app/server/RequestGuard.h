#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sb::app {

/// Which Host and which Origin may speak to this server (A14). A page of another site can make a browser send requests
/// here; it cannot choose its Origin, and a name that it points to this machine stands in Host. Immutable; thread: any.
class RequestGuard
{
public:
    /// \p bind is an address literal. \p hosts are names ("desk.example.com", "desk.example.com:8443"; without a port
    /// any is meant), \p origins are whole ("https://console.example.com").
    RequestGuard(std::string_view bind, std::uint16_t port, bool tls, const std::vector<std::string> &hosts,
                 const std::vector<std::string> &origins);

    /// Loopback names and addresses with our port, the address we are bound to, any address literal when we are bound
    /// to all of them, and what was allowed by name.
    bool allowsHost(std::string_view host) const;
    /// Only what was allowed by name: the server has no pages of its own.
    bool allowsOrigin(std::string_view origin) const;
    /// Whether others than this machine can reach us: bound beyond loopback, or behind a proxy that has a name.
    bool isReachable() const { return m_reachable; }

private:
    std::string m_bind;
    std::uint16_t m_port;
    std::uint16_t m_defaultPort;
    bool m_everyAddress;
    bool m_reachable;
    std::vector<std::string> m_hosts;
    std::vector<std::string> m_origins;
};

/// "127.0.0.0/8" or "::1".
bool isLoopbackAddress(const std::string &literal);

} // namespace sb::app
