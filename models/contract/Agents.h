#pragma once

#include "models/base/Instant.h"
#include "models/contract/AgentSections.h"
#include "models/contract/AgentTags.h"
#include "models/contract/Operation.h"
#include "models/contract/Service.h"

#include <variant>

namespace sb {

/// Agent row without its configuration.
struct Agent
{
    AgentId id;
    UserId userId;
    Patch<OrgId> orgId;
    std::string name;
    Patch<std::string> description;
    bool isActive = true;
    bool recordingEnabled = true;
    Patch<std::string> firstResponseMessage; ///< the welcome line
    bool applyNoiseReduction = false;
    bool hipaaCompliance = false;
    bool ttsFillerEnabled = false;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const Agent &) const = default;
    template <typename Self = Agent>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("user_id", &Self::userId), field("org_id", &Self::orgId),
                          field("name", &Self::name), field("description", &Self::description),
                          field("is_active", &Self::isActive), answered("recording_enabled", &Self::recordingEnabled),
                          field("first_response_message", &Self::firstResponseMessage),
                          answered("apply_noise_reduction", &Self::applyNoiseReduction),
                          answered("hipaa_compliance", &Self::hipaaCompliance),
                          answered("tts_filler_enabled", &Self::ttsFillerEnabled),
                          field("created_at", &Self::createdAt), field("updated_at", &Self::updatedAt));
    }
};

/// Writable agent fields.
struct AgentInput
{
    Patch<std::string> name; ///< required when creating
    Patch<std::string> description;
    Patch<bool> isActive;
    Patch<bool> recordingEnabled;
    Patch<std::string> firstResponseMessage;
    Patch<bool> applyNoiseReduction;
    Patch<bool> hipaaCompliance;
    Patch<bool> ttsFillerEnabled;

    bool operator==(const AgentInput &) const = default;
    template <typename Self = AgentInput>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("description", &Self::description),
                          field("is_active", &Self::isActive), field("recording_enabled", &Self::recordingEnabled),
                          field("first_response_message", &Self::firstResponseMessage, alias("welcome_message")),
                          field("apply_noise_reduction", &Self::applyNoiseReduction),
                          field("hipaa_compliance", &Self::hipaaCompliance),
                          field("tts_filler_enabled", &Self::ttsFillerEnabled));
    }
};

struct AgentConfigurations
{
    std::optional<AgentModelConfig> modelConfig;
    std::optional<TtsConfig> ttsConfig;
    std::optional<TranscriberConfig> transcriberConfig;
    std::optional<VadConfig> vadConfig;
    std::optional<nlohmann::json> inferencingConfig; ///< an object
    std::vector<AgentToolMapping> tools;
    std::optional<AgentSpecificConfig> agentSpecificConfig;

    bool operator==(const AgentConfigurations &) const = default;
    template <typename Self = AgentConfigurations>
    static constexpr auto fields()
    {
        return std::tuple(field("model_config", &Self::modelConfig), field("tts_config", &Self::ttsConfig),
                          field("transcriber_config", &Self::transcriberConfig), field("vad_config", &Self::vadConfig),
                          field("inferencing_config", &Self::inferencingConfig), answered("tools", &Self::tools),
                          field("agent_specific_config", &Self::agentSpecificConfig));
    }
};

struct CompleteAgent
{
    Agent agent;
    AgentConfigurations configurations;
    std::string validationStatus; ///< "valid", or what is missing or unusable, by section (G16)

    bool operator==(const CompleteAgent &) const = default;
    template <typename Self = CompleteAgent>
    static constexpr auto fields()
    {
        return std::tuple(field("agent", &Self::agent), field("configurations", &Self::configurations),
                          answered("validation_status", &Self::validationStatus));
    }
};

