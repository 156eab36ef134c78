#include "models/analysis/StructuredOutput.h"

#include <QString>

namespace sb {

namespace {

QString folded(const std::string &text)
{
    return QString::fromStdString(text).trimmed().toCaseFolded();
}

/// JSON's own grammar for numbers, so that "0x10", "1e400" and "12 apples" are no numbers.
std::optional<nlohmann::json> numberOf(const std::string &text)
{
    auto parsed = nlohmann::json::parse(text, nullptr, false);
    if (!parsed.is_number() || (parsed.is_number_float() && !std::isfinite(parsed.get<double>())))
        return std::nullopt;
    return parsed;
}

std::optional<nlohmann::json> converted(const nlohmann::json &value, const AnalysisField &field)
{
    switch (field.type) {
    case AnalysisFieldType::String:
        if (value.is_string())
            return value;
        if (value.is_number() || value.is_boolean())
            return value.dump();
        return std::nullopt;
    case AnalysisFieldType::Number:
        if (value.is_number())
            return value;
        return value.is_string() ? numberOf(value.get_ref<const std::string &>()) : std::nullopt;
    case AnalysisFieldType::Boolean:
        if (value.is_boolean())
            return value;
        if (value.is_string()) {
            const auto text = folded(value.get_ref<const std::string &>());
            if (text == QLatin1String("true") || text == QLatin1String("false"))
                return text == QLatin1String("true");
        }
        return std::nullopt;
    case AnalysisFieldType::Enum: {
        if (!value.is_string())
            return std::nullopt;
        const auto &text = value.get_ref<const std::string &>();
        const auto allowed = field.enumValues.valueOr({});
        if (std::ranges::find(allowed, text) != allowed.end())
            return value;
        std::optional<nlohmann::json> match;
        for (const auto &each : allowed) {
            if (folded(each) != folded(text))
                continue;
            if (match) // two values differ in case only: which one is meant is lost
                return std::nullopt;
            match = each;
        }
        return match;
    }
    }
    return std::nullopt;
}

} // namespace

Result<nlohmann::json> structuredOutput(const nlohmann::json &answer, const std::vector<AnalysisField> &fields)
{
    if (!answer.is_object())
        return fail(ErrorCode::Unprocessable, "the answer is no JSON object");
    auto document = nlohmann::json::object();
    std::vector<Problem> problems;
    for (const auto &field : fields) {
        const auto found = answer.find(field.name);
        if (found == answer.end() || found->is_null()) {
            problems.push_back(Problem{{field.name}, "is missing", "missing"});
            continue;
        }
        if (auto value = converted(*found, field))
            document[field.name] = std::move(*value);
        else
            problems.push_back(Problem{{field.name}, "has another type", "type_error"});
    }
    if (!problems.empty())
        return fail(
            Error{ErrorCode::Unprocessable, "the answer does not have the fields asked for", std::move(problems)});
    return document;
}

} // namespace sb
