#include "app/server/RequestGuard.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <arpa/inet.h>

namespace sb::app {

namespace {

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

struct Authority
{
    std::string name; ///< lower case, brackets of an IPv6 address gone
    std::optional<std::uint16_t> port;
};

std::optional<Authority> authorityOf(std::string_view text)
{
    Authority authority;
    std::string_view rest;
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos)
            return std::nullopt;
        authority.name = lowered(text.substr(1, end - 1));
        rest = text.substr(end + 1);
    } else {
        const auto end = std::min(text.find(':'), text.size());
        authority.name = lowered(text.substr(0, end));
        rest = text.substr(end);
    }
    if (authority.name.empty())
        return std::nullopt;
    if (rest.empty())
        return authority;
    std::uint16_t port = 0;
    const auto digits = rest.substr(1);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (rest.front() != ':' || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return std::nullopt;
    authority.port = port;
    return authority;
}

/// The address's bytes, 4 or 16; empty when it is a name.
std::string addressBytes(const std::string &text)
{
    std::array<char, 16> bytes{};
    if (inet_pton(AF_INET, text.c_str(), bytes.data()) == 1)
        return std::string(bytes.data(), 4);
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1)
        return std::string(bytes.data(), 16);
    return {};
}

} // namespace

bool isLoopbackAddress(const std::string &literal)
{
    const auto bytes = addressBytes(literal);
    if (bytes.size() == 4)
        return bytes[0] == 127;
    const std::string one = std::string(15, '\0') + '\x01';
    const std::string mapped = std::string(10, '\0') + "\xff\xff\x7f";
    return bytes.size() == 16 && (bytes == one || bytes.starts_with(mapped));
}

RequestGuard::RequestGuard(std::string_view bind, std::uint16_t port, bool tls, const std::vector<std::string> &hosts,
                           const std::vector<std::string> &origins)
    : m_bind(addressBytes(std::string(bind)))
    , m_port(port)
    , m_defaultPort(tls ? 443 : 80)
    , m_everyAddress(!m_bind.empty() && std::ranges::all_of(m_bind, [](char c) { return c == '\0'; }))
    , m_reachable(!isLoopbackAddress(std::string(bind)) || !hosts.empty())
{
    for (const auto &host : hosts)
        m_hosts.push_back(lowered(host));
    for (const auto &origin : origins) {
        auto whole = lowered(origin);
        while (whole.ends_with('/'))
            whole.pop_back();
        m_origins.push_back(std::move(whole));
    }
}

bool RequestGuard::allowsHost(std::string_view host) const
{
    const auto authority = authorityOf(host);
    if (!authority)
        return false;
    const auto port = authority->port.value_or(m_defaultPort);
    for (const auto &each : m_hosts) {
        const auto allowed = authorityOf(each);
        if (allowed && allowed->name == authority->name && (!allowed->port || *allowed->port == port))
            return true;
    }
    if (port != m_port)
        return false;
    if (authority->name == "localhost" || isLoopbackAddress(authority->name))
        return true;
    const auto bytes = addressBytes(authority->name);
    return !bytes.empty() && (m_everyAddress || bytes == m_bind);
}

bool RequestGuard::allowsOrigin(std::string_view origin) const
{
    return std::ranges::find(m_origins, lowered(origin)) != m_origins.end();
}

} // namespace sb::app
