#pragma once

#include "models/base/Instant.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sb {

/// An entry of an archive as its records tell it.
struct ZipRecord
{
    std::string name;
    std::uint64_t offset = 0; ///< of its local header
    std::uint64_t size = 0;   ///< stored: of both kinds
    std::uint32_t crc = 0;
    bool isDescribedAfter = false; ///< size and checksum follow the bytes, in 64 bits
};

/// The records of a ZIP as bytes (APPNOTE 6.3): little-endian, names in UTF-8, entries stored, ZIP64 fields only where
/// 32 bits do not do. Thread: any; pure.
class ZipFormat
{
public:
    explicit ZipFormat(Instant modified);
    using Bytes = std::vector<std::uint8_t>;

    Bytes localHeader(const ZipRecord &record) const;
    static Bytes descriptor(const ZipRecord &record);
    Bytes directoryHeader(const ZipRecord &record) const;
    /// \p offset and \p size of the directory; \p count of its headers.
    static Bytes end(std::uint64_t offset, std::uint64_t size, std::uint64_t count);

private:
    std::uint16_t m_time = 0;
    std::uint16_t m_date = 0;
};

} // namespace sb
