#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sb {

/// Fills {{key}} in a text from an object of values (C7): texts as they are, numbers and booleans as JSON writes them.
/// A placeholder without a value becomes empty and its key is added to \p missing, once. Blanks around the key are
/// ignored; values are not looked through again. Thread: any; pure.
std::string filled(std::string_view text, const nlohmann::json &values, std::vector<std::string> &missing);

} // namespace sb
