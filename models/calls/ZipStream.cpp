#include "models/calls/ZipStream.h"

#include "models/calls/ZipDirectory.h"
#include "models/calls/ZipFormat.h"
#include "models/calls/ZipName.h"

#include <array>
#include <memory>

namespace sb {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::array<std::uint32_t, 256> crcTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1u) != 0 ? 0xedb88320u ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

class ZipWriter
{
public:
    ZipWriter(ZipEntries entries, Instant modified, std::string folder)
        : m_entries(std::move(entries)), m_format(modified), m_directory(std::move(folder))
    {}

    Result<Bytes> next()
    {
        switch (m_part) {
        case Part::Header:
            return begin();
        case Part::Content:
            return content();
        case Part::Directory:
            return directory();
        case Part::Done:
            break;
        }
        return Bytes();
    }

private:
    enum class Part : std::uint8_t { Header, Content, Directory, Done };

    Bytes out(Bytes bytes)
    {
        m_written += bytes.size();
        return bytes;
    }

    Result<Bytes> begin()
    {
        auto entry = m_entries();
        if (!entry)
            return fail(std::move(entry.error()));
        if (!*entry) {
            m_part = Part::Directory;
            m_directoryAt = m_written;
            return directory();
        }
        m_entry = std::move(**entry);
        if (!ZipName::isSafe(m_entry.name))
            return fail(ErrorCode::Internal, "a file of the archive has a name that is not safe");
        const auto known = m_entry.known.value_or(ZipEntry::Known());
        m_record = {m_entry.name, m_written, known.size, known.crc, !m_entry.known};
        m_size = 0;
        m_crc = 0;
        m_part = Part::Content;
        return out(m_format.localHeader(m_record));
    }

    Result<Bytes> content()
    {
        auto piece = m_entry.next();
        if (!piece)
            return piece;
        m_size += piece->size();
        m_crc = crc32(*piece, m_crc);
        if (const auto &known = m_entry.known;
            known && (m_size > known->size || (piece->empty() && (m_size != known->size || m_crc != known->crc))))
            return fail(ErrorCode::Corrupt, "a file changed while it was exported");
        if (!piece->empty())
            return out(std::move(*piece));
        m_entry = {};
        m_record.size = m_size;
        m_record.crc = m_crc;
        ++m_count;
        m_part = Part::Header;
        if (auto added = m_directory.add(m_format.directoryHeader(m_record)); !added)
            return fail(std::move(added.error()));
        return m_record.isDescribedAfter ? Result<Bytes>(out(ZipFormat::descriptor(m_record))) : begin();
    }

    Result<Bytes> directory()
    {
        auto piece = m_directory.next();
        if (!piece || !piece->empty())
            return piece;
        m_part = Part::Done;
        return ZipFormat::end(m_directoryAt, m_directory.size(), m_count);
    }

    const ZipEntries m_entries;
    const ZipFormat m_format;
    ZipDirectory m_directory;
    Part m_part = Part::Header;
    ZipEntry m_entry; ///< whose bytes are going out
    ZipRecord m_record;
    std::uint64_t m_written = 0;
    std::uint64_t m_directoryAt = 0;
    std::uint64_t m_count = 0;
    std::uint64_t m_size = 0;
    std::uint32_t m_crc = 0;
};

} // namespace

std::uint32_t crc32(std::span<const std::uint8_t> bytes, std::uint32_t before)
{
    std::uint32_t crc = ~before;
    for (const auto byte : bytes)
        crc = crcTable[(crc ^ byte) & 0xffu] ^ (crc >> 8);
    return ~crc;
}

ZipEntry ZipEntry::ofText(std::string name, std::string text)
{
    Bytes bytes(text.begin(), text.end());
    ZipEntry entry{std::move(name), Known{bytes.size(), crc32(bytes)}, {}};
    entry.next = [bytes = std::move(bytes)]() mutable -> Result<Bytes> { return std::exchange(bytes, {}); };
    return entry;
}

Download zipStream(std::string name, ZipEntries entries, Instant modified, std::string folder)
{
    auto writer = std::make_shared<ZipWriter>(std::move(entries), modified, std::move(folder));
    return Download{"application/zip", std::move(name), std::nullopt, [writer] { return writer->next(); }};
}

Download zipOf(std::string name, std::vector<ZipEntry> entries, Instant modified)
{
    const ZipFormat format(modified);
    std::uint64_t files = 0;
    std::uint64_t directory = 0;
    for (const auto &entry : entries) {
        const ZipRecord record{entry.name, files, entry.known->size, entry.known->crc, false};
        files += format.localHeader(record).size() + record.size;
        directory += format.directoryHeader(record).size();
    }
    const auto whole = files + directory + ZipFormat::end(files, directory, entries.size()).size();
    auto rest = std::make_shared<std::vector<ZipEntry>>(std::move(entries));
    auto file = zipStream(std::move(name),
                          [rest, at = std::size_t{0}]() mutable -> Result<std::optional<ZipEntry>> {
                              if (at == rest->size())
                                  return std::nullopt;
                              return std::move((*rest)[at++]);
                          },
                          modified, {});
    file.size = whole;
    return file;
}

} // namespace sb
