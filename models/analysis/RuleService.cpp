#include "models/analysis/RuleService.h"

#include "models/analysis/RuleCheck.h"
#include "models/contract/Codec.h"

namespace sb {

namespace {

constexpr std::size_t longestName = 120; // characters, as the contract has it
constexpr std::string_view copied = " (copy)";

/// The contract's defaults; what is null stays null.
PostAnalysisRuleInput defaults()
{
    PostAnalysisRuleInput rule;
    rule.description = null;
    rule.prompt = "";
    rule.fieldsToExtract = std::vector<AnalysisField>();
    rule.outputSchema = null;
    rule.toolId = null;
    rule.modelName = null;
    rule.sortOrder = 0;
    rule.isActive = true;
    return rule;
}

/// Absent fields stay as they are.
Result<PostAnalysisRuleInput> mergedRule(const PostAnalysisRuleInput &before, const PostAnalysisRuleInput &in)
{
    auto document = encode(before);
    document.update(encode(in));
    return decode<PostAnalysisRuleInput>(document);
}

Result<PostAnalysisRule> saved(const Call &call, PostAnalysisRule rule, Transaction &transaction)
{
    if (auto fit = checkRule(transaction.connection(), call.caller, rule.definition); !fit)
        return fail(std::move(fit.error()));
    if (auto added = RuleStore::insert(transaction, rule); !added)
        return fail(std::move(added.error()));
    call.record({"analysis_rules", rule.id.toString(), nullptr, encode(rule)});
    return rule;
}

PostAnalysisRule fresh(const Call &call)
{
    PostAnalysisRule rule;
    rule.id = RuleId::make(call.now.milliseconds());
    rule.userId = call.caller.user;
    rule.attachedAgents = 0;
    rule.createdAt = rule.updatedAt = call.now;
    return rule;
}

Result<PostAnalysisRule> made(const Call &call, PostAnalysisRule rule, const PostAnalysisRuleInput &in,
                              Transaction &transaction)
{
    auto definition = mergedRule(defaults(), in);
    if (!definition)
        return fail(std::move(definition.error()));
    rule.definition = std::move(*definition);
    return saved(call, std::move(rule), transaction);
}

Result<PostAnalysisRule> create(const Call &call, const PostAnalysisRuleInput &in, Transaction &transaction)
{
    return made(call, fresh(call), in, transaction);
}

Result<PostAnalysisRule> update(const Call &call, const RuleChange &in, Transaction &transaction)
{
    const auto before = RuleService::visible(transaction.connection(), call.caller, in.ruleId);
    if (!before)
        return before;
    auto definition = mergedRule(before->definition, in.body);
    if (!definition)
        return fail(std::move(definition.error()));
    if (*definition == before->definition)
        return before;
    auto rule = *before;
    rule.definition = std::move(*definition);
    rule.updatedAt = call.now;
    auto done = checkRule(transaction.connection(), call.caller, rule.definition).and_then([&] {
        return RuleStore::update(transaction, rule);
    });
    if (!done)
        return fail(std::move(done.error()));
    call.record({"analysis_rules", rule.id.toString(), encode(*before), encode(rule)});
    return rule;
}

Result<SuccessResponse> remove(const Call &call, const RuleRef &in, Transaction &transaction)
{
    const auto before = RuleService::visible(transaction.connection(), call.caller, in.ruleId);
    if (!before)
        return fail(before.error());
    if (auto removed = RuleStore::remove(transaction, in.ruleId); !removed)
        return fail(std::move(removed.error()));
    call.record({"analysis_rules", in.ruleId.toString(), encode(*before), nullptr});
    return SuccessResponse{"Rule deleted", std::nullopt};
}

/// N4. The name keeps to its longest: its end goes, never half a character.
std::string copyName(const std::string &name)
{
    std::size_t characters = 0;
    std::size_t end = 0;
    for (; end < name.size(); ++end) {
        const bool begins = (static_cast<unsigned char>(name[end]) & 0xC0) != 0x80;
        if (begins && characters++ == longestName - copied.size())
            break;
    }
    return name.substr(0, end) + std::string(copied);
}

Result<PostAnalysisRule> duplicate(const Call &call, const RuleRef &in, Transaction &transaction)
{
    const auto original = RuleService::visible(transaction.connection(), call.caller, in.ruleId);
    if (!original)
        return original;
    auto rule = fresh(call);
    rule.definition = original->definition;
    rule.definition.name = copyName(original->definition.name);
    if (auto added = RuleStore::insert(transaction, rule); !added) // unchecked: its tool may be gone, as the original's
        return fail(std::move(added.error()));
    call.record({"analysis_rules", rule.id.toString(), nullptr, encode(rule)});
    return rule;
}

} // namespace

void RuleService::registerOn(Registry &registry)
{
    registry.reads(listPostAnalysisRules, [](const Call &call, const Nothing &, Connection &connection) {
        return RuleStore::list(connection, call.caller.user);
    });
    registry.reads(getPostAnalysisRule, [](const Call &call, const RuleRef &in, Connection &connection) {
        return visible(connection, call.caller, in.ruleId);
    });
    registry.writes(createPostAnalysisRule, create);
    registry.writes(updatePostAnalysisRule, update);
    registry.writes(deletePostAnalysisRule, remove);
    registry.writes(duplicatePostAnalysisRule, duplicate);
}

Result<> RuleService::adopt(const Call &call, RuleId id, const PostAnalysisRuleInput &in, Transaction &transaction)
{
    auto rule = fresh(call);
    rule.id = id;
    return made(call, std::move(rule), in, transaction).map([](const PostAnalysisRule &) {});
}

Result<PostAnalysisRule> RuleService::visible(Connection &connection, const Caller &caller, RuleId id)
{
    auto rule = RuleStore::find(connection, id);
    if (!rule)
        return fail(std::move(rule.error()));
    if (*rule && ((*rule)->userId == caller.user || caller.role == Role::SuperAdmin))
        return std::move(**rule);
    return fail(ErrorCode::NotFound, "there is no such rule");
}

} // namespace sb
