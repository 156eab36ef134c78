#pragma once

#include <nlohmann/json.hpp>

namespace sb {

/// T9: what of a tool's \p answer the model sees. \p schema names the fields to keep: an object keeps those in
/// `properties`, each filtered by its own schema; a list is filtered piece by piece by `items`; a schema that names
/// nothing keeps its value whole. What the schema does not expect (an object where a text should be) is left out.
/// Thread: any; pure.
nlohmann::json keepFields(const nlohmann::json &answer, const nlohmann::json &schema);

} // namespace sb
