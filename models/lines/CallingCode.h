#pragma once

#include <string_view>

namespace sb {

/// The country code that \p digits (a number without its "+") begin with; empty when they begin with none that is
/// assigned. Codes of one, two and three digits, of which none begins another.
/// Source: ITU-T E.164, list of assigned country codes. Thread: any; pure.
std::string_view callingCodeOf(std::string_view digits);

} // namespace sb
