#include "voice/tts/SpokenText.h"

#include "voice/frames/Utf8.h"

#include <algorithm>
#include <array>

namespace sb::voice {
namespace {

struct Twin
{
    char32_t code;
    std::string_view spoken;
};

// Rising, so that it can be searched by halves.
constexpr std::array kTwins{
    Twin{0x00A0, " "},        Twin{0x00A3, " pounds "},   Twin{0x00A9, ""},
    Twin{0x00AB, "\""},       Twin{0x00AD, ""},           Twin{0x00B0, " degrees"},
    Twin{0x00BB, "\""},       Twin{0x00BC, " a quarter"}, Twin{0x00BD, " and a half"},
    Twin{0x00D7, " by "},     Twin{0x00DF, "ss"},         Twin{0x00E6, "ae"},
    Twin{0x00F8, "o"},        Twin{0x2009, " "},          Twin{0x2010, "-"},
    Twin{0x2011, "-"},        Twin{0x2012, " to "},       Twin{0x2013, ", "},
    Twin{0x2014, ", "},       Twin{0x2018, "'"},          Twin{0x2019, "'"},
    Twin{0x201C, "\""},       Twin{0x201D, "\""},         Twin{0x2022, " "},
    Twin{0x2026, "..."},      Twin{0x202F, " "},          Twin{0x20AC, " euros "},
    Twin{0x20B9, " rupees "}, Twin{0x2212, " minus "},
};
static_assert(std::ranges::is_sorted(kTwins, {}, &Twin::code));

/// Latin-1 letters with an accent, from U+00C0 on; '.' has no plain letter here.
constexpr std::string_view kPlainLatin = "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty";

bool isMarkup(char32_t code)
{
    return code == '*' || code == '_' || code == '#' || code == '`' || code == '~' || code == '|';
}

} // namespace

std::string spokenAscii(std::string_view text)
{
    std::string spoken;
    spoken.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = nextCodePoint(text, at);
        if (code < 0x80) {
            spoken.push_back(isMarkup(code) || code < 0x20 || code == 0x7F ? ' ' : static_cast<char>(code));
            continue;
        }
        const auto twin = std::ranges::lower_bound(kTwins, code, {}, &Twin::code);
        if (twin != kTwins.end() && twin->code == code)
            spoken += twin->spoken;
        else if (code >= 0xC0 && code < 0xC0 + kPlainLatin.size())
            spoken.push_back(kPlainLatin[code - 0xC0]);
        else
            spoken.push_back(' ');
    }
    return spoken;
}

std::string spokenText(std::string_view text)
{
    std::string spoken;
    spoken.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = nextCodePoint(text, at);
        if (code == kBrokenUtf8)
            continue;
        if (code < 0x20 || code == 0x7F || isMarkup(code))
            spoken.push_back(' ');
        else
            appendCodePoint(spoken, code);
    }
    return spoken;
}

} // namespace sb::voice
