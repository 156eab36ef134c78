#pragma once

#include "models/base/Id.h"
#include "models/base/Money.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb {

// Rows of the catalogs. `runs_on`, `requires_api_key` and `prices_as_of` are ours (x-local): an embedded engine needs
// neither network nor key; list prices carry the day they were written down.

enum class RunsOn : std::uint8_t { Embedded = 1, Network };
template <>
inline constexpr auto enumNames<RunsOn> =
    std::array{Named{RunsOn::Embedded, "embedded"}, Named{RunsOn::Network, "network"}};

struct ModelProvider
{
    ProviderId id;
    std::string providerName;
    std::string modelName; ///< catalog code
    bool isDefault = false;
    std::vector<std::string> supportedLanguages;
    bool isLargeModel = false;
    double defaultTemperature = 0.7;
    Patch<std::string> apiBase;
    std::optional<Money> pricePer1kInputTokens;
    std::optional<Money> pricePer1kOutputTokens;
    bool isActive = true;
    std::optional<RunsOn> runsOn;
    std::optional<bool> requiresApiKey;
    Patch<std::string> pricesAsOf; ///< "2026-01-31"; null when no list price is known

    bool operator==(const ModelProvider &) const = default;
    template <typename Self = ModelProvider>
    static constexpr auto fields()
    {
        return std::tuple(
            field("id", &Self::id), field("provider_name", &Self::providerName), field("model_name", &Self::modelName),
            answered("is_default", &Self::isDefault), answered("supported_languages", &Self::supportedLanguages),
            answered("is_large_model", &Self::isLargeModel), answered("default_temperature", &Self::defaultTemperature),
            field("api_base", &Self::apiBase), field("price_per_1k_input_tokens_usd", &Self::pricePer1kInputTokens),
            field("price_per_1k_output_tokens_usd", &Self::pricePer1kOutputTokens),
            answered("is_active", &Self::isActive), field("runs_on", &Self::runsOn),
            field("requires_api_key", &Self::requiresApiKey), field("prices_as_of", &Self::pricesAsOf));
    }
};

struct SttProvider
{
    ProviderId id;
    std::string providerName;
    std::string modelName;
    bool isDefault = false;
    std::vector<std::string> supportedLanguages;
    std::string name; ///< also accepted as transcriber_model_name
    bool supportsStreaming = true;
    std::optional<Money> pricePerMinute;
    std::optional<RunsOn> runsOn;
    std::optional<bool> requiresApiKey;
    Patch<std::string> pricesAsOf;

    bool operator==(const SttProvider &) const = default;
    template <typename Self = SttProvider>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("provider_name", &Self::providerName),
                          answered("model_name", &Self::modelName), answered("is_default", &Self::isDefault),
                          answered("supported_languages", &Self::supportedLanguages), answered("name", &Self::name),
                          answered("supports_streaming", &Self::supportsStreaming),
                          field("price_per_minute_usd", &Self::pricePerMinute), field("runs_on", &Self::runsOn),
                          field("requires_api_key", &Self::requiresApiKey), field("prices_as_of", &Self::pricesAsOf));
    }
};

struct TtsProvider
{
    ProviderId id;
    std::string providerName;
    std::string modelName;
    bool isDefault = false;
    std::vector<std::string> supportedLanguages;
    Patch<std::string> defaultVoice;
    std::optional<bool> requiresApiKey;
    std::optional<Money> pricePer1kChars;
    std::optional<nlohmann::json> capabilities; ///< speaking controls: {"speed":{"minimum":…,"maximum":…,"default":…}}
    std::optional<RunsOn> runsOn;
    Patch<std::string> pricesAsOf;

    bool operator==(const TtsProvider &) const = default;
    template <typename Self = TtsProvider>
    static constexpr auto fields()
    {
        return std::tuple(
            field("id", &Self::id), field("provider_name", &Self::providerName), field("model_name", &Self::modelName),
            answered("is_default", &Self::isDefault), answered("supported_languages", &Self::supportedLanguages),
            field("default_voice", &Self::defaultVoice), field("requires_api_key", &Self::requiresApiKey),
            field("price_per_1k_chars_usd", &Self::pricePer1kChars), field("capabilities", &Self::capabilities),
            field("runs_on", &Self::runsOn), field("prices_as_of", &Self::pricesAsOf));
    }
};

struct VadProvider
{
    ProviderId id;
    std::string providerName;
    std::string modelName;
    bool isDefault = false;
    double defaultThreshold = 0.5;
    std::vector<int> samplingRates;

    bool operator==(const VadProvider &) const = default;
    template <typename Self = VadProvider>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("provider_name", &Self::providerName),
                          answered("model_name", &Self::modelName), answered("is_default", &Self::isDefault),
                          answered("default_threshold", &Self::defaultThreshold),
                          answered("sampling_rates", &Self::samplingRates));
    }
};

enum class VoiceSource : std::uint8_t { Catalog = 1, Cloned };
template <>
inline constexpr auto enumNames<VoiceSource> =
    std::array{Named{VoiceSource::Catalog, "catalog"}, Named{VoiceSource::Cloned, "cloned"}};

struct TtsVoice
{
    VoiceId id;
    std::optional<ProviderId> providerId; ///< TTS row
    std::string providerName;
    std::string voiceName; ///< goes into tts_config.voice_name
    std::string voiceId;   ///< the engine's own id
    std::vector<std::string> supportedLanguages;
    Patch<std::string> gender;
    Patch<std::string> previewUrl;
    std::optional<VoiceSource> source;
    bool isPublic = true;
    Patch<UserId> userId;

    bool operator==(const TtsVoice &) const = default;
    template <typename Self = TtsVoice>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("provider_id", &Self::providerId),
                          answered("provider_name", &Self::providerName), field("voice_name", &Self::voiceName),
                          answered("voice_id", &Self::voiceId),
                          answered("supported_languages", &Self::supportedLanguages), field("gender", &Self::gender),
                          field("preview_url", &Self::previewUrl), field("source", &Self::source),
                          answered("is_public", &Self::isPublic), field("user_id", &Self::userId));
    }
};

struct AllProviders
{
    std::vector<ModelProvider> modelProviders;
    std::vector<TtsProvider> ttsProviders;
    std::vector<SttProvider> sttProviders;
    std::vector<VadProvider> vadProviders;

    bool operator==(const AllProviders &) const = default;
    template <typename Self = AllProviders>
    static constexpr auto fields()
    {
        return std::tuple(field("model_providers", &Self::modelProviders), field("tts_providers", &Self::ttsProviders),
                          field("stt_providers", &Self::sttProviders), answered("vad_providers", &Self::vadProviders));
    }
};

struct VoiceQuery
{
    Patch<ProviderId> providerId;

    bool operator==(const VoiceQuery &) const = default;
    template <typename Self = VoiceQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("provider_id", &Self::providerId));
    }
};

inline constexpr Operation<Nothing, std::vector<ModelProvider>> listModelProviders{"listModelProviders"};
inline constexpr Operation<Nothing, std::vector<TtsProvider>> listTtsProviders{"listTtsProviders"};
inline constexpr Operation<Nothing, std::vector<SttProvider>> listSttProviders{"listSttProviders"};
inline constexpr Operation<Nothing, std::vector<VadProvider>> listVadProviders{"listVadProviders"};
inline constexpr Operation<Nothing, AllProviders> listAllProviders{"listAllProviders"};
inline constexpr Operation<VoiceQuery, std::vector<TtsVoice>> listTtsVoices{"listTtsVoices"};

} // namespace sb
