#include "models/calls/ZipStream.h"

#include <array>
#include <chrono>
#include <limits>

namespace sb {

namespace {

constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint16_t version = 20;         // 2.0: plain entries
constexpr std::uint16_t madeOnUnix = 3 << 8;  // so that the mode below is understood
constexpr std::uint16_t nameIsUtf8 = 1 << 11; // general purpose flag
constexpr std::uint32_t fileMode = 0100600u << 16;

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

/// Little-endian fields, one after the other.
class Fields
{
public:
    Fields &u16(std::uint16_t value) { return bytes(value, 2); }
    Fields &u32(std::uint32_t value) { return bytes(value, 4); }
    Fields &text(std::string_view value)
    {
        m_bytes.insert(m_bytes.end(), value.begin(), value.end());
        return *this;
    }
    std::vector<std::uint8_t> &all() { return m_bytes; }

private:
    Fields &bytes(std::uint32_t value, int count)
    {
        for (int i = 0; i < count; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
        return *this;
    }
    std::vector<std::uint8_t> m_bytes;
};

struct DosTime
{
    std::uint16_t time = 0;
    std::uint16_t date = 0;
};

DosTime dosTime(Instant moment)
{
    using namespace std::chrono;
    const sys_time<microseconds> at{microseconds(moment.microseconds())};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(at - day));
    const int year = int(date.year());
    if (year < 1980 || year > 2107)
        return {0, 1 << 5 | 1};
    const auto packed = [](auto high, auto middle, auto low, int highShift, int middleShift) {
        return static_cast<std::uint16_t>(static_cast<unsigned>(high) << highShift |
                                          static_cast<unsigned>(middle) << middleShift | static_cast<unsigned>(low));
    };
    return {packed(clock.hours().count(), clock.minutes().count(), clock.seconds().count() / 2, 11, 5),
            packed(year - 1980, unsigned(date.month()), unsigned(date.day()), 9, 5)};
}

class ZipWriter
{
public:
    ZipWriter(std::vector<ZipEntry> entries, Instant modified)
        : m_entries(std::move(entries)), m_modified(dosTime(modified))
    {}

    /// The whole length: known before the first byte.
    std::uint64_t size() const
    {
        std::uint64_t size = 22;
        for (const auto &entry : m_entries)
            size += 30 + 46 + 2 * entry.name.size() + entry.size;
        return size;
    }

    Result<std::vector<std::uint8_t>> next()
    {
        if (m_at == m_entries.size()) {
            if (std::exchange(m_ended, true))
                return std::vector<std::uint8_t>();
            return directory();
        }
        const auto &entry = m_entries[m_at];
        if (!std::exchange(m_begun, true)) {
            m_offsets.push_back(static_cast<std::uint32_t>(m_written));
            m_entrySize = 0;
            m_entryCrc = 0;
            Fields head;
            head.u32(localSignature);
            describe(head, entry);
            head.text(entry.name);
            m_written += head.all().size();
            return std::move(head.all());
        }
        auto piece = entry.next();
        if (!piece)
            return piece;
        m_entrySize += piece->size();
        m_entryCrc = crc32(*piece, m_entryCrc);
        m_written += piece->size();
        if (m_entrySize > entry.size || (piece->empty() && (m_entrySize != entry.size || m_entryCrc != entry.crc)))
            return fail(ErrorCode::Corrupt, "a file changed while it was exported");
        if (!piece->empty())
            return piece;
        ++m_at;
        m_begun = false;
        return next();
    }

private:
    void describe(Fields &fields, const ZipEntry &entry) const
    {
        const auto size = static_cast<std::uint32_t>(entry.size);
        fields.u16(version).u16(nameIsUtf8).u16(0).u16(m_modified.time).u16(m_modified.date);
        fields.u32(entry.crc).u32(size).u32(size);
        fields.u16(static_cast<std::uint16_t>(entry.name.size())).u16(0);
    }

    std::vector<std::uint8_t> directory() const
    {
        Fields fields;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            fields.u32(centralSignature).u16(madeOnUnix | version);
            describe(fields, m_entries[i]);
            fields.u16(0).u16(0).u16(0).u32(fileMode).u32(m_offsets[i]).text(m_entries[i].name);
        }
        const auto count = static_cast<std::uint16_t>(m_entries.size());
        const auto size = static_cast<std::uint32_t>(fields.all().size());
        fields.u32(endSignature).u16(0).u16(0).u16(count).u16(count).u32(size);
        fields.u32(static_cast<std::uint32_t>(m_written)).u16(0);
        return std::move(fields.all());
    }

    const std::vector<ZipEntry> m_entries;
    const DosTime m_modified;
    std::size_t m_at = 0;
    bool m_begun = false; ///< the entry's head is out
    bool m_ended = false;
    std::uint64_t m_written = 0;
    std::uint64_t m_entrySize = 0;
    std::uint32_t m_entryCrc = 0;
    std::vector<std::uint32_t> m_offsets;
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
    std::vector<std::uint8_t> bytes(text.begin(), text.end());
    ZipEntry entry{std::move(name), bytes.size(), crc32(bytes), {}};
    entry.next = [bytes = std::move(bytes)]() mutable -> Result<std::vector<std::uint8_t>> {
        return std::exchange(bytes, {});
    };
    return entry;
}

Result<Download> zipStream(std::string name, std::vector<ZipEntry> entries, Instant modified)
{
    auto writer = std::make_shared<ZipWriter>(std::move(entries), modified);
    const auto size = writer->size();
    if (size > std::numeric_limits<std::uint32_t>::max())
        return fail(ErrorCode::TooLarge, "the archive would be larger than 4 GiB");
    return Download{"application/zip", std::move(name), size, [writer] { return writer->next(); }};
}

} // namespace sb
