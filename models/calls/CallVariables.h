#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sb {

/// Fills `{{key}}` for one call (C7). Blanks around a key are allowed. A value is text as it is, another number or
/// document as JSON; what is null or not there becomes empty and is remembered. Values are not searched for keys again.
class CallVariables
{
public:
    explicit CallVariables(nlohmann::json values) : m_values(std::move(values)) {} ///< an object, or null

    std::string fill(std::string_view text);
    const std::vector<std::string> &missing() const { return m_missing; } ///< each once, in order of appearance

private:
    std::string valueOf(const std::string &key);

    nlohmann::json m_values;
    std::vector<std::string> m_missing;
};

} // namespace sb
