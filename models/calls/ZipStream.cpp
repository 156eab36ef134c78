#include "models/calls/ZipStream.h"

#include <array>
#include <chrono>
#include <memory>

namespace sb {

namespace {

constexpr std::uint64_t mostBytes = 0xFFFFFFFFU;
constexpr std::size_t mostEntries = 0xFFFF;
constexpr std::uint16_t version = 20;   // 2.0: folders
constexpr std::uint16_t flags = 0x0808; // bit 3: sizes follow the data; bit 11: names are UTF-8

constexpr auto crcTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    return table;
}();

std::uint32_t crcOf(std::uint32_t crc, const std::vector<std::uint8_t> &bytes)
{
    crc = ~crc;
    for (const auto byte : bytes)
        crc = crcTable[(crc ^ byte) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

struct Bytes
{
    std::vector<std::uint8_t> out;

    Bytes &two(std::uint64_t value)
    {
        for (int shift = 0; shift < 16; shift += 8)
            out.push_back(static_cast<std::uint8_t>(value >> shift & 0xFFU));
        return *this;
    }
    Bytes &four(std::uint64_t value)
    {
        for (int shift = 0; shift < 32; shift += 8)
            out.push_back(static_cast<std::uint8_t>(value >> shift & 0xFFU));
        return *this;
    }
    Bytes &text(const std::string &value)
    {
        out.insert(out.end(), value.begin(), value.end());
        return *this;
    }
};

} // namespace

ZipEntry ZipEntry::ofText(std::string name, std::string text, Instant modified)
{
    auto rest = std::make_shared<std::string>(std::move(text));
    return ZipEntry{std::move(name), modified, [rest]() -> Result<std::vector<std::uint8_t>> {
                        std::vector<std::uint8_t> bytes(rest->begin(), rest->end());
                        rest->clear();
                        return bytes;
                    }};
}

Result<std::vector<std::uint8_t>> ZipStream::next()
{
    if (m_error)
        return fail(*m_error);
    auto bytes = step();
    if (!bytes) {
        m_error = bytes.error();
        return bytes;
    }
    m_written += bytes->size();
    return bytes;
}

Result<std::vector<std::uint8_t>> ZipStream::step()
{
    if (m_done)
        return std::vector<std::uint8_t>();
    if (!m_entry)
        return begin();
    auto piece = m_entry->next();
    if (!piece)
        return piece;
    if (piece->empty())
        return descriptor();
    auto &listed = m_listed.back();
    listed.crc = crcOf(listed.crc, *piece);
    listed.size += piece->size();
    if (m_written + piece->size() > mostBytes)
        return fail(ErrorCode::Invalid, "the export is larger than one archive can be (4 GiB)");
    return piece;
}

Result<std::vector<std::uint8_t>> ZipStream::begin()
{
    auto entry = m_nextEntry();
    if (!entry)
        return fail(std::move(entry.error()));
    if (!*entry) {
        m_done = true;
        return directory();
    }
    m_entry = std::move(**entry);
    if (m_listed.size() == mostEntries)
        return fail(ErrorCode::Invalid, "the export has more files than one archive can hold");
    const auto moment =
        std::chrono::sys_time<std::chrono::microseconds>(std::chrono::microseconds(m_entry->modified.microseconds()));
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(moment - day);
    const int year = std::clamp(static_cast<int>(date.year()), 1980, 2107) - 1980;
    Listed listed{m_entry->name, 0, 0, m_written, 0, 0};
    listed.date =
        static_cast<std::uint16_t>(static_cast<unsigned>(year) << 9U | static_cast<unsigned>(date.month()) << 5U |
                                   static_cast<unsigned>(date.day()));
    listed.time = static_cast<std::uint16_t>(static_cast<unsigned>(time.hours().count()) << 11U |
                                             static_cast<unsigned>(time.minutes().count()) << 5U |
                                             static_cast<unsigned>(time.seconds().count()) / 2U);
    m_listed.push_back(listed);
    Bytes header;
    header.four(0x04034B50).two(version).two(flags).two(0).two(listed.time).two(listed.date);
    header.four(0).four(0).four(0).two(listed.name.size()).two(0).text(listed.name);
    return std::move(header.out);
}

std::vector<std::uint8_t> ZipStream::descriptor()
{
    const auto &listed = m_listed.back();
    m_entry.reset();
    Bytes bytes;
    bytes.four(0x08074B50).four(listed.crc).four(listed.size).four(listed.size);
    return std::move(bytes.out);
}

std::vector<std::uint8_t> ZipStream::directory() const
{
    Bytes bytes;
    for (const auto &listed : m_listed) {
        bytes.four(0x02014B50).two(version).two(version).two(flags).two(0).two(listed.time).two(listed.date);
        bytes.four(listed.crc).four(listed.size).four(listed.size).two(listed.name.size());
        bytes.two(0).two(0).two(0).two(0).four(0).four(listed.offset).text(listed.name);
    }
    const auto size = bytes.out.size();
    bytes.four(0x06054B50).two(0).two(0).two(m_listed.size()).two(m_listed.size());
    bytes.four(size).four(m_written).two(0);
    return std::move(bytes.out);
}

} // namespace sb
