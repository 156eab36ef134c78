#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sb {

/// "+", an assigned country code, and 7 to 15 digits with it (P5).
bool isE164(std::string_view number);

/// C9: a number as people write it: blanks, dashes and brackets go, a leading 00 becomes +. Nothing when that is no
/// E.164 number. Thread: any; pure.
std::optional<std::string> dialable(std::string_view number);

} // namespace sb
