#pragma once

#include "models/base/Id.h"
#include "models/contract/Fields.h"
#include "models/contract/Patch.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb {

// The sections of an agent's configuration. The same struct is used in requests, where an absent field is left as it
// is (G4), and in answers, where every known field has a value.

/// Language model. In answers `modelName` is the catalog code and `modelProviderId` the row's id.
struct AgentModelConfig
{
    Patch<std::string> modelName;       ///< catalog code or row id (G6)
    Patch<std::string> modelProviderId; ///< old name of the same (G7)
    Patch<double> temperature;          ///< 0–2
    Patch<int> maxTokens;               ///< 1–32768
    Patch<std::string> systemPrompt;    ///< {{key}} is filled from variable_values

    bool operator==(const AgentModelConfig &) const = default;
    template <typename Self = AgentModelConfig>
    static constexpr auto fields()
    {
        return std::tuple(field("model_name", &Self::modelName), field("model_provider_id", &Self::modelProviderId),
                          field("temperature", &Self::temperature), field("max_tokens", &Self::maxTokens),
                          field("system_prompt", &Self::systemPrompt));
    }
};

struct TtsConfig
{
    Patch<std::string> ttsModelName;  ///< catalog code, provider name, provider:model or row id (G6)
    Patch<std::string> ttsProviderId; ///< old name of the same (G7)
    Patch<std::string> language;      ///< stored as voice_parameters.language (G10)
    Patch<std::string> voiceName;     ///< a voice of the row, when it has voices (G15)
    Patch<nlohmann::json> voiceParameters;

    bool operator==(const TtsConfig &) const = default;
    template <typename Self = TtsConfig>
    static constexpr auto fields()
    {
        return std::tuple(field("tts_model_name", &Self::ttsModelName), field("tts_provider_id", &Self::ttsProviderId),
                          field("language", &Self::language), field("voice_name", &Self::voiceName),
                          field("voice_parameters", &Self::voiceParameters));
    }
};

struct TranscriberConfig
{
    Patch<std::string> transcriberModelName; ///< catalog code, catalog name or row id (G6)
    Patch<std::string> providerId;           ///< old name of the same (G7)
    Patch<std::string> language;             ///< a one-element list is unwrapped (G10)
    Patch<std::string> modelName;            ///< the catalog row's code; read-only

    bool operator==(const TranscriberConfig &) const = default;
    template <typename Self = TranscriberConfig>
    static constexpr auto fields()
    {
        return std::tuple(
            field("transcriber_model_name", &Self::transcriberModelName), field("provider_id", &Self::providerId),
            field("language", &Self::language, {.unwrapsList = true}), field("model_name", &Self::modelName));
    }
};

/// Voice activity detection.
struct VadConfig
{
    Patch<std::string> vadProviderId;        ///< row id
    Patch<double> threshold;                 ///< 0–1
    Patch<double> minSpeechDurationMs;       ///< ms
    Patch<double> minSilenceDurationMs;      ///< ms
    Patch<double> maxAllowedSilenceDuration; ///< s of silence before hang-up; 0 = off
    Patch<int> samplingRate;                 ///< 8000 or 16000

    bool operator==(const VadConfig &) const = default;
    template <typename Self = VadConfig>
    static constexpr auto fields()
    {
        return std::tuple(field("vad_provider_id", &Self::vadProviderId), field("threshold", &Self::threshold),
                          field("min_speech_duration_ms", &Self::minSpeechDurationMs),
                          field("min_silence_duration_ms", &Self::minSilenceDurationMs),
                          field("max_allowed_silence_duration", &Self::maxAllowedSilenceDuration),
                          field("sampling_rate", &Self::samplingRate));
    }
};

/// One conditional transfer target (G13).
struct TransferRoute
{
    Patch<std::string> routeId; ///< made by the server when absent
    Patch<std::string> displayName;
    Patch<bool> enabled;
    Patch<std::string> conditionWhenToTransfer;
    Patch<std::string> phoneNumber; ///< any common form on input, stored as digits

    bool operator==(const TransferRoute &) const = default;
    template <typename Self = TransferRoute>
    static constexpr auto fields()
    {
        return std::tuple(
            field("route_id", &Self::routeId, alias("routeId")),
            field("display_name", &Self::displayName, alias("displayName")), field("enabled", &Self::enabled),
            field("condition_when_to_transfer", &Self::conditionWhenToTransfer, alias("conditionWhenToTransfer")),
            field("phone_number", &Self::phoneNumber, alias("phoneNumber")));
    }
};

