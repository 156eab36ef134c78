#include "models/agents/AgentDraft.h"

#include "models/agents/TransferRoutes.h"
#include "models/providers/ProviderResolution.h"

namespace sb {

namespace {

/// Takes over what the patch says and leaves the rest (G4).
template <typename Section>
void merge(Section &stored, const Section &patch)
{
    const auto take = [&](const auto &field) {
        if (const auto &value = patch.*field.member; !value.isAbsent())
            stored.*field.member = value;
    };
    std::apply([&](const auto &...field) { (take(field), ...); }, Section::fields());
}

AgentDraft::Loc at(AgentDraft::Loc root, std::string name)
{
    root.push_back(std::move(name));
    return root;
}

tl::unexpected<Error> refuse(ErrorCode code, AgentDraft::Loc loc, std::string message, std::string type)
{
    std::string detail;
    for (std::size_t i = 1; i < loc.size(); ++i)
        detail += (i > 1 ? "." : "") + loc[i];
    detail += ": " + message;
    return fail(Error{code, std::move(detail), {Problem{std::move(loc), std::move(message), std::move(type)}}});
}

std::string idText(const ProviderId &id)
{
    return id.toString();
}

bool isSent(const Patch<std::string> &name)
{
    return !name.isAbsent();
}

/// Which row a section's name and its old alias mean; the new name wins (G6, G7). Nothing when neither was sent.
template <typename Row>
Result<const Row *> resolved(const Catalog &catalog, const Row *(*resolve)(const Catalog &, std::string_view),
                             const Patch<std::string> &name, std::string_view nameField,
                             const Patch<std::string> &alias, std::string_view aliasField, const AgentDraft::Loc &root)
{
    if (!isSent(name) && !isSent(alias))
        return nullptr;
    const bool byName = isSent(name);
    const auto *row = resolve(catalog, (byName ? name : alias).valueOr({}));
    if (row == nullptr)
        return refuse(ErrorCode::Invalid, at(root, std::string(byName ? nameField : aliasField)),
                      "matches no row of the catalog", "not_found");
    return row;
}

} // namespace

Result<AgentDraft> AgentDraft::fresh(const Catalog &catalog, const Caller &caller, AgentId id, Instant now)
{
    const auto *model = defaultModel(catalog);
    const auto *tts = defaultTts(catalog);
    const auto *stt = defaultStt(catalog);
    const auto *vad = defaultVad(catalog);
    if (model == nullptr || tts == nullptr || stt == nullptr || vad == nullptr)
        return fail(ErrorCode::Internal, "the catalog lacks a default row");

    CompleteAgent document;
    auto &agent = document.agent;
    agent.id = id;
    agent.userId = caller.user;
    agent.orgId = caller.org.isNil() ? Patch<OrgId>(null) : Patch<OrgId>(caller.org);
    agent.description = null;
    agent.firstResponseMessage = null;
    agent.createdAt = now;
    agent.updatedAt = now;

    auto &sections = document.configurations;
    sections.modelConfig = AgentModelConfig{{}, idText(model->id), model->defaultTemperature, 256, std::string()};
    sections.ttsConfig =
        TtsConfig{{}, idText(tts->id), {}, tts->defaultVoice.valueOr({}), nlohmann::json{{"language", "en-US"}}};
    sections.transcriberConfig = TranscriberConfig{{}, idText(stt->id), std::string("en-US"), {}};
    sections.vadConfig = VadConfig{idText(vad->id), vad->defaultThreshold, 250.0, 500.0, 0.0, 16'000};
    sections.inferencingConfig = nlohmann::json::object();
    AgentSpecificConfig behaviour;
    behaviour.sessionTimeout = 180;
    behaviour.endOfSpeechTimeout = 1.5;
    behaviour.conversationStopWords = std::vector<std::string>();
    behaviour.llmConversationStopEnabled = false;
    behaviour.autoTerminateCall = false;
    behaviour.callerGenderDetectionEnabled = true;
    behaviour.maxOutputTokens = 370;
    behaviour.timezone = "Asia/Kolkata";
    behaviour.inboundTransferRoutes = std::vector<TransferRoute>();
    behaviour.endCallMessageMode = EndCallMessageMode::Fixed;
    behaviour.noiseCancellationStrength = 50;
    behaviour.backgroundNoiseId = null;
    behaviour.backgroundNoiseVolume = 100;
    sections.agentSpecificConfig = std::move(behaviour);
    return AgentDraft(catalog, std::move(document));
}

Result<> AgentDraft::apply(const AgentInput &input, const Loc &root)
{
    auto &agent = m_document.agent;
    if (input.name.hasValue()) {
        const auto first = input.name->find_first_not_of(" \t\r\n");
        if (first == std::string::npos)
            return refuse(ErrorCode::Unprocessable, at(root, "name"), "must not be blank", "string_too_short");
        agent.name = input.name->substr(first, input.name->find_last_not_of(" \t\r\n") - first + 1);
    }
    if (!input.description.isAbsent())
        agent.description = input.description;
    if (!input.firstResponseMessage.isAbsent())
        agent.firstResponseMessage = input.firstResponseMessage;
    agent.isActive = input.isActive.valueOr(agent.isActive);
    agent.recordingEnabled = input.recordingEnabled.valueOr(agent.recordingEnabled);
    agent.applyNoiseReduction = input.applyNoiseReduction.valueOr(agent.applyNoiseReduction);
    agent.hipaaCompliance = input.hipaaCompliance.valueOr(agent.hipaaCompliance);
    agent.ttsFillerEnabled = input.ttsFillerEnabled.valueOr(agent.ttsFillerEnabled);
    return {};
}

Result<> AgentDraft::apply(const AgentModelConfig &section, const Loc &root)
{
    const auto row = resolved(m_catalog, resolveModel, section.modelName, "model_name", section.modelProviderId,
                              "model_provider_id", root);
    if (!row)
        return fail(row.error());
    auto &stored = m_document.configurations.modelConfig.emplace(
        m_document.configurations.modelConfig.value_or(AgentModelConfig()));
    const auto rowId = stored.modelProviderId;
    merge(stored, section);
    stored.modelName = {};
    stored.modelProviderId = *row != nullptr ? Patch(idText((*row)->id)) : rowId;
    return {};
}

Result<> AgentDraft::apply(const TtsConfig &section, const Loc &root)
{
    const auto row = resolved(m_catalog, resolveTts, section.ttsModelName, "tts_model_name", section.ttsProviderId,
                              "tts_provider_id", root);
    if (!row)
        return fail(row.error());
    auto &stored =
        m_document.configurations.ttsConfig.emplace(m_document.configurations.ttsConfig.value_or(TtsConfig()));
    const auto rowId = stored.ttsProviderId;
    const auto language = stored.voiceParameters.valueOr(nlohmann::json::object()).value("language", nlohmann::json());
    merge(stored, section);
    stored.ttsModelName = {};
    stored.ttsProviderId = *row != nullptr ? Patch(idText((*row)->id)) : rowId;

    // G10: the language lives among the voice's parameters.
    auto parameters = stored.voiceParameters.valueOr(nlohmann::json::object());
    if (section.language.hasValue())
        parameters["language"] = *section.language;
    else if (!parameters.contains("language") && !language.is_null())
        parameters["language"] = language;
    stored.language = {};
    stored.voiceParameters = std::move(parameters);

    // G15: the voice belongs to the row, when the row has voices.
    const auto id = ProviderId::parse(stored.ttsProviderId.valueOr({}));
    if (id && stored.voiceName.hasValue() && !stored.voiceName->empty() && hasVoices(m_catalog, *id)) {
        const auto *voice = voiceOf(m_catalog, *id, *stored.voiceName);
        if (voice == nullptr)
            return refuse(ErrorCode::Invalid, at(root, "voice_name"), "is no voice of the chosen text-to-speech row",
                          "not_found");
        stored.voiceName = voice->voiceName;
    }
    return {};
}

Result<> AgentDraft::apply(const TranscriberConfig &section, const Loc &root)
{
    const auto row = resolved(m_catalog, resolveStt, section.transcriberModelName, "transcriber_model_name",
                              section.providerId, "provider_id", root);
    if (!row)
        return fail(row.error());
    auto &stored = m_document.configurations.transcriberConfig.emplace(
        m_document.configurations.transcriberConfig.value_or(TranscriberConfig()));
    const auto rowId = stored.providerId;
    merge(stored, section);
    stored.transcriberModelName = {};
    stored.modelName = {}; // read-only: copied from the row when it is answered
    stored.providerId = *row != nullptr ? Patch(idText((*row)->id)) : rowId;
    return {};
}

Result<> AgentDraft::apply(const VadConfig &section, const Loc &root)
{
    const auto row = resolved(m_catalog, resolveVad, section.vadProviderId, "vad_provider_id", {}, {}, root);
    if (!row)
        return fail(row.error());
    auto &stored =
        m_document.configurations.vadConfig.emplace(m_document.configurations.vadConfig.value_or(VadConfig()));
    const auto rowId = stored.vadProviderId;
    merge(stored, section);
    stored.vadProviderId = *row != nullptr ? Patch(idText((*row)->id)) : rowId;
    return {};
}

Result<> AgentDraft::apply(const AgentSpecificConfig &section, const Loc &root)
{
    if (!section.webhooks.isAbsent()) // docs/decisions/0011
        return refuse(ErrorCode::Invalid, at(root, "webhooks"),
                      "hooks are not a part of the agent: set them with PUT /api/v1/webhooks/agents/{agent_id}",
                      "value_error");
    auto &stored = m_document.configurations.agentSpecificConfig.emplace(
        m_document.configurations.agentSpecificConfig.value_or(AgentSpecificConfig()));
    merge(stored, section);
    if (stored.backgroundNoiseId.hasValue() && stored.backgroundNoiseId->empty())
        stored.backgroundNoiseId = null; // G14
    if (section.inboundTransferRoutes.hasValue()) {
        auto routes = normalizedRoutes(*section.inboundTransferRoutes, at(root, "inbound_transfer_routes"));
        if (!routes)
            return fail(std::move(routes.error()));
        stored.inboundTransferRoutes = std::move(*routes);
    }
    if (section.inboundTransferCallNumber.hasValue())
        stored.inboundTransferCallNumber = digitsOf(*section.inboundTransferCallNumber);
    if (stored.timeToCut.hasValue() && *stored.timeToCut >= stored.sessionTimeout.valueOr(180)) // G12
        return refuse(ErrorCode::Unprocessable,
                      at(root, section.timeToCut.isAbsent() ? "session_timeout" : "time_to_cut"),
                      "time_to_cut must be less than session_timeout", "less_than");
    return {};
}

Result<> AgentDraft::apply(const AgentSectionsUpdate &sections, const Loc &root)
{
    Result<> done;
    const auto section = [&](const auto &patch, const char *name) {
        if (done && patch.hasValue())
            done = apply(*patch, at(root, name));
    };
    section(sections.agent, "agent");
    section(sections.agentModelConfig, "agent_model_config");
    section(sections.ttsConfig, "tts_config");
    section(sections.transcriberConfig, "transcriber_config");
    section(sections.vadConfig, "vad_config");
    section(sections.agentSpecificConfig, "agent_specific_config");
    return done;
}

} // namespace sb
