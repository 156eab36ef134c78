#include "models/contract/JsonSchema.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wnull-dereference"
#define VALIJSON_USE_EXCEPTIONS 1 // else a schema that it cannot read ends the process
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#pragma GCC diagnostic pop

namespace sb {

namespace {

constexpr int deepest = 64;

/// A reference may lead anywhere, also to itself; what is sent to a model has to stand alone.
bool refersElsewhere(const nlohmann::json &schema, int depth)
{
    if (depth > deepest)
        return true;
    if (schema.is_object() && schema.contains("$ref"))
        return true;
    return schema.is_structured() && std::ranges::any_of(schema, [depth](const nlohmann::json &member) {
               return refersElsewhere(member, depth + 1);
           });
}

} // namespace

Result<> checkObjectSchema(const nlohmann::json &schema, std::string_view field)
{
    const auto refused = [&](const char *why) {
        return fail(Error{ErrorCode::Unprocessable, why, {Problem{{"body", std::string(field)}, why, "json_schema"}}});
    };
    if (!schema.is_object() || schema.value("type", nlohmann::json()) != "object")
        return refused("must be a JSON Schema of type object");
    if (refersElsewhere(schema, 0))
        return refused("must be a JSON Schema without $ref, at most 64 levels deep");
    try {
        valijson::Schema compiled;
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::NlohmannJsonAdapter(schema), compiled);
    } catch (const std::exception &) {
        return refused("is no JSON Schema that can be checked against");
    }
    return {};
}

} // namespace sb