enum class EndCallMessageMode : std::uint8_t { Fixed = 1, ContextAware };
template <>
inline constexpr auto enumNames<EndCallMessageMode> =
    std::array{Named{EndCallMessageMode::Fixed, "fixed"}, Named{EndCallMessageMode::ContextAware, "context_aware"}};

/// Run-time behaviour (G11 bounds). camelCase spellings are accepted (G7).
struct AgentSpecificConfig
{
    Patch<int> sessionTimeout;        ///< s, 1–86400
    Patch<double> endOfSpeechTimeout; ///< s, ≥ 0
    Patch<std::vector<std::string>> conversationStopWords;
    Patch<bool> llmConversationStopEnabled;
    Patch<bool> autoTerminateCall;
    Patch<bool> callerGenderDetectionEnabled;
    Patch<int> maxOutputTokens;  ///< ≥ 1
    Patch<std::string> timezone; ///< IANA name
    Patch<std::string> inboundTransferCallNumber;
    Patch<std::string> inboundTransferTriggerCondition;
    Patch<std::vector<TransferRoute>> inboundTransferRoutes; ///< replaced whole (G4)
    Patch<int> timeToCut;                                    ///< s before session_timeout; less than it (G12)
    Patch<std::string> messageOfCut;
    Patch<EndCallMessageMode> endCallMessageMode;
    Patch<int> noiseCancellationStrength; ///< 0–100
    Patch<std::string> backgroundNoiseId; ///< null or "" clears it (G14)
    Patch<int> backgroundNoiseVolume;     ///< 0–100
    Patch<nlohmann::json> webhooks;       ///< AgentWebhookConfig; refused (0011)

    bool operator==(const AgentSpecificConfig &) const = default;
    template <typename Self = AgentSpecificConfig>
    static constexpr auto fields()
    {
        return std::tuple(
            field("session_timeout", &Self::sessionTimeout, alias("sessionTimeout")),
            field("end_of_speech_timeout", &Self::endOfSpeechTimeout, alias("endOfSpeechTimeout")),
            field("conversation_stop_words", &Self::conversationStopWords, alias("conversationStopWords")),
            field("llm_conversation_stop_enabled", &Self::llmConversationStopEnabled,
                  alias("llmConversationStopEnabled")),
            field("auto_terminate_call", &Self::autoTerminateCall, alias("autoTerminateCall", "autoTerminate")),
            field("caller_gender_detection_enabled", &Self::callerGenderDetectionEnabled,
                  alias("callerGenderDetectionEnabled")),
            field("max_output_tokens", &Self::maxOutputTokens, alias("maxOutputTokens")),
            field("timezone", &Self::timezone),
            field("inbound_transfer_call_number", &Self::inboundTransferCallNumber, alias("inboundTransferCallNumber")),
            field("inbound_transfer_trigger_condition", &Self::inboundTransferTriggerCondition,
                  alias("inboundTransferTriggerCondition")),
            field("inbound_transfer_routes", &Self::inboundTransferRoutes, alias("inboundTransferRoutes")),
            field("time_to_cut", &Self::timeToCut, alias("timeToCut")),
            field("message_of_cut", &Self::messageOfCut, alias("messageOfCut")),
            field("end_call_message_mode", &Self::endCallMessageMode, alias("endCallMessageMode")),
            field("noise_cancellation_strength", &Self::noiseCancellationStrength, alias("noiseCancellationStrength")),
            field("background_noise_id", &Self::backgroundNoiseId, alias("backgroundNoiseId")),
            field("background_noise_volume", &Self::backgroundNoiseVolume, alias("backgroundNoiseVolume")),
            field("webhooks", &Self::webhooks));
    }
};

enum class ToolType : std::uint8_t { Endpoint = 1, McpServer };
template <>
inline constexpr auto enumNames<ToolType> =
    std::array{Named{ToolType::Endpoint, "endpoint"}, Named{ToolType::McpServer, "mcp_server"}};

struct AgentToolMapping
{
    Uuid toolId;
    ToolType toolType{};
    Patch<std::string> name;
    Patch<bool> enabled;
    Patch<int> sortOrder;
    Patch<nlohmann::json> config;

    bool operator==(const AgentToolMapping &) const = default;
    template <typename Self = AgentToolMapping>
    static constexpr auto fields()
    {
        return std::tuple(field("tool_id", &Self::toolId), field("tool_type", &Self::toolType),
                          field("name", &Self::name), field("enabled", &Self::enabled),
                          field("sort_order", &Self::sortOrder), field("config", &Self::config));
    }
};

} // namespace sb
