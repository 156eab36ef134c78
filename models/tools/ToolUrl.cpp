#include "models/tools/ToolUrl.h"

#include <QString>
#include <QUrl>

#include <arpa/inet.h>

#include <array>

namespace sb {

namespace {

using Ipv4 = std::array<std::uint8_t, 4>;
using Ipv6 = std::array<std::uint8_t, 16>;

struct Ipv4Network
{
    Ipv4 base;
    int bits;
};

// RFC 6890 and RFC 1112: this host, private, shared, loopback, link-local, protocol assignments, documentation,
// 6to4 relays, benchmarks, multicast and reserved.
constexpr std::array notPublic{
    Ipv4Network{{0, 0, 0, 0}, 8},      Ipv4Network{{10, 0, 0, 0}, 8},     Ipv4Network{{100, 64, 0, 0}, 10},
    Ipv4Network{{127, 0, 0, 0}, 8},    Ipv4Network{{169, 254, 0, 0}, 16}, Ipv4Network{{172, 16, 0, 0}, 12},
    Ipv4Network{{192, 0, 0, 0}, 24},   Ipv4Network{{192, 0, 2, 0}, 24},   Ipv4Network{{192, 88, 99, 0}, 24},
    Ipv4Network{{192, 168, 0, 0}, 16}, Ipv4Network{{198, 18, 0, 0}, 15},  Ipv4Network{{198, 51, 100, 0}, 24},
    Ipv4Network{{203, 0, 113, 0}, 24}, Ipv4Network{{224, 0, 0, 0}, 3}};

std::uint32_t number(const Ipv4 &address)
{
    std::uint32_t value = 0;
    for (const auto byte : address)
        value = value << 8 | byte;
    return value;
}

bool isPublic(const Ipv4 &address)
{
    return std::ranges::none_of(notPublic, [&](const Ipv4Network &network) {
        const auto mask = ~std::uint32_t{0} << (32 - network.bits);
        return (number(address) & mask) == (number(network.base) & mask);
    });
}

bool isPublic(const Ipv6 &address)
{
    const auto startsWith = [&](std::initializer_list<std::uint8_t> bytes) {
        return std::equal(bytes.begin(), bytes.end(), address.begin());
    };
    const auto inside = [&](std::size_t from) {
        return Ipv4{address[from], address[from + 1], address[from + 2], address[from + 3]};
    };
    if (startsWith({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) // RFC 4291: IPv4-mapped
        return isPublic(inside(12));
    if (startsWith({0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) // RFC 6052: translated
        return isPublic(inside(12));
    if (startsWith({0x20, 0x02})) // RFC 3056: 6to4
        return isPublic(inside(2));
    if (startsWith({0x20, 0x01, 0, 0}) || startsWith({0x20, 0x01, 0x0d, 0xb8})) // Teredo; documentation
        return false;
    return (address[0] & 0xe0) == 0x20; // RFC 4291: only 2000::/3 is global unicast
}

bool isPublicName(const QString &name)
{
    static constexpr std::array onlyHere{"localhost", "local", "internal", "lan", "home.arpa", "localdomain"};
    const auto plain = name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
    if (!plain.contains(QLatin1Char('.')))
        return false;
    return std::ranges::none_of(onlyHere, [&](const char *ending) {
        return plain.endsWith(QLatin1Char('.') + QLatin1String(ending), Qt::CaseInsensitive);
    });
}

bool isPublicHost(const QString &host)
{
    const auto text = host.toLatin1(); // QUrl gives names in their ASCII form and IPv4 in four decimal parts
    Ipv4 four{};
    if (inet_pton(AF_INET, text.constData(), four.data()) == 1)
        return isPublic(four);
    Ipv6 six{};
    if (inet_pton(AF_INET6, text.constData(), six.data()) == 1)
        return isPublic(six);
    if (text.contains(':')) // with a zone: an interface of this machine
        return false;
    return isPublicName(host);
}

} // namespace

Result<> checkToolUrl(std::string_view url, PrivateHosts hosts)
{
    const QUrl parsed(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())), QUrl::StrictMode);
    const auto refused = [](const char *why) {
        return fail(Error{ErrorCode::Invalid, why, {Problem{{"body", "url"}, why, "url_not_allowed"}}});
    };
    if (!parsed.isValid() || parsed.host().isEmpty())
        return refused("the address must be a whole one, such as https://example.com/path");
    if (parsed.scheme() != QLatin1String("http") && parsed.scheme() != QLatin1String("https"))
        return refused("the address must begin with http:// or https://");
    if (!parsed.userInfo().isEmpty())
        return refused("the address must hold no user name or password; use auth or headers");
    if (hosts == PrivateHosts::Refused && !isPublicHost(parsed.host(QUrl::FullyEncoded)))
        return refused("addresses of this machine and of private networks are not allowed");
    return {};
}

} // namespace sb