struct AgentSummary
{
    AgentId id;
    std::string name;
    Patch<std::string> description;
    std::optional<UserId> userId;
    bool isActive = true;
    Patch<std::string> modelName;
    Patch<std::string> ttsModelName;
    Patch<std::string> voiceName;
    Patch<std::string> transcriberModelName;
    std::vector<std::string> phoneNumbers;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    Patch<std::string> language;   ///< of the voice; ours (x-local)
    std::vector<std::string> tags; ///< ours (x-local)

    bool operator==(const AgentSummary &) const = default;
    template <typename Self = AgentSummary>
    static constexpr auto fields()
    {
        return std::tuple(
            field("id", &Self::id), field("name", &Self::name), field("description", &Self::description),
            field("user_id", &Self::userId), field("is_active", &Self::isActive), field("model_name", &Self::modelName),
            field("tts_model_name", &Self::ttsModelName), field("voice_name", &Self::voiceName),
            field("transcriber_model_name", &Self::transcriberModelName),
            answered("phone_numbers", &Self::phoneNumbers), field("created_at", &Self::createdAt),
            field("updated_at", &Self::updatedAt), field("language", &Self::language), answered("tags", &Self::tags));
    }
};

enum class ListScope : std::uint8_t { Mine = 1, All };
template <>
inline constexpr auto enumNames<ListScope> = std::array{Named{ListScope::Mine, "mine"}, Named{ListScope::All, "all"}};

struct AgentQuery
{
    Patch<int> page;     ///< from 1
    Patch<int> pageSize; ///< 1–100
    Patch<ListScope> scope;
    Patch<std::string> q; ///< part of the name

    bool operator==(const AgentQuery &) const = default;
    template <typename Self = AgentQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("page", &Self::page), field("page_size", &Self::pageSize), field("scope", &Self::scope),
                          field("q", &Self::q));
    }
};

struct AgentPage
{
    std::vector<AgentSummary> items;
    std::int64_t total = 0;
    int page = 1;
    int pageSize = 20;

    bool operator==(const AgentPage &) const = default;
    template <typename Self = AgentPage>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("total", &Self::total), field("page", &Self::page),
                          field("page_size", &Self::pageSize));
    }
};

/// G1: an array without paging parameters, a page object with them.
struct AgentListing
{
    std::variant<std::vector<AgentSummary>, AgentPage> answer;

    const std::vector<AgentSummary> &items() const;
    std::int64_t total() const;
    bool operator==(const AgentListing &) const = default;
};

struct AgentSimpleCreate
{
    std::string name;
    Patch<std::string> description;

    bool operator==(const AgentSimpleCreate &) const = default;
    template <typename Self = AgentSimpleCreate>
    static constexpr auto fields()
    {
        return std::tuple(field("name", &Self::name), field("description", &Self::description));
    }
};

struct AgentCreate
{
    AgentInput agent; ///< only agent.name is required
    Patch<AgentModelConfig> agentModelConfig;
    Patch<TtsConfig> ttsConfig;
    Patch<TranscriberConfig> transcriberConfig;
    Patch<VadConfig> vadConfig; ///< ours (x-local): the vendor takes it only in updates
    Patch<AgentSpecificConfig> agentSpecificConfig;
    Patch<std::vector<AgentToolMapping>> tools;

    bool operator==(const AgentCreate &) const = default;
    template <typename Self = AgentCreate>
    static constexpr auto fields()
    {
        return std::tuple(field("agent", &Self::agent),
                          field("agent_model_config", &Self::agentModelConfig, alias("model_config")),
                          field("tts_config", &Self::ttsConfig), field("transcriber_config", &Self::transcriberConfig),
                          field("vad_config", &Self::vadConfig),
                          field("agent_specific_config", &Self::agentSpecificConfig), field("tools", &Self::tools));
    }
};

struct AgentRef
{
    AgentId agentId;

    bool operator==(const AgentRef &) const = default;
    template <typename Self = AgentRef>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId));
    }
};

