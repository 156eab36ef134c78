#include "models/agents/AgentPresentation.h"

#include "models/providers/ProviderResolution.h"

namespace sb {

namespace {

template <typename Row>
const Row *rowOf(const std::vector<Row> &rows, const Patch<std::string> &id)
{
    const auto parsed = ProviderId::parse(id.valueOr({}));
    if (!parsed)
        return nullptr;
    const auto found = std::ranges::find(rows, *parsed, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

std::string ttsLanguage(const TtsConfig &section)
{
    const auto parameters = section.voiceParameters.valueOr(nlohmann::json::object());
    const auto found = parameters.find("language");
    return found != parameters.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::vector<ProviderId> providersOf(const CompleteAgent &stored)
{
    const auto &sections = stored.configurations;
    std::vector<ProviderId> ids;
    const auto add = [&ids](const auto &section, auto field) {
        if (!section)
            return;
        if (const auto id = ProviderId::parse(((*section).*field).valueOr({})))
            ids.push_back(*id);
    };
    add(sections.modelConfig, &AgentModelConfig::modelProviderId);
    add(sections.ttsConfig, &TtsConfig::ttsProviderId);
    add(sections.transcriberConfig, &TranscriberConfig::providerId);
    add(sections.vadConfig, &VadConfig::vadProviderId);
    return ids;
}

CompleteAgent presented(CompleteAgent stored, const Catalog &catalog)
{
    stored.validationStatus = validationStatus(stored, catalog);
    auto &sections = stored.configurations;
    if (sections.modelConfig) {
        if (const auto *row = rowOf(catalog.models, sections.modelConfig->modelProviderId))
            sections.modelConfig->modelName = row->modelName;
    }
    if (sections.ttsConfig) {
        if (const auto *row = rowOf(catalog.tts, sections.ttsConfig->ttsProviderId))
            sections.ttsConfig->ttsModelName = row->modelName;
        if (const auto language = ttsLanguage(*sections.ttsConfig); !language.empty())
            sections.ttsConfig->language = language;
    }
    if (sections.transcriberConfig) {
        if (const auto *row = rowOf(catalog.stt, sections.transcriberConfig->providerId)) {
            sections.transcriberConfig->transcriberModelName = row->modelName;
            sections.transcriberConfig->modelName = row->modelName;
        }
    }
    return stored;
}

AgentSummary summaryOf(const CompleteAgent &stored, const Catalog &catalog)
{
    const auto &agent = stored.agent;
    AgentSummary summary;
    summary.id = agent.id;
    summary.name = agent.name;
    summary.description = agent.description;
    summary.userId = agent.userId;
    summary.isActive = agent.isActive;
    summary.createdAt = agent.createdAt;
    summary.updatedAt = agent.updatedAt;
    summary.modelName = null;
    summary.ttsModelName = null;
    summary.voiceName = null;
    summary.transcriberModelName = null;
    summary.language = null;
    const auto shown = presented(stored, catalog).configurations;
    const auto name = [](const Patch<std::string> &value) {
        return value.hasValue() ? value : Patch<std::string>(null);
    };
    if (shown.modelConfig)
        summary.modelName = name(shown.modelConfig->modelName);
    if (shown.ttsConfig) {
        summary.ttsModelName = name(shown.ttsConfig->ttsModelName);
        summary.voiceName = name(shown.ttsConfig->voiceName);
        summary.language = name(shown.ttsConfig->language);
    }
    if (shown.transcriberConfig)
        summary.transcriberModelName = name(shown.transcriberConfig->transcriberModelName);
    return summary;
}

std::string validationStatus(const CompleteAgent &stored, const Catalog &catalog)
{
    const auto &sections = stored.configurations;
    const auto *model = sections.modelConfig ? rowOf(catalog.models, sections.modelConfig->modelProviderId) : nullptr;
    if (model == nullptr)
        return "model_config: no catalog row";
    const auto *tts = sections.ttsConfig ? rowOf(catalog.tts, sections.ttsConfig->ttsProviderId) : nullptr;
    if (tts == nullptr)
        return "tts_config: no catalog row";
    if (const auto language = ttsLanguage(*sections.ttsConfig); !speaks(tts->supportedLanguages, language))
        return "tts_config: " + tts->modelName + " does not list the language " + language;
    const auto *stt = sections.transcriberConfig ? rowOf(catalog.stt, sections.transcriberConfig->providerId) : nullptr;
    if (stt == nullptr)
        return "transcriber_config: no catalog row";
    if (const auto language = sections.transcriberConfig->language.valueOr({});
        !speaks(stt->supportedLanguages, language))
        return "transcriber_config: " + stt->modelName + " does not list the language " + language;
    if (!sections.vadConfig || rowOf(catalog.vad, sections.vadConfig->vadProviderId) == nullptr)
        return "vad_config: no catalog row";
    return "valid";
}

} // namespace sb
