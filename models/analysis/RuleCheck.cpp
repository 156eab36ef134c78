#include "models/analysis/RuleCheck.h"

#include "models/contract/JsonSchema.h"
#include "models/tools/ToolService.h"

#include <set>

namespace sb {

namespace {

tl::unexpected<Error> refused(std::vector<std::string> loc, const char *why, const char *type)
{
    loc.insert(loc.begin(), "body");
    return fail(Error{ErrorCode::Unprocessable, why, {Problem{std::move(loc), why, type}}});
}

} // namespace

Result<> checkFields(const std::vector<AnalysisField> &fields)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto &field = fields[i];
        const auto at = std::to_string(i);
        if (!names.insert(field.name).second)
            return refused({"fields", at, "name"}, "two fields have this name", "unique");
        if (field.type == AnalysisFieldType::Enum && field.enumValues.valueOr({}).empty())
            return refused({"fields", at, "enum_values"}, "an enum needs its values", "missing");
    }
    return {};
}

Result<> checkTrigger(Connection &connection, const Caller &caller, const Patch<ToolId> &tool)
{
    if (!tool.hasValue())
        return refused({"tool_id"}, "a trigger needs the tool that it calls", "missing");
    const auto found = ToolService::visible(connection, caller, *tool);
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    if (!found || found->type != ToolType::Endpoint)
        return refused({"tool_id"}, "there is no such HTTP tool", "not_found");
    return {};
}

Result<> checkRule(Connection &connection, const Caller &caller, const PostAnalysisRuleInput &rule)
{
    const auto fields = rule.fieldsToExtract.valueOr({});
    if (auto fit = checkFields(fields); !fit)
        return fit;
    if (rule.outputSchema.hasValue())
        if (auto fit = checkObjectSchema(*rule.outputSchema, "output_schema"); !fit)
            return fit;
    if (rule.analysisType == AnalysisType::StructuredOutput && fields.empty() && !rule.outputSchema.hasValue())
        return refused({"fields"}, "a structured output needs at least one field, or a schema", "missing");
    // A tool that is named must exist whatever the rule is: it would be called as soon as the type is changed.
    if (rule.analysisType == AnalysisType::IntegrationTrigger || rule.toolId.hasValue())
        return checkTrigger(connection, caller, rule.toolId);
    return {};
}

} // namespace sb
