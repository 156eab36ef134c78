#include "models/calls/CallVariables.h"

#include <algorithm>

namespace sb {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

std::string CallVariables::fill(std::string_view text)
{
    std::string filled;
    while (true) {
        const auto open = text.find("{{");
        if (open == std::string_view::npos)
            break;
        const auto close = text.find_first_of("{}\n", open + 2);
        const bool isPlace = close != std::string_view::npos && text.substr(close, 2) == "}}";
        const auto key = isPlace ? trimmed(text.substr(open + 2, close - open - 2)) : std::string_view();
        if (key.empty()) { // no placeholder: goes through as it is
            filled += text.substr(0, open + 1);
            text.remove_prefix(open + 1);
            continue;
        }
        filled += text.substr(0, open);
        filled += valueOf(std::string(key));
        text.remove_prefix(close + 2);
    }
    filled += text;
    return filled;
}

std::string CallVariables::valueOf(const std::string &key)
{
    if (const auto found = m_values.find(key); found != m_values.end() && !found->is_null()) {
        return found->is_string() ? found->get<std::string>()
                                  : found->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
    if (std::ranges::find(m_missing, key) == m_missing.end())
        m_missing.push_back(key);
    return {};
}

} // namespace sb
