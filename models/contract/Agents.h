#pragma once

#include "models/base/Instant.h"
#include "models/contract/AgentSections.h"
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
    static constexpr auto fields()
    {
        using T = Agent;
        return std::tuple(field("id", &T::id), field("user_id", &T::userId), field("org_id", &T::orgId),
                          field("name", &T::name), field("description", &T::description),
                          field("is_active", &T::isActive), answered("recording_enabled", &T::recordingEnabled),
                          field("first_response_message", &T::firstResponseMessage),
                          answered("apply_noise_reduction", &T::applyNoiseReduction),
                          answered("hipaa_compliance", &T::hipaaCompliance),
                          answered("tts_filler_enabled", &T::ttsFillerEnabled), field("created_at", &T::createdAt),
                          field("updated_at", &T::updatedAt));
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
    static constexpr auto fields()
    {
        using T = AgentInput;
        return std::tuple(field("name", &T::name), field("description", &T::description),
                          field("is_active", &T::isActive), field("recording_enabled", &T::recordingEnabled),
                          field("first_response_message", &T::firstResponseMessage, alias("welcome_message")),
                          field("apply_noise_reduction", &T::applyNoiseReduction),
                          field("hipaa_compliance", &T::hipaaCompliance),
                          field("tts_filler_enabled", &T::ttsFillerEnabled));
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
    static constexpr auto fields()
    {
        using T = AgentConfigurations;
        return std::tuple(field("model_config", &T::modelConfig), field("tts_config", &T::ttsConfig),
                          field("transcriber_config", &T::transcriberConfig), field("vad_config", &T::vadConfig),
                          field("inferencing_config", &T::inferencingConfig), answered("tools", &T::tools),
                          field("agent_specific_config", &T::agentSpecificConfig));
    }
};

struct CompleteAgent
{
    Agent agent;
    AgentConfigurations configurations;
    std::string validationStatus; ///< "valid", or what is missing or unusable, by section (G16)

    bool operator==(const CompleteAgent &) const = default;
    static constexpr auto fields()
    {
        using T = CompleteAgent;
        return std::tuple(field("agent", &T::agent), field("configurations", &T::configurations),
                          answered("validation_status", &T::validationStatus));
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
    Patch<std::string> language; ///< of the voice; ours (x-local)

    bool operator==(const AgentSummary &) const = default;
    static constexpr auto fields()
    {
        using T = AgentSummary;
        return std::tuple(field("id", &T::id), field("name", &T::name), field("description", &T::description),
                          field("user_id", &T::userId), field("is_active", &T::isActive),
                          field("model_name", &T::modelName), field("tts_model_name", &T::ttsModelName),
                          field("voice_name", &T::voiceName), field("transcriber_model_name", &T::transcriberModelName),
                          answered("phone_numbers", &T::phoneNumbers), field("created_at", &T::createdAt),
                          field("updated_at", &T::updatedAt), field("language", &T::language));
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
    static constexpr auto fields()
    {
        using T = AgentQuery;
        return std::tuple(field("page", &T::page), field("page_size", &T::pageSize), field("scope", &T::scope),
                          field("q", &T::q));
    }
};

struct AgentPage
{
    std::vector<AgentSummary> items;
    std::int64_t total = 0;
    int page = 1;
    int pageSize = 20;

    bool operator==(const AgentPage &) const = default;
    static constexpr auto fields()
    {
        using T = AgentPage;
        return std::tuple(field("items", &T::items), field("total", &T::total), field("page", &T::page),
                          field("page_size", &T::pageSize));
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
    static constexpr auto fields()
    {
        using T = AgentSimpleCreate;
        return std::tuple(field("name", &T::name), field("description", &T::description));
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
    static constexpr auto fields()
    {
        using T = AgentCreate;
        return std::tuple(field("agent", &T::agent),
                          field("agent_model_config", &T::agentModelConfig, alias("model_config")),
                          field("tts_config", &T::ttsConfig), field("transcriber_config", &T::transcriberConfig),
                          field("vad_config", &T::vadConfig), field("agent_specific_config", &T::agentSpecificConfig),
                          field("tools", &T::tools));
    }
};

struct AgentRef
{
    AgentId agentId;

    bool operator==(const AgentRef &) const = default;
    static constexpr auto fields() { return std::tuple(field("agent_id", &AgentRef::agentId)); }
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

    bool operator==(const AgentSectionsUpdate &) const = default;
    static constexpr auto fields()
    {
        using T = AgentSectionsUpdate;
        return std::tuple(field("agent", &T::agent),
                          field("agent_model_config", &T::agentModelConfig, alias("model_config")),
                          field("tts_config", &T::ttsConfig), field("transcriber_config", &T::transcriberConfig),
                          field("vad_config", &T::vadConfig), field("agent_specific_config", &T::agentSpecificConfig));
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
    static constexpr auto fields()
    {
        using T = AgentChange;
        return std::tuple(field("agent_id", &T::agentId), field("force_update", &T::forceUpdate), merged(&T::body));
    }
};
using AgentUpdate = AgentChange<AgentSectionsUpdate>;

struct AgentDelete
{
    AgentId agentId;
    Patch<bool> forceDelete;

    bool operator==(const AgentDelete &) const = default;
    static constexpr auto fields()
    {
        using T = AgentDelete;
        return std::tuple(field("agent_id", &T::agentId), field("force_delete", &T::forceDelete));
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
    static constexpr auto fields()
    {
        using T = AgentStats;
        return std::tuple(answered("total", &T::total), answered("active", &T::active),
                          answered("inactive", &T::inactive), answered("calls_total", &T::callsTotal),
                          answered("minutes_total", &T::minutesTotal));
    }
};

/// Background track.
struct NoiseAsset
{
    std::string id; ///< goes into background_noise_id
    std::string name;

    bool operator==(const NoiseAsset &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("id", &NoiseAsset::id), field("name", &NoiseAsset::name));
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
