#include "tests/support/WrongCases.h"

#include <limits>
#include <regex>
#include <set>

namespace sb::test {

namespace {

using nlohmann::json;

constexpr std::size_t deepest = 4;

const json &member(const json &object, const char *key)
{
    static const json nothing;
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() ? *found : nothing;
}

std::set<std::string> typesOf(const json &schema)
{
    std::set<std::string> types;
    const auto &type = member(schema, "type");
    if (type.is_string())
        types.insert(type.get<std::string>());
    for (const auto &each : type)
        if (type.is_array())
            types.insert(each.get<std::string>());
    return types;
}

/// A value of none of the types.
json strangerTo(const std::set<std::string> &types)
{
    if (!types.contains("string"))
        return "text";
    if (!types.contains("number") && !types.contains("integer"))
        return 5;
    if (!types.contains("object"))
        return json{{"a", 1}};
    return types.contains("boolean") ? json() : json(true);
}

/// A text that does not have the form.
std::string unlike(const std::string &pattern)
{
    for (const auto *text : {"\u00a7\u00a7", "   ", ""}) {
        if (!std::regex_search(text, std::regex(pattern)))
            return text;
    }
    return {};
}

json &at(json &document, const std::vector<std::string> &path)
{
    auto *here = &document;
    for (const auto &step : path)
        here = &(*here)[step];
    return *here;
}

std::string joined(const std::vector<std::string> &path)
{
    std::string text;
    for (const auto &step : path)
        text += (text.empty() ? "" : ".") + step;
    return text;
}

} // namespace

struct WrongCases::Place
{
    const json &right;
    std::vector<std::string> path; ///< in the input
    std::string loc;
    int status = 422;
    bool isText = false; ///< of a path or a query: every value comes as text