/// Body of updateAgent: only the sections to change.
struct AgentSectionsUpdate
{
    Patch<AgentInput> agent;
    Patch<AgentModelConfig> agentModelConfig;
    Patch<TtsConfig> ttsConfig;
    Patch<TranscriberConfig> transcriberConfig;
    Patch<VadConfig> vadConfig;
    Patch<AgentSpecificConfig> agentSpecificConfig;
    Patch<AgentTagChanges> tagChanges = {}; ///< ours (x-local): with the sections or not at all

    bool operator==(const AgentSectionsUpdate &) const = default;
    template <typename Self = AgentSectionsUpdate>
    static constexpr auto fields()
    {
        return std::tuple(
            field("agent", &Self::agent), field("agent_model_config", &Self::agentModelConfig, alias("model_config")),
            field("tts_config", &Self::ttsConfig), field("transcriber_config", &Self::transcriberConfig),
            field("vad_config", &Self::vadConfig), field("agent_specific_config", &Self::agentSpecificConfig),
            field("tag_changes", &Self::tagChanges));
    }
};

/// A change of an agent: which one, whether an active one may be changed (G5), and what.
template <typename Body>
struct AgentChange
{
    AgentId agentId;
    Patch<bool> forceUpdate;
    Body body;

    bool operator==(const AgentChange &) const = default;
    template <typename Self = AgentChange>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("force_update", &Self::forceUpdate),
                          merged(&Self::body));
    }
};
using AgentUpdate = AgentChange<AgentSectionsUpdate>;

struct AgentDelete
{
    AgentId agentId;
    Patch<bool> forceDelete;

    bool operator==(const AgentDelete &) const = default;
    template <typename Self = AgentDelete>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("force_delete", &Self::forceDelete));
    }
};

struct AgentStats
{
    std::int64_t total = 0;
    std::int64_t active = 0;
    std::int64_t inactive = 0;
    std::int64_t callsTotal = 0;
    double minutesTotal = 0;

    bool operator==(const AgentStats &) const = default;
    template <typename Self = AgentStats>
    static constexpr auto fields()
    {
        return std::tuple(answered("total", &Self::total), answered("active", &Self::active),
                          answered("inactive", &Self::inactive), answered("calls_total", &Self::callsTotal),
                          answered("minutes_total", &Self::minutesTotal));
    }
};

/// Background track.
struct NoiseAsset
{
    std::string id; ///< goes into background_noise_id
    std::string name;

    bool operator==(const NoiseAsset &) const = default;
    template <typename Self = NoiseAsset>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("name", &Self::name));
    }
};

inline constexpr Operation<AgentQuery, AgentListing> listAgents{"listAgents"};
inline constexpr Operation<AgentCreate, CompleteAgent> createAgent{"createAgent"};
inline constexpr Operation<AgentSimpleCreate, CompleteAgent> createAgentSimple{"createAgentSimple"};
inline constexpr Operation<Nothing, AgentStats> getAgentStats{"getAgentStats"};
inline constexpr Operation<AgentRef, CompleteAgent> getAgent{"getAgent"};
inline constexpr Operation<AgentUpdate, CompleteAgent> updateAgent{"updateAgent"};
inline constexpr Operation<AgentDelete, SuccessResponse> deleteAgent{"deleteAgent"};
inline constexpr Operation<AgentChange<AgentModelConfig>, CompleteAgent> patchAgentModelConfig{"patchAgentModelConfig"};
inline constexpr Operation<AgentChange<TtsConfig>, CompleteAgent> patchAgentTtsConfig{"patchAgentTtsConfig"};
inline constexpr Operation<AgentChange<TranscriberConfig>, CompleteAgent> patchAgentTranscriberConfig{
    "patchAgentTranscriberConfig"};
inline constexpr Operation<AgentChange<VadConfig>, CompleteAgent> patchAgentVadConfig{"patchAgentVadConfig"};
inline constexpr Operation<Nothing, std::vector<NoiseAsset>> listNoiseAssets{"listNoiseAssets"};

} // namespace sb
