#include "models/webhooks/StartCallVariables.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sb {

namespace {

using namespace std::string_view_literals;

constexpr std::array routing{"phoneNumber"sv, "to_number"sv, "phone_number"sv, "phone_number_id"sv};
constexpr std::array groups{"context_params"sv, "variables"sv, "variable_values"sv}; // the last one wins

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

nlohmann::json startCallVariables(const nlohmann::json &attached, const nlohmann::json &body)
{
    auto values = nlohmann::json::object();
    for (const auto &variable : attached) {
        if (variable.contains("default_value") && variable["default_value"].is_string())
            values[variable.at("name").get<std::string>()] = variable["default_value"];
    }
    for (const auto &[name, value] : body.items()) {
        if (!isOneOf(routing, name) && !isOneOf(groups, name))
            values[name] = value;
    }
    for (const auto group : groups) {
        if (const auto found = body.find(group); found != body.end() && found->is_object())
            values.update(*found);
    }
    return values;
}

} // namespace sb
