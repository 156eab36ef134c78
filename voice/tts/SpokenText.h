#pragma once

#include <string>
#include <string_view>

namespace sb::voice {

/// Text as an English voice can read it: ASCII, typographic signs replaced by their plain twins, accents dropped, list
/// marks and emphasis of Markdown removed. Signs without a twin become a blank.
std::string spokenAscii(std::string_view text);

/// UTF-8 text without control characters and Markdown emphasis, for voices that read their own script. Broken UTF-8 is
/// dropped.
std::string spokenText(std::string_view text);

} // namespace sb::voice
