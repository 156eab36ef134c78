#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace sb {

/// JSON from outside, read with limits: what is nested deeper than 64 levels is refused before it is parsed, for a
/// document that deep would overflow the stack of whoever walks through it. Invalid for what is no JSON.
/// Thread: any; pure.
Result<nlohmann::json> parseJsonText(std::string_view text);

} // namespace sb
