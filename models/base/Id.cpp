#include "models/base/Id.h"

#include <sodium.h>

#include <algorithm>

namespace sb {
namespace {

constexpr std::array<std::size_t, 4> kDashes{8, 13, 18, 23};

bool isDashPosition(std::size_t position)
{
    return std::ranges::find(kDashes, position) != kDashes.end();
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

} // namespace

Uuid Uuid::make(std::int64_t unixMilliseconds)
{
    Bytes bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(unixMilliseconds) >> (8 * (5 - i)));
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80); // RFC variant
    return Uuid(bytes);
}

Result<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36)
        return fail(ErrorCode::Invalid, "not a UUID");
    Bytes bytes{};
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDashPosition(i)) {
            if (text[i] != '-')
                return fail(ErrorCode::Invalid, "not a UUID");
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return fail(ErrorCode::Invalid, "not a UUID");
        bytes[nibble / 2] = static_cast<std::uint8_t>(bytes[nibble / 2] << 4 | value);
        ++nibble;
    }
    return Uuid(bytes);
}

std::string Uuid::toString() const
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text(36, '-');
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ++at;
        text[at++] = kDigits[m_bytes[i] >> 4];
        text[at++] = kDigits[m_bytes[i] & 0x0f];
    }
    return text;
}

} // namespace sb
