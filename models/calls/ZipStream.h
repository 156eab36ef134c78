#pragma once

#include "models/base/Instant.h"
#include "models/contract/Streams.h"

namespace sb {

/// CRC-32 of ISO 3309, as ZIP has it; \p before is that of the bytes before, 0 at the beginning.
std::uint32_t crc32(std::span<const std::uint8_t> bytes, std::uint32_t before = 0);

/// A file of an archive whose length and checksum are known before its bytes are made.
struct ZipEntry
{
    std::string name; ///< UTF-8, relative
    std::uint64_t size = 0;
    std::uint32_t crc = 0;
    std::function<Result<std::vector<std::uint8_t>>()> next; ///< a piece; empty is the end

    static ZipEntry ofText(std::string name, std::string text);
};

/// A ZIP that is made while it is read, in the memory of one piece (APPNOTE 6.3, entries stored). libzip cannot write
/// one without going back in the file, so it would have to be collected first: in memory, where a long recording does
/// not belong, or on the disk in the clear, where it must not be. Stored, because what is long is Opus already.
/// Errors: TooLarge from 4 GiB on; Corrupt, while it is read, when an entry is not what was told of it.
Result<Download> zipStream(std::string name, std::vector<ZipEntry> entries, Instant modified);

} // namespace sb
