#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace sb::app {

/// How deep objects and lists of a request may stand in each other.
inline constexpr std::size_t jsonDepthLimit = 64;

/// The document of a request body. Unprocessable when it is not JSON (the message says where), is deeper than
/// jsonDepthLimit, or names a key twice in one object: which of both would count is a guess. No word of the body stands
/// in the error but the keys on the way to the place.
Result<nlohmann::json> parseJsonBody(std::string_view bytes);

} // namespace sb::app
