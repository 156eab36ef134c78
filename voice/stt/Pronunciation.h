#pragma once

#include <string>
#include <string_view>

namespace sb::voice {

/// How an English word sounds by Flite's lexicon and letter-to-sound rules, in the phones of the CMU dictionary without
/// stress ("K AE F EY"); empty when it has no letters. \p word is in lower case.
std::string pronunciation(std::string_view word);

/// The word spelled letter by letter: "emi" is "IY EH M AY".
std::string spelledPronunciation(std::string_view word);

} // namespace sb::voice
