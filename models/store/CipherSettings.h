#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <cstddef>

struct sqlite3;

namespace sb {

/// The file format of the store, in one place: raw 256-bit key, page size, HMAC and KDF. SQLCipher 3.4.1 and 4.x read
/// and write the same file with it; a connection without these lines in this order cannot open it.
/// Page layout: 4048 bytes of content, 16 bytes IV, 20 bytes HMAC-SHA1, 12 bytes of padding.
struct CipherSettings
{
    static constexpr std::size_t keyBytes = 32;
    static constexpr std::size_t pageBytes = 4096;
    static constexpr std::size_t ivBytes = 16;
    static constexpr std::size_t hmacBytes = 20;
    static constexpr std::size_t reservedBytes = 48; ///< IV and HMAC, rounded up to whole AES blocks
    static constexpr std::size_t saltBytes = 16;     ///< the head of page 1, in the clear

    /// Must be the first thing done with the handle. Unavailable when the library has no encryption: a store is never
    /// opened, and so never written, in the clear.
    static Result<> apply(sqlite3 *database, const Secret &key);
};

} // namespace sb
