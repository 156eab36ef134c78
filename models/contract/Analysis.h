#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"
#include "models/contract/Service.h"
#include "models/contract/Tools.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb {

using RuleId = Id<struct RuleTag>;

/// What a rule makes of a finished call: a text, a document, or a call of an HTTP tool (N2).
enum class AnalysisType : std::uint8_t { CallSummary = 1, StructuredOutput, IntegrationTrigger };
template <>
inline constexpr auto enumNames<AnalysisType> =
    std::array{Named{AnalysisType::CallSummary, "call_summary"},
               Named{AnalysisType::StructuredOutput, "structured_output"},
               Named{AnalysisType::IntegrationTrigger, "integration_trigger"}};

enum class AnalysisFieldType : std::uint8_t { String = 1, Number, Boolean, Enum };
template <>
inline constexpr auto enumNames<AnalysisFieldType> =
    std::array{Named{AnalysisFieldType::String, "string"}, Named{AnalysisFieldType::Number, "number"},
               Named{AnalysisFieldType::Boolean, "boolean"}, Named{AnalysisFieldType::Enum, "enum"}};

/// One value to extract.
struct AnalysisField
{
    std::string name;
    AnalysisFieldType type{};
    Patch<std::string> description;
    Patch<std::vector<std::string>> enumValues;

    bool operator==(const AnalysisField &) const = default;
    static constexpr auto fields()
    {
        using T = AnalysisField;
        return std::tuple(field("name", &T::name), field("type", &T::type), field("description", &T::description),
                          field("enum_values", &T::enumValues));
    }
};

struct PostAnalysisRuleInput
{
    std::string name;
    Patch<std::string> description;
    AnalysisType analysisType{};
    Patch<std::string> prompt;
    Patch<std::vector<AnalysisField>> fieldsToExtract;
    Patch<nlohmann::json> outputSchema;
    Patch<ToolId> toolId;
    Patch<std::string> modelName; ///< null: the agent's
    Patch<int> sortOrder;
    Patch<bool> isActive;

    bool operator==(const PostAnalysisRuleInput &) const = default;
    static constexpr auto fields()
    {
        using T = PostAnalysisRuleInput;
        return std::tuple(field("name", &T::name), field("description", &T::description),
                          field("analysis_type", &T::analysisType), field("prompt", &T::prompt),
                          field("fields", &T::fieldsToExtract), field("output_schema", &T::outputSchema),
                          field("tool_id", &T::toolId), field("model_name", &T::modelName),
                          field("sort_order", &T::sortOrder), field("is_active", &T::isActive));
    }
};

struct PostAnalysisRule
{
    RuleId id;
    std::optional<UserId> userId;
    std::optional<int> attachedAgents;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    PostAnalysisRuleInput definition;

    bool operator==(const PostAnalysisRule &) const = default;
    static constexpr auto fields()
    {
        using T = PostAnalysisRule;
        return std::tuple(field("id", &T::id), field("user_id", &T::userId),
                          field("attached_agents", &T::attachedAgents), field("created_at", &T::createdAt),
                          field("updated_at", &T::updatedAt), merged(&T::definition));
    }
};

/// Analysis settings of one agent, the vendor's older form: one row an agent.
struct AgentPostAnalysisConfig
{
    std::optional<Uuid> id;
    AgentId agentId;
    Patch<bool> enabled;
    Patch<bool> systemDefaultEnabled; ///< the built-in lead analysis
    Patch<AnalysisType> analysisType;
    Patch<std::string> prompt;
    Patch<std::vector<AnalysisField>> fieldsToExtract;
    Patch<ToolId> toolId;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const AgentPostAnalysisConfig &) const = default;
    static constexpr auto fields()
    {
        using T = AgentPostAnalysisConfig;
        return std::tuple(field("id", &T::id), field("agent_id", &T::agentId), field("enabled", &T::enabled),
                          field("system_default_enabled", &T::systemDefaultEnabled),
                          field("analysis_type", &T::analysisType), field("prompt", &T::prompt),
                          field("fields", &T::fieldsToExtract), field("tool_id", &T::toolId),
                          field("created_at", &T::createdAt), field("updated_at", &T::updatedAt));
    }
};

struct RuleRef
{
    RuleId ruleId;

    bool operator==(const RuleRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("rule_id", &RuleRef::ruleId)); }
};

struct RuleChange
{
    RuleId ruleId;
    PostAnalysisRuleInput body;

    bool operator==(const RuleChange &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("rule_id", &RuleChange::ruleId), merged(&RuleChange::body));
    }
};

struct AgentRulesRef
{
    AgentId agentId;

    bool operator==(const AgentRulesRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("agent_id", &AgentRulesRef::agentId)); }
};

struct AttachedRulesChange
{
    AgentId agentId;
    std::vector<RuleId> ruleIds;

    bool operator==(const AttachedRulesChange &) const = default;
    static constexpr auto fields()
    {
        using T = AttachedRulesChange;
        return std::tuple(field("agent_id", &T::agentId), field("rule_ids", &T::ruleIds));
    }
};

struct AttachedRulesResponse
{
    AgentId agentId;
    std::vector<RuleId> ruleIds;
    std::optional<std::vector<PostAnalysisRule>> rules;

    bool operator==(const AttachedRulesResponse &) const = default;
    static constexpr auto fields()
    {
        using T = AttachedRulesResponse;
        return std::tuple(field("agent_id", &T::agentId), field("rule_ids", &T::ruleIds), field("rules", &T::rules));
    }
};

inline constexpr Operation<Nothing, std::vector<PostAnalysisRule>> listPostAnalysisRules{"listPostAnalysisRules"};
inline constexpr Operation<PostAnalysisRuleInput, PostAnalysisRule> createPostAnalysisRule{"createPostAnalysisRule"};
inline constexpr Operation<RuleRef, PostAnalysisRule> getPostAnalysisRule{"getPostAnalysisRule"};
inline constexpr Operation<RuleChange, PostAnalysisRule> updatePostAnalysisRule{"updatePostAnalysisRule"};
inline constexpr Operation<RuleRef, SuccessResponse> deletePostAnalysisRule{"deletePostAnalysisRule"};
inline constexpr Operation<RuleRef, PostAnalysisRule> duplicatePostAnalysisRule{"duplicatePostAnalysisRule"};
inline constexpr Operation<AgentRulesRef, std::vector<AgentPostAnalysisConfig>> getAgentPostAnalysis{
    "getAgentPostAnalysis"};
inline constexpr Operation<AgentPostAnalysisConfig, AgentPostAnalysisConfig> upsertAgentPostAnalysis{
    "upsertAgentPostAnalysis"};
inline constexpr Operation<AgentRulesRef, std::vector<PostAnalysisRule>> listAttachedRules{"listAttachedRules"};
inline constexpr Operation<AttachedRulesChange, AttachedRulesResponse> setAttachedRules{"setAttachedRules"};
inline constexpr Operation<AgentRulesRef, std::vector<RuleId>> listAttachedRuleIds{"listAttachedRuleIds"};

} // namespace sb
