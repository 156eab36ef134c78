#pragma once

#include "models/contract/Streams.h"

#include <algorithm>
#include <memory>
#include <string>

namespace sb::test {

/// A file that comes in, in pieces of \p pieceBytes; after its bytes the end, or \p failure.
inline Upload uploadOf(std::string name, std::string bytes, std::optional<Error> failure = {},
                       std::size_t pieceBytes = 1000)
{
    auto rest = std::make_shared<std::string>(std::move(bytes));
    return Upload{
        std::move(name), std::nullopt,
        [rest, failure = std::move(failure), pieceBytes](std::span<std::uint8_t> into) -> Result<std::size_t> {
            const auto count = std::min({rest->size(), into.size(), pieceBytes});
            if (count == 0 && failure)
                return fail(*failure);
            std::copy_n(rest->begin(), count, into.begin());
            rest->erase(0, count);
            return count;
        }};
}

} // namespace sb::test
