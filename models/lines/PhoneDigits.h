#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sb {

/// "+", a digit that is not zero, and 6 to 14 more (P5).
bool isE164(std::string_view number);

/// C9: a number as people write it: blanks, dashes and brackets go, a leading 00 becomes +. Nothing when that is no
/// E.164 number. Thread: any; pure.
std::optional<std::string> dialable(std::string_view number);

} // namespace sb
