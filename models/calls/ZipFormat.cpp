#include "models/calls/ZipFormat.h"

#include <chrono>
#include <limits>

namespace sb {

namespace {

constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t descriptorSignature = 0x08074b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locator64Signature = 0x07064b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint16_t plainVersion = 20;
constexpr std::uint16_t zip64Version = 45;
constexpr std::uint16_t madeOnUnix = 3 << 8; // so that the mode below is understood
constexpr std::uint16_t nameIsUtf8 = 1 << 11;
constexpr std::uint16_t describedAfter = 1 << 3;
constexpr std::uint32_t fileMode = 0100600u << 16;
constexpr std::uint16_t zip64Extra = 1;
constexpr std::uint32_t full32 = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint16_t full16 = std::numeric_limits<std::uint16_t>::max();

/// Little-endian fields, one after the other.
class Fields
{
public:
    Fields &u16(std::uint16_t value) { return bytes(value, 2); }
    Fields &u32(std::uint32_t value) { return bytes(value, 4); }
    Fields &u64(std::uint64_t value) { return bytes(value, 8); }
    Fields &text(std::string_view value)
    {
        m_bytes.insert(m_bytes.end(), value.begin(), value.end());
        return *this;
    }
    Fields &all(const std::vector<std::uint8_t> &value)
    {
        m_bytes.insert(m_bytes.end(), value.begin(), value.end());
        return *this;
    }
    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    Fields &bytes(std::uint64_t value, int count)
    {
        for (int i = 0; i < count; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
        return *this;
    }
    std::vector<std::uint8_t> m_bytes;
};

constexpr bool isWide(std::uint64_t value)
{
    return value >= full32;
}

std::uint32_t narrow(std::uint64_t value)
{
    return isWide(value) ? full32 : static_cast<std::uint32_t>(value);
}

} // namespace

ZipFormat::ZipFormat(Instant modified)
{
    using namespace std::chrono;
    const sys_time<microseconds> at{microseconds(modified.microseconds())};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(at - day));
    const int year = int(date.year());
    m_date = 1 << 5 | 1; // the first day that there is
    if (year < 1980 || year > 2107)
        return;
    const auto packed = [](auto high, auto middle, auto low, int highShift, int middleShift) {
        return static_cast<std::uint16_t>(static_cast<unsigned>(high) << highShift |
                                          static_cast<unsigned>(middle) << middleShift | static_cast<unsigned>(low));
    };
    m_time = packed(clock.hours().count(), clock.minutes().count(), clock.seconds().count() / 2, 11, 5);
    m_date = packed(year - 1980, unsigned(date.month()), unsigned(date.day()), 9, 5);
}

ZipFormat::Bytes ZipFormat::localHeader(const ZipRecord &record) const
{
    const bool isLong = record.isDescribedAfter || isWide(record.size); // the descriptor's width follows from it
    const auto flags = record.isDescribedAfter ? nameIsUtf8 | describedAfter : nameIsUtf8;
    Fields fields;
    fields.u32(localSignature).u16(isLong ? zip64Version : plainVersion).u16(static_cast<std::uint16_t>(flags));
    fields.u16(0).u16(m_time).u16(m_date).u32(record.crc);
    fields.u32(isLong ? full32 : narrow(record.size)).u32(isLong ? full32 : narrow(record.size));
    fields.u16(static_cast<std::uint16_t>(record.name.size())).u16(isLong ? 20 : 0).text(record.name);
    if (isLong)
        fields.u16(zip64Extra).u16(16).u64(record.size).u64(record.size);
    return fields.take();
}

ZipFormat::Bytes ZipFormat::descriptor(const ZipRecord &record)
{
    return Fields().u32(descriptorSignature).u32(record.crc).u64(record.size).u64(record.size).take();
}

ZipFormat::Bytes ZipFormat::directoryHeader(const ZipRecord &record) const
{
    Fields extra;
    if (isWide(record.size))
        extra.u64(record.size).u64(record.size);
    if (isWide(record.offset))
        extra.u64(record.offset);
    const auto wide = extra.take();
    const auto version = record.isDescribedAfter || !wide.empty() ? zip64Version : plainVersion;
    const auto flags = record.isDescribedAfter ? nameIsUtf8 | describedAfter : nameIsUtf8;
    Fields fields;
    fields.u32(centralSignature).u16(madeOnUnix | version).u16(version).u16(static_cast<std::uint16_t>(flags));
    fields.u16(0).u16(m_time).u16(m_date).u32(record.crc).u32(narrow(record.size)).u32(narrow(record.size));
    fields.u16(static_cast<std::uint16_t>(record.name.size()));
    fields.u16(static_cast<std::uint16_t>(wide.empty() ? 0 : wide.size() + 4));
    fields.u16(0).u16(0).u16(0).u32(fileMode).u32(narrow(record.offset)).text(record.name);
    if (!wide.empty())
        fields.u16(zip64Extra).u16(static_cast<std::uint16_t>(wide.size())).all(wide);
    return fields.take();
}

ZipFormat::Bytes ZipFormat::end(std::uint64_t offset, std::uint64_t size, std::uint64_t count)
{
    Fields fields;
    if (isWide(offset) || isWide(size) || count >= full16) {
        fields.u32(end64Signature).u64(44).u16(madeOnUnix | zip64Version).u16(zip64Version).u32(0).u32(0);
        fields.u64(count).u64(count).u64(size).u64(offset);
        fields.u32(locator64Signature).u32(0).u64(offset + size).u32(1);
    }
    const auto shortCount = static_cast<std::uint16_t>(count >= full16 ? full16 : count);
    fields.u32(endSignature).u16(0).u16(0).u16(shortCount).u16(shortCount).u32(narrow(size)).u32(narrow(offset));
    fields.u16(0);
    return fields.take();
}

} // namespace sb
