#pragma once

#include "models/base/Result.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sb::app {

/// One request as it was sent, but for its body. Plain data: what judges it can be tested without a socket.
struct HttpRequest
{
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    std::string method;        ///< "GET"
    std::string path;          ///< still percent-encoded
    Pairs query;               ///< in order, still percent-encoded, but '+' is a blank already
    Pairs headers;             ///< in order, names in lower case
    bool isOldVersion = false; ///< HTTP/1.0, where a Host may be missing

    /// The first of that name (lower case); null without one.
    const std::string *header(std::string_view name) const
    {
        const auto found = std::ranges::find(headers, name, &Pairs::value_type::first);
        return found == headers.end() ? nullptr : &found->second;
    }
    bool hasTwo(std::string_view name) const
    {
        return std::ranges::count(headers, name, &Pairs::value_type::first) > 1;
    }
};

/// Takes percent-encoding away. Invalid when an escape is broken, or what comes out is not UTF-8 or has a NUL.
Result<std::string> percentDecoded(std::string_view text);

} // namespace sb::app
