#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sb::voice {

/// English text as the words that a person would say, in lower case: "Open 9:30–18:00, $40" becomes
/// {open, nine, thirty, to, eighteen, hundred, forty, dollars}. Other scripts are left out.
std::vector<std::string> spokenWords(std::string_view text);

/// A whole number in words: 1905 is {one, thousand, nine, hundred, five}.
std::vector<std::string> numberWords(unsigned long long number);

} // namespace sb::voice
