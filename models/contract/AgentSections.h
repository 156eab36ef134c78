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
    static constexpr auto fields()
    {
        using T = AgentModelConfig;
        return std::tuple(field("model_name", &T::modelName), field("model_provider_id", &T::modelProviderId),
                          field("temperature", &T::temperature), field("max_tokens", &T::maxTokens),
                          field("system_prompt", &T::systemPrompt));
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
    static constexpr auto fields()
    {
        using T = TtsConfig;
        return std::tuple(field("tts_model_name", &T::ttsModelName), field("tts_provider_id", &T::ttsProviderId),
                          field("language", &T::language), field("voice_name", &T::voiceName),
                          field("voice_parameters", &T::voiceParameters));
    }
};

struct TranscriberConfig
{
    Patch<std::string> transcriberModelName; ///< catalog code, catalog name or row id (G6)
    Patch<std::string> providerId;           ///< old name of the same (G7)
    Patch<std::string> language;             ///< a one-element list is unwrapped (G10)
    Patch<std::string> modelName;            ///< the catalog row's code; read-only

    bool operator==(const TranscriberConfig &) const = default;
    static constexpr auto fields()
    {
        using T = TranscriberConfig;
        return std::tuple(field("transcriber_model_name", &T::transcriberModelName),
                          field("provider_id", &T::providerId), field("language", &T::language, {.unwrapsList = true}),
                          field("model_name", &T::modelName));
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
    static constexpr auto fields()
    {
        using T = VadConfig;
        return std::tuple(field("vad_provider_id", &T::vadProviderId), field("threshold", &T::threshold),
                          field("min_speech_duration_ms", &T::minSpeechDurationMs),
                          field("min_silence_duration_ms", &T::minSilenceDurationMs),
                          field("max_allowed_silence_duration", &T::maxAllowedSilenceDuration),
                          field("sampling_rate", &T::samplingRate));
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
    static constexpr auto fields()
    {
        using T = TransferRoute;
        return std::tuple(
            field("route_id", &T::routeId, alias("routeId")),
            field("display_name", &T::displayName, alias("displayName")), field("enabled", &T::enabled),
            field("condition_when_to_transfer", &T::conditionWhenToTransfer, alias("conditionWhenToTransfer")),
            field("phone_number", &T::phoneNumber, alias("phoneNumber")));
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
    static constexpr auto fields()
    {
        using T = AgentSpecificConfig;
        return std::tuple(
            field("session_timeout", &T::sessionTimeout, alias("sessionTimeout")),
            field("end_of_speech_timeout", &T::endOfSpeechTimeout, alias("endOfSpeechTimeout")),
            field("conversation_stop_words", &T::conversationStopWords, alias("conversationStopWords")),
            field("llm_conversation_stop_enabled", &T::llmConversationStopEnabled, alias("llmConversationStopEnabled")),
            field("auto_terminate_call", &T::autoTerminateCall, alias("autoTerminateCall", "autoTerminate")),
            field("caller_gender_detection_enabled", &T::callerGenderDetectionEnabled,
                  alias("callerGenderDetectionEnabled")),
            field("max_output_tokens", &T::maxOutputTokens, alias("maxOutputTokens")), field("timezone", &T::timezone),
            field("inbound_transfer_call_number", &T::inboundTransferCallNumber, alias("inboundTransferCallNumber")),
            field("inbound_transfer_trigger_condition", &T::inboundTransferTriggerCondition,
                  alias("inboundTransferTriggerCondition")),
            field("inbound_transfer_routes", &T::inboundTransferRoutes, alias("inboundTransferRoutes")),
            field("time_to_cut", &T::timeToCut, alias("timeToCut")),
            field("message_of_cut", &T::messageOfCut, alias("messageOfCut")),
            field("end_call_message_mode", &T::endCallMessageMode, alias("endCallMessageMode")),
            field("noise_cancellation_strength", &T::noiseCancellationStrength, alias("noiseCancellationStrength")),
            field("background_noise_id", &T::backgroundNoiseId, alias("backgroundNoiseId")),
            field("background_noise_volume", &T::backgroundNoiseVolume, alias("backgroundNoiseVolume")),
            field("webhooks", &T::webhooks));
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
    static constexpr auto fields()
    {
        using T = AgentToolMapping;
        return std::tuple(field("tool_id", &T::toolId), field("tool_type", &T::toolType), field("name", &T::name),
                          field("enabled", &T::enabled), field("sort_order", &T::sortOrder),
                          field("config", &T::config));
    }
};

} // namespace sb
