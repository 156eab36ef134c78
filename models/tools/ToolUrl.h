#pragma once

#include "models/base/Result.h"

#include <string_view>

namespace sb {

/// Which hosts a tool may be told to call.
enum class PrivateHosts : std::uint8_t { Refused = 1, Allowed };

/// T3: http or https, a host, no user name or password inside. Unless \p hosts allows them, addresses of the local
/// machine, of private, link-local and reserved networks are refused in every spelling (decimal, octal, hexadecimal,
/// IPv4 inside IPv6), and so are names that only mean something there (localhost, a name without a dot, .local,
/// .internal, .home.arpa). A public name that resolves to a private address is for whoever connects to notice.
/// Invalid with the reason; never quotes the address. Thread: any.
Result<> checkToolUrl(std::string_view url, PrivateHosts hosts);

} // namespace sb
