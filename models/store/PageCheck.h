#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sb {

/// What is wrong with one page of store.db.
struct PageDamage
{
    std::int64_t page = 0; ///< counted from 1
    std::string detail;
};

/// Reads every page of the store's file and proves its HMAC-SHA1, with SQLCipher's own derivation: HMAC key =
/// PBKDF2-HMAC-SHA1(raw key, salt xor 0x3a, 2 rounds, 32 bytes); covered are the page's content (without the salt), its
/// IV and its number (32 bits, little-endian). SQLCipher 3 has no such command, and reads a page of zeros as an empty
/// one, which is here told as damage: a hole that a failing disk or file system leaves.
///
/// May run while the store is in use: a page that does not fit is read again, since a checkpoint may just be writing
/// it. Answers at most \p most damaged pages. Thread: any; reads the whole file.
Result<std::vector<PageDamage>> checkPages(const std::string &path, const Secret &key, std::size_t most = 20);

} // namespace sb
