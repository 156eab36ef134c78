#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sb {

/// One file of an archive, its bytes pulled piece by piece; an empty piece is the end.
struct ZipEntry
{
    std::string name; ///< UTF-8, folders with '/'
    Instant modified;
    std::function<Result<std::vector<std::uint8_t>>()> next;

    static ZipEntry ofText(std::string name, std::string text, Instant modified);
};

/// Writes a ZIP forwards only: entries are stored as they are, each followed by a data descriptor, so that nothing is
/// kept but the directory (about 100 bytes an entry). libzip, which reads our archives in the tests, needs to seek back
/// in what it writes; that would mean the whole archive in memory or, in the clear, on disk.
/// Format: PKWARE APPNOTE 6.3.9 without ZIP64: Invalid beyond 65,535 entries or 4 GiB. Thread: one at a time.
class ZipStream
{
public:
    /// \p nextEntry answers the next file, or nothing at the end.
    explicit ZipStream(std::function<Result<std::optional<ZipEntry>>()> nextEntry) : m_nextEntry(std::move(nextEntry))
    {}

    /// The archive's next bytes; none is the end. After a failure every call fails.
    Result<std::vector<std::uint8_t>> next();

private:
    struct Listed
    {
        std::string name;
        std::uint32_t crc = 0;
        std::uint64_t size = 0;
        std::uint64_t offset = 0;
        std::uint16_t time = 0;
        std::uint16_t date = 0;
    };

    Result<std::vector<std::uint8_t>> step();
    Result<std::vector<std::uint8_t>> begin();
    std::vector<std::uint8_t> descriptor();
    std::vector<std::uint8_t> directory() const;

    std::function<Result<std::optional<ZipEntry>>()> m_nextEntry;
    std::optional<ZipEntry> m_entry;
    std::vector<Listed> m_listed;
    std::uint64_t m_written = 0;
    bool m_done = false;
    std::optional<Error> m_error;
};

} // namespace sb
