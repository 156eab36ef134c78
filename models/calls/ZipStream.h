#pragma once

#include "models/base/Instant.h"
#include "models/contract/Streams.h"

namespace sb {

/// CRC-32 of ISO 3309, as ZIP has it; \p before is that of the bytes before, 0 at the beginning.
std::uint32_t crc32(std::span<const std::uint8_t> bytes, std::uint32_t before = 0);

/// A file of an archive.
struct ZipEntry
{
    /// What stands before the bytes; one that does not know it says it after them, in a data descriptor.
    struct Known
    {
        std::uint64_t size = 0;
        std::uint32_t crc = 0;
    };
    std::string name; ///< as ZipName::isSafe() has it
    std::optional<Known> known;
    std::function<Result<std::vector<std::uint8_t>>()> next; ///< a piece; empty is the end

    static ZipEntry ofText(std::string name, std::string text);
};

/// The next file, nothing at the end. No two of them have one name.
using ZipEntries = std::function<Result<std::optional<ZipEntry>>()>;

/// A ZIP that is made while it is read (APPNOTE 6.3, entries stored, ZIP64 where it is needed), in the memory of one
/// piece and one megabyte: its directory goes to an encrypted file without a name in \p folder beyond that. libzip
/// cannot write one without going back in the file, so it would have to be collected first: in memory, where a long
/// recording does not belong, or on the disk in the clear, where it must not be. Stored, because what is long is Opus
/// already.
/// Errors, while it is read: Corrupt when an entry is not what was told of it; Internal for a name that is not safe;
/// those of ZipDirectory; and whatever \p entries or an entry tells.
Download zipStream(std::string name, ZipEntries entries, Instant modified, std::string folder);

/// The same of a few files that know their sizes: the whole length is told before the first byte.
Download zipOf(std::string name, std::vector<ZipEntry> entries, Instant modified);

} // namespace sb