    WrongCase with(const std::string &name, json value) const
    {
        WrongCase made{name + " " + loc, right, status, loc};
        at(made.in, path) = std::move(value);
        return made;
    }
};

json WrongCases::resolved(const json &schema) const
{
    json out = schema;
    while (out.contains("$ref"))
        out = m_contract.document().at(json::json_pointer(out["$ref"].get<std::string>().substr(1)));
    for (const auto *parts : {"allOf", "oneOf", "anyOf"}) {
        const auto list = member(out, parts);
        if (!list.is_array() || (member(out, "properties").is_object() && parts != std::string_view("allOf")))
            continue;
        out.erase(parts);
        for (const auto &each : list) {
            const auto part = resolved(each);
            if (parts != std::string_view("allOf")) { // what fits one of several is not looked at from inside
                auto types = typesOf(out);
                types.merge(typesOf(part));
                out = json{{"type", types}};
                continue;
            }
            for (const auto &[key, value] : part.items()) {
                if (key == "properties" && out.contains(key))
                    out[key].update(value);
                else if (key == "required" && out.contains(key))
                    out[key].insert(out[key].end(), value.begin(), value.end());
                else
                    out[key] = value;
            }
        }
    }
    return out;
}

json WrongCases::rightValue(const json &source) const
{
    const auto schema = resolved(source);
    const auto types = typesOf(schema);
    if (const auto &names = member(schema, "enum"); names.is_array())
        return names[0];
    if (types.contains("string")) {
        const auto &format = member(schema, "format");
        if (format == "uuid")
            return "00000000-0000-7000-8000-000000000001";
        if (format == "date-time")
            return "2026-09-21T12:00:00Z";
        if (format == "uri")
            return "https://example.com/";
        if (format == "email")
            return "asha@example.com";
        return "Example";
    }
    if (types.contains("integer") || types.contains("number"))
        return std::max(1, member(schema, "minimum").is_number() ? member(schema, "minimum").get<int>() : 1);
    if (types.contains("boolean"))
        return true;
    if (types.contains("array"))
        return json::array();
    auto object = json::object();
    for (const auto &name : member(schema, "required"))
        object[name.get<std::string>()] = rightValue(schema.at("properties").at(name.get<std::string>()));
    return object;
}

json WrongCases::rightBody(const ContractOperation &operation) const
{
    if (operation.bodyIsList)
        return {{"body", json::array()}};
    return operation.bodySchema.is_null() ? json::object() : rightValue(operation.bodySchema);
}

void WrongCases::value(std::vector<WrongCase> &cases, const Place &place, const json &schema) const
{
    const auto types = typesOf(schema);
    const bool isNumber = types.contains("integer") || types.contains("number");
    const bool isString = types.contains("string");
    if (!types.empty() && (!place.isText || (!isString && !types.contains("array"))))
        cases.push_back(place.with("wrong type of", place.isText ? json("text") : strangerTo(types)));
    if (member(schema, "enum").is_array() && isString)
        cases.push_back(place.with("unknown value of", "no-such-value"));
    if (isString && member(schema, "maxLength").is_number())
        cases.push_back(place.with("too long a", std::string(schema["maxLength"].get<std::size_t>() + 1, 'x')));
    if (isString && member(schema, "minLength").is_number() && !place.isText)
        cases.push_back(place.with("too short a", ""));
    if (isString && !place.isText && member(schema, "pattern").is_string())
        cases.push_back(place.with("another form of", unlike(schema["pattern"].get<std::string>())));
    if (const auto &format = member(schema, "format"); isString && (format == "uuid" || format == "date-time"))
        cases.push_back(place.with("no " + format.get<std::string>() + " in", "not-one"));
    if (isNumber && member(schema, "minimum").is_number())
        cases.push_back(place.with("too small a", schema["minimum"].get<int>() - 1));
    if (isNumber && member(schema, "exclusiveMinimum").is_number())
        cases.push_back(place.with("too small a", schema["exclusiveMinimum"]));
    if (isNumber && member(schema, "maximum").is_number())
        cases.push_back(place.with("too large a", schema["maximum"].get<std::int64_t>() + 1));
    if (types.contains("array") && member(schema, "maxItems").is_number())
        cases.push_back(
            place.with("too many in", json(std::vector<std::string>(schema["maxItems"].get<std::size_t>() + 1, "x"))));
    if (!isNumber)
        return;
    for (auto odd : {place.with("a huge", std::numeric_limits<std::int64_t>::max()),
                     place.with("a huge negative", std::numeric_limits<std::int64_t>::min()),
                     place.with("more than any", 1e300), place.with("no number as", std::nan(""))}) {
        odd.status = 0;
        cases.push_back(std::move(odd));
    }
}

void WrongCases::body(std::vector<WrongCase> &cases, const json &right, const json &source,
                      const std::vector<std::string> &path) const
{
    const auto schema = resolved(source);
    const auto statusOf = [](const json &field) {
        const auto &status = member(field, "x-status");
        return status.is_number() ? status.get<int>() : 422;
    };
    for (const auto &name : member(schema, "required")) {
        auto to = path;
        to.push_back(name.get<std::string>());
        const auto field = resolved(member(member(schema, "properties"), to.back().c_str()));
        WrongCase missing{"missing body." + joined(to), right, statusOf(field), "body." + joined(to)};
        at(missing.in, path).erase(to.back());
        cases.push_back(std::move(missing));
    }
    for (const auto &[name, each] : member(schema, "properties").items()) {
        const auto field = resolved(each);
        if (member(field, "readOnly") == true)
            continue;
        Place place{right, path, {}, statusOf(field), false};
        place.path.push_back(name);
        place.loc = "body." + joined(place.path);
        value(cases, place, field);
        if (member(field, "properties").is_object() && place.path.size() < deepest)
            body(cases, right, field, place.path);
    }
}

std::vector<WrongCase> WrongCases::of(const ContractOperation &operation, const json &right) const
{
    std::vector<WrongCase> cases;
    for (const auto &parameter : operation.parameters) {
        if (parameter.place == ParameterPlace::Header)
            continue;
        const bool isPath = parameter.place == ParameterPlace::Path;
        Place place{right, {parameter.name}, (isPath ? "path." : "query.") + parameter.name, parameter.badStatus, true};
        value(cases, place, resolved(parameter.schema));
        if (!isPath && parameter.required) {
            WrongCase missing{"missing " + place.loc, right, parameter.badStatus, place.loc};
            missing.in.erase(parameter.name);
            cases.push_back(std::move(missing));
        }
    }
    if (operation.bodyIsList) {
        cases.push_back({"wrong type of body", right, 422, "body"});
        cases.back().in["body"] = {{"a", 1}};
    } else if (operation.bodySchema.is_object()) {
        body(cases, right, operation.bodySchema, {});
        std::erase_if(cases, [&](const WrongCase &each) { // a name that the path has too is said there
            return std::ranges::any_of(operation.parameters, [&](const ContractParameter &parameter) {
                return each.loc == "body." + parameter.name;
            });
        });
    }
    return cases;
}

} // namespace sb::test
