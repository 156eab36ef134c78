#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sb::voice {

inline constexpr char32_t kBrokenUtf8 = 0xFFFD;

/// The code point at \p position, which moves behind it. A broken sequence gives kBrokenUtf8 and moves one byte.
inline char32_t nextCodePoint(std::string_view text, std::size_t &position)
{
    const auto lead = static_cast<unsigned char>(text[position++]);
    if (lead < 0x80)
        return lead;
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4 || position + more > text.size())
        return kBrokenUtf8;
    auto code = static_cast<char32_t>(lead & (0x3F >> more));
    for (std::size_t i = 0; i < more; ++i) {
        const auto next = static_cast<unsigned char>(text[position + i]);
        if ((next & 0xC0) != 0x80)
            return kBrokenUtf8;
        code = (code << 6) | (next & 0x3FU);
    }
    const bool overlong = (more == 2 && code < 0x800) || (more == 3 && code < 0x10000);
    if (overlong || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return kBrokenUtf8;
    position += more;
    return code;
}

inline void appendCodePoint(std::string &text, char32_t code)
{
    const auto byte = [&text](char32_t value) { text.push_back(static_cast<char>(value)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6));
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

} // namespace sb::voice
