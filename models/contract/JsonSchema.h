#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace sb {

/// Whether \p schema is a JSON Schema (draft 7) of type object that the validator understands. Unprocessable with the
/// place \p field otherwise. Thread: any.
Result<> checkObjectSchema(const nlohmann::json &schema, std::string_view field);

} // namespace sb
