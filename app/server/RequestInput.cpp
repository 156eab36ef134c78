#include "app/server/RequestInput.h"

#include <charconv>

namespace sb::app {

namespace {

Error clash(const std::string &name, std::string_view place)
{
    return Error{ErrorCode::Invalid,
                 "the request says two things",
                 {{{"body", name}, "differs from the one in the " + std::string(place), "value_error"}}};
}

std::string_view placeOf(const ContractParameter &parameter)
{
    switch (parameter.place) {
    case ParameterPlace::Path:
        return "path";
    case ParameterPlace::Query:
        return "query";
    case ParameterPlace::Header:
        return "header";
    }
    return "query";
}

template <typename T>
std::optional<T> numberOf(const std::string &text)
{
    T value{};
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

/// Puts a parameter beside the body's fields. The body may repeat it, with the same value.
Result<> put(nlohmann::json &in, const ContractParameter &parameter, nlohmann::json value)
{
    auto &slot = in[parameter.name];
    if (!slot.is_null() && slot != value)
        return fail(clash(parameter.name, placeOf(parameter)));
    slot = std::move(value);
    return {};
}

} // namespace

RequestInput::RequestInput(const Contract &contract) : m_contract(contract)
{
    for (const auto &operation : contract.operations()) {
        for (const auto &parameter : operation.parameters)
            m_forms.emplace(&parameter, formOf(parameter.schema));
    }
}

RequestInput::Form RequestInput::formOf(const nlohmann::json &schema) const
{
    if (!schema.is_object())
        return Form::Text;
    if (const auto ref = schema.find("$ref"); ref != schema.end() && ref->is_string()) {
        const nlohmann::json::json_pointer pointer(ref->get<std::string>().substr(1));
        return m_contract.document().contains(pointer) ? formOf(m_contract.document().at(pointer)) : Form::Text;
    }
    for (const auto *choice : {"anyOf", "oneOf", "allOf"}) {
        if (const auto found = schema.find(choice); found != schema.end()) {
            for (const auto &each : *found) {
                if (const auto form = formOf(each); form != Form::Text)
                    return form;
            }
        }
    }
    const auto type = schema.find("type");
    if (type == schema.end())
        return Form::Text;
    const auto is = [&](const char *name) {
        return *type == name || (type->is_array() && std::ranges::find(*type, nlohmann::json(name)) != type->end());
    };
    if (is("array"))
        return Form::List;
    if (is("string"))
        return Form::Text;
    if (is("integer"))
        return Form::Integer;
    if (is("number"))
        return Form::Number;
    return is("boolean") ? Form::Boolean : Form::Text;
}

nlohmann::json RequestInput::valueOf(Form form, const std::string &text)
{
    switch (form) {
    case Form::Integer:
        if (const auto number = numberOf<std::int64_t>(text))
            return *number;
        break;
    case Form::Number:
        if (const auto number = numberOf<double>(text); number && std::isfinite(*number))
            return *number;
        break;
    case Form::Boolean:
        if (text == "true" || text == "1")
            return true;
        if (text == "false" || text == "0")
            return false;
        break;
    case Form::Text:
    case Form::List:
        break;
    }
    return text;
}

Result<nlohmann::json> RequestInput::merge(const RouteMatch &route, const HttpRequest &request,
                                           nlohmann::json body) const
{
    const auto &operation = *route.operation;
    auto in = nlohmann::json::object();
    if (operation.bodyIsList && !body.is_null())
        in["body"] = std::move(body); // whatever it is: the Gate says what is wrong with it
    else if (!body.is_null())
        in = std::move(body);
    if (!in.is_object())
        return fail(
            Error{ErrorCode::Unprocessable, "the body is no object", {{{"body"}, "must be an object", "dict_type"}}});
    for (const auto &[name, text] : route.parameters) {
        const auto *parameter = operation.parameter(name);
        if (parameter == nullptr) {
            in[std::string(name)] = text;
        } else if (auto done = put(in, *parameter, valueOf(m_forms.at(parameter), text)); !done) {
            return fail(std::move(done.error()));
        }
    }
    std::map<std::string, nlohmann::json> given;
    for (const auto &[rawName, rawText] : request.query) {
        const auto name = percentDecoded(rawName);
        auto text = percentDecoded(rawText);
        if (!name || !text)
            return fail(name ? text.error() : name.error());
        const auto *parameter = operation.parameter(*name);
        if (parameter == nullptr && !operation.writes())
            in.emplace(*name, *text); // another name of a parameter (G7), or one that nobody knows (M5)
        if (parameter == nullptr || parameter->place != ParameterPlace::Query)
            continue;
        const auto form = m_forms.at(parameter);
        if (form == Form::List) {
            auto &list = given.try_emplace(*name, nlohmann::json::array()).first->second;
            list.push_back(std::move(*text));
            continue;
        }
        auto value = valueOf(form, *text);
        const auto [slot, isNew] = given.emplace(*name, value);
        if (!isNew && slot->second != value)
            return fail(Error{ErrorCode::Unprocessable,
                              "the request says two things",
                              {{{"query", *name}, "is given twice", "value_error"}}});
    }
    for (auto &[name, value] : given) {
        if (auto done = put(in, *operation.parameter(name), std::move(value)); !done)
            return fail(std::move(done.error()));
    }
    for (const auto &parameter : operation.parameters) {
        // A body that names what belongs into the query has an unknown field (M5), not a second way to say it (C1).
        if (parameter.place == ParameterPlace::Query && !given.contains(parameter.name) &&
            !operation.bodyFields.contains(parameter.name))
            in.erase(parameter.name);
    }
    // Headers that belong to the operation itself; the others travel beside the input.
    for (const auto &parameter : operation.parameters) {
        if (parameter.place != ParameterPlace::Header || parameter.name == "Idempotency-Key" ||
            parameter.name == "Origin")
            continue;
        std::string lower = parameter.name;
        std::ranges::transform(lower, lower.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        in.erase(parameter.name);
        if (const auto *text = request.header(lower))
            in[parameter.name] = *text;
    }
    return in;
}

} // namespace sb::app
