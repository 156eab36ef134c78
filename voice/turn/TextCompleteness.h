#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sb::voice {

/// How finished a caller's words look, from the words alone.
enum class Completeness : std::uint8_t {
    Unfinished, ///< ends in a word that asks for another one: "and", "to", "my", "um", a number being dictated
    Fragment,   ///< too few words to tell
    Unsure,     ///< could end here
    Complete,   ///< a whole question or request
    Closed      ///< nothing more is expected: yes, no, thanks, goodbye
};

/// Judges interim or final text, with or without punctuation and capitals (the embedded recogniser writes none).
/// Knows English and Hindi cues; other languages are judged by punctuation and length only.
/// Pure, tested by table.
Completeness completenessOf(std::string_view text);

/// Lower-case words without punctuation; Devanagari and other scripts are left as they are.
std::vector<std::string> wordsOf(std::string_view text);

} // namespace sb::voice
