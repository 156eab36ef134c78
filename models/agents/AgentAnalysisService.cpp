#include "models/agents/AgentAnalysisService.h"

#include "models/agents/AgentService.h"
#include "models/analysis/RuleCheck.h"
#include "models/analysis/RuleService.h"
#include "models/contract/Codec.h"

namespace sb {

namespace {

std::vector<RuleId> idsOf(const std::vector<PostAnalysisRule> &rules)
{
    std::vector<RuleId> ids(rules.size());
    std::ranges::transform(rules, ids.begin(), &PostAnalysisRule::id);
    return ids;
}

Result<std::vector<PostAnalysisRule>> attached(const Call &call, const AgentRulesRef &in, Connection &connection)
{
    const auto agent = AgentService::visible(connection, call.caller, in.agentId);
    if (!agent)
        return fail(agent.error());
    return RuleStore::attached(connection, in.agentId);
}

/// N6: the whole set, or nothing of it.
Result<AttachedRulesResponse> attach(const Call &call, const AttachedRulesChange &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto before = attached(call, {in.agentId}, connection);
    if (!before)
        return fail(before.error());
    for (std::size_t i = 0; i < in.ruleIds.size(); ++i) {
        const auto rule = RuleService::visible(connection, call.caller, in.ruleIds[i]);
        if (!rule && rule.error().code == ErrorCode::NotFound)
            return fail(Error{ErrorCode::NotFound,
                              rule.error().detail,
                              {Problem{{"body", "rule_ids", std::to_string(i)}, "is unknown", "not_found"}}});
        if (!rule)
            return fail(rule.error());
    }
    if (auto done = RuleStore::attach(transaction, in.agentId, in.ruleIds); !done)
        return fail(std::move(done.error()));
    auto after = RuleStore::attached(connection, in.agentId);
    if (!after)
        return fail(std::move(after.error()));
    if (const auto was = idsOf(*before); was != in.ruleIds)
        call.record({"agents",
                     in.agentId.toString(),
                     {{"attached_rules", encode(was)}},
                     {{"attached_rules", encode(in.ruleIds)}}});
    return AttachedRulesResponse{in.agentId, in.ruleIds, std::move(*after)};
}

Result<AgentPostAnalysisConfig> presented(const StoredAnalysisConfig &stored)
{
    auto document = stored.document;
    document["agent_id"] = stored.agent.toString();
    auto config = decode<AgentPostAnalysisConfig>(document);
    if (!config)
        return fail(ErrorCode::Corrupt, "the analysis settings of an agent cannot be read");
    config->id = stored.id;
    config->createdAt = stored.createdAt;
    config->updatedAt = stored.updatedAt;
    return config;
}

Result<> acceptable(Connection &connection, const Caller &caller, const AgentPostAnalysisConfig &config)
{
    const auto fields = config.fieldsToExtract.valueOr({});
    if (auto fit = checkFields(fields); !fit)
        return fit;
    if (config.analysisType.hasValue() && *config.analysisType == AnalysisType::StructuredOutput && fields.empty())
        return fail(Error{ErrorCode::Unprocessable,
                          "a structured output needs at least one field",
                          {Problem{{"body", "fields"}, "a structured output needs at least one field", "missing"}}});
    const bool triggers = config.analysisType.hasValue() && *config.analysisType == AnalysisType::IntegrationTrigger;
    if (triggers || config.toolId.hasValue())
        return checkTrigger(connection, caller, config.toolId);
    return {};
}

/// N5: absent fields stay as they are; what was never said is the contract's default.
Result<AgentPostAnalysisConfig> upsert(const Call &call, const AgentPostAnalysisConfig &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto agent = AgentService::visible(connection, call.caller, in.agentId);
    if (!agent)
        return fail(agent.error());
    const auto before = RuleStore::config(connection, in.agentId);
    if (!before)
        return fail(before.error());
    auto after = before->value_or(StoredAnalysisConfig{Uuid::make(call.now.milliseconds()),
                                                       in.agentId,
                                                       call.now,
                                                       call.now,
                                                       {{"enabled", true}, {"system_default_enabled", true}}});
    auto sent = encode(in);
    for (const auto *ours : {"id", "agent_id", "created_at", "updated_at"}) // the server's to say
        sent.erase(ours);
    after.document.update(sent);
    after.updatedAt = call.now;
    auto config = presented(after);
    if (!config)
        return config;
    auto done =
        acceptable(connection, call.caller, *config).and_then([&] { return RuleStore::setConfig(transaction, after); });
    if (!done)
        return fail(std::move(done.error()));
    call.record({"agents",
                 in.agentId.toString(),
                 {{"post_analysis", *before ? (*before)->document : nlohmann::json()}},
                 {{"post_analysis", after.document}}});
    return config;
}

} // namespace

void AgentAnalysisService::registerOn(Registry &registry)
{
    registry.reads(listAttachedRules, attached);
    registry.reads(listAttachedRuleIds, [](const Call &call, const AgentRulesRef &in, Connection &connection) {
        return attached(call, in, connection).map(idsOf);
    });
    registry.writes(setAttachedRules, attach);
    registry.reads(getAgentPostAnalysis,
                   [](const Call &call, const AgentRulesRef &in,
                      Connection &connection) -> Result<std::vector<AgentPostAnalysisConfig>> {
                       const auto agent = AgentService::visible(connection, call.caller, in.agentId);
                       if (!agent)
                           return fail(agent.error());
                       const auto stored = RuleStore::config(connection, in.agentId);
                       if (!stored)
                           return fail(stored.error());
                       if (!*stored)
                           return std::vector<AgentPostAnalysisConfig>();
                       return presented(**stored).map(
                           [](AgentPostAnalysisConfig config) { return std::vector{std::move(config)}; });
                   });
    registry.writes(upsertAgentPostAnalysis, upsert);
}

} // namespace sb
