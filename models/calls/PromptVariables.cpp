#include "models/calls/PromptVariables.h"

#include <algorithm>

namespace sb {

std::string filled(std::string_view text, const nlohmann::json &values, std::vector<std::string> &missing)
{
    std::string out;
    while (true) {
        const auto open = text.find("{{");
        const auto close = open == std::string_view::npos ? open : text.find("}}", open + 2);
        if (close == std::string_view::npos)
            return out.append(text);
        auto key = text.substr(open + 2, close - open - 2);
        const auto first = key.find_first_not_of(" \t\r\n");
        key = first == std::string_view::npos ? std::string_view()
                                              : key.substr(first, key.find_last_not_of(" \t\r\n") - first + 1);
        out.append(text.substr(0, open));
        const auto value = values.is_object() ? values.find(key) : values.end();
        const bool known = values.is_object() && value != values.end() && !value->is_null();
        if (known)
            out.append(value->is_string() ? value->get<std::string>() : value->dump());
        else if (std::ranges::find(missing, key) == missing.end())
            missing.emplace_back(key);
        text.remove_prefix(close + 2);
    }
}

} // namespace sb
