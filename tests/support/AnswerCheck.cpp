#include "tests/support/AnswerCheck.h"

namespace sb::test {

namespace {

using nlohmann::json;

const json &member(const json &object, const std::string &key)
{
    static const json nothing;
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() ? *found : nothing;
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string placeOf(const Problem &problem)
{
    std::string text;
    for (const auto &step : problem.loc)
        text += (text.empty() ? "" : ".") + step;
    return text;
}

} // namespace

AnswerCheck::AnswerCheck(std::shared_ptr<const Contract> contract)
    : m_contract(std::move(contract)), m_schemas(m_contract->document().at("components"))
{}

std::string AnswerCheck::problemOf(std::string_view operation, const RuleAnswer &answer)
{
    const auto head = std::string(operation) + " answered " + std::to_string(answer.status);
    const auto *known = m_contract->find(operation);
    if (known == nullptr)
        return answer.status == 404 ? std::string() : head + " though the contract has no such operation";
    const auto &responses =
        m_contract->document().at("paths").at(known->path).at(lowered(known->method)).at("responses");
    const auto &response = member(responses, std::to_string(answer.status));
    const auto &content = member(response, "content");
    const bool isError = answer.status >= 400;
    if (!isError && !response.is_object())
        return head + ", which the contract does not promise";
    if (!answer.type.empty() && !isError && !content.contains(answer.type))
        return head + " with the type " + answer.type;
    if (!answer.bytes.empty())
        return isError ? head + " with a file" : std::string();
    json schema{{"$ref", "#/components/schemas/Error"}};
    if (!isError) {
        schema = member(member(content, "application/json"), "schema");
        if (schema.is_null()) // nothing to be said about a file that is empty
            return answer.body.is_null() ? std::string() : head + " with a document";
    }
    std::vector<Problem> problems;
    m_schemas.check(schema, answer.body, {"answer"}, problems);
    if (problems.empty())
        return {};
    auto text = head + ", and not as the contract says:";
    for (const auto &problem : problems)
        text += " " + placeOf(problem) + " " + problem.message + ";";
    return text;
}

} // namespace sb::test
