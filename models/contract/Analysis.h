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
    template <typename Self = AnalysisField>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("type", &Self::type),
                          field("description", &Self::description), field("enum_values", &Self::enumValues));
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
    template <typename Self = PostAnalysisRuleInput>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("description", &Self::description),
                          field("analysis_type", &Self::analysisType), field("prompt", &Self::prompt),
                          field("fields", &Self::fieldsToExtract), field("output_schema", &Self::outputSchema),
                          field("tool_id", &Self::toolId), field("model_name", &Self::modelName),
                          field("sort_order", &Self::sortOrder), field("is_active", &Self::isActive));
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
    template <typename Self = PostAnalysisRule>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("user_id", &Self::userId),
                          field("attached_agents", &Self::attachedAgents), field("created_at", &Self::createdAt),
                          field("updated_at", &Self::updatedAt), merged(&Self::definition));
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
    template <typename Self = AgentPostAnalysisConfig>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("agent_id", &Self::agentId), field("enabled", &Self::enabled),
                          field("system_default_enabled", &Self::systemDefaultEnabled),
                          field("analysis_type", &Self::analysisType), field("prompt", &Self::prompt),
                          field("fields", &Self::fieldsToExtract), field("tool_id", &Self::toolId),
                          field("created_at", &Self::createdAt), field("updated_at", &Self::updatedAt));
    }
};

struct RuleRef
{
    RuleId ruleId;

    bool operator==(const RuleRef &) const = default;
    template <typename Self = RuleRef>
    static constexpr auto fields()
    {
        return std::tuple(field("rule_id", &Self::ruleId));
    }
};

struct RuleChange
{
    RuleId ruleId;
    PostAnalysisRuleInput body;

    bool operator==(const RuleChange &) const = default;
    template <typename Self = RuleChange>
    static constexpr auto fields()
    {
        return std::tuple(field("rule_id", &Self::ruleId), merged(&Self::body));
    }
};

struct AgentRulesRef
{
    AgentId agentId;

    bool operator==(const AgentRulesRef &) const = default;
    template <typename Self = AgentRulesRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId));
    }
};

struct AttachedRulesChange
{
    AgentId agentId;
    std::vector<RuleId> ruleIds;

    bool operator==(const AttachedRulesChange &) const = default;
    template <typename Self = AttachedRulesChange>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("rule_ids", &Self::ruleIds));
    }
};

struct AttachedRulesResponse
{
    AgentId agentId;
    std::vector<RuleId> ruleIds;
    std::optional<std::vector<PostAnalysisRule>> rules;

    bool operator==(const AttachedRulesResponse &) const = default;
    template <typename Self = AttachedRulesResponse>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("rule_ids", &Self::ruleIds),
                          field("rules", &Self::rules));
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
