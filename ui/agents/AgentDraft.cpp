#include "ui/agents/AgentDraft.h"

#include "ui/agents/FieldBounds.h"

#include <algorithm>

namespace sb::ui {

namespace {

/// Calls \p visit(name, a's member, b's member, c's member) for each field of a section.
template <typename T, typename Visit>
void eachField(const T &a, const T &b, T &c, Visit visit)
{
    std::apply(
        [&](const auto &...field) { (visit(field.name, a.*field.member, b.*field.member, c.*field.member), ...); },
        T::fields());
}

template <typename T>
Patch<T> difference(const Patch<T> &stored, const Patch<T> &edited)
{
    T changed{};
    bool any = false;
    eachField(stored.value(), edited.value(), changed,
              [&any](std::string_view, const auto &before, const auto &after, auto &out) {
                  if (before == after)
                      return;
                  out = after;
                  any = true;
              });
    return any ? Patch<T>(std::move(changed)) : Patch<T>();
}

/// Fields edited here keep the edit, others follow the newer stored value.
template <typename T>
void rebaseSection(const Patch<T> &stored, const Patch<T> &newer, Patch<T> &edited)
{
    eachField(stored.value(), newer.value(), edited.value(),
              [](std::string_view, const auto &before, const auto &after, auto &mine) {
                  if (mine == before)
                      mine = after;
              });
}

void rebaseSections(const AgentSectionsUpdate &stored, const AgentSectionsUpdate &newer, AgentSectionsUpdate &edited)
{
    rebaseSection(stored.agent, newer.agent, edited.agent);
    rebaseSection(stored.agentModelConfig, newer.agentModelConfig, edited.agentModelConfig);
    rebaseSection(stored.ttsConfig, newer.ttsConfig, edited.ttsConfig);
    rebaseSection(stored.transcriberConfig, newer.transcriberConfig, edited.transcriberConfig);
    rebaseSection(stored.vadConfig, newer.vadConfig, edited.vadConfig);
    rebaseSection(stored.agentSpecificConfig, newer.agentSpecificConfig, edited.agentSpecificConfig);
}

template <typename T>
void collect(std::string_view section, const Patch<T> &stored, const Patch<T> &edited, std::set<std::string> &paths)
{
    T unused{};
    eachField(stored.value(), edited.value(), unused,
              [&](std::string_view name, const auto &before, const auto &after, auto &) {
                  if (!(before == after))
                      paths.insert(std::string(section) + "/" + std::string(name));
              });
}

template <typename T, typename U>
void orUsual(Patch<T> &field, U usual)
{
    if (!field.hasValue())
        field = T(std::move(usual));
}

AgentInput inputOf(const Agent &agent)
{
    AgentInput input;
    input.name = agent.name;
    input.description = agent.description.valueOr({});
    input.isActive = agent.isActive;
    input.recordingEnabled = agent.recordingEnabled;
    input.firstResponseMessage = agent.firstResponseMessage.valueOr({});
    input.applyNoiseReduction = agent.applyNoiseReduction;
    input.hipaaCompliance = agent.hipaaCompliance;
    input.ttsFillerEnabled = agent.ttsFillerEnabled;
    return input;
}

AgentSectionsUpdate sectionsOf(const CompleteAgent &complete)
{
    const auto &from = complete.configurations;
    auto model = from.modelConfig.value_or(AgentModelConfig{});
    model.modelProviderId = {}; // the old name of modelName; one of them is edited
    orUsual(model.modelName, "");
    orUsual(model.temperature, 0.7);
    orUsual(model.maxTokens, 256);
    orUsual(model.systemPrompt, "");

    auto tts = from.ttsConfig.value_or(TtsConfig{});
    tts.ttsProviderId = {};
    orUsual(tts.ttsModelName, "");
    orUsual(tts.voiceName, "");
    orUsual(tts.voiceParameters, nlohmann::json::object());
    auto &parameters = tts.voiceParameters.value();
    if (!tts.language.hasValue())
        tts.language = parameters.is_object() && parameters.contains("language") && parameters["language"].is_string()
                           ? parameters["language"].get<std::string>()
                           : std::string();
    if (parameters.is_object())
        parameters.erase("language"); // G10: `language` is its one spelling while it is edited

    auto transcriber = from.transcriberConfig.value_or(TranscriberConfig{});
    transcriber.providerId = {};
    transcriber.modelName = {}; // read-only
    orUsual(transcriber.transcriberModelName, "");
    orUsual(transcriber.language, "");

    auto vad = from.vadConfig.value_or(VadConfig{});
    orUsual(vad.threshold, 0.5);
    orUsual(vad.minSpeechDurationMs, 250.0);
    orUsual(vad.minSilenceDurationMs, 500.0);
    orUsual(vad.maxAllowedSilenceDuration, 0.0);
    orUsual(vad.samplingRate, 16000);

    auto behaviour = from.agentSpecificConfig.value_or(AgentSpecificConfig{});
    orUsual(behaviour.sessionTimeout, 180);
    orUsual(behaviour.endOfSpeechTimeout, 1.5);
    orUsual(behaviour.conversationStopWords, std::vector<std::string>{});
    orUsual(behaviour.llmConversationStopEnabled, false);
    orUsual(behaviour.autoTerminateCall, false);
    orUsual(behaviour.callerGenderDetectionEnabled, true);
    orUsual(behaviour.maxOutputTokens, 370);
    orUsual(behaviour.timezone, "Asia/Kolkata");
    orUsual(behaviour.inboundTransferRoutes, std::vector<TransferRoute>{});
    orUsual(behaviour.messageOfCut, "");
    orUsual(behaviour.endCallMessageMode, EndCallMessageMode::Fixed);
    orUsual(behaviour.noiseCancellationStrength, 50);
    orUsual(behaviour.backgroundNoiseId, "");
    orUsual(behaviour.backgroundNoiseVolume, 100);

    return {.agent = inputOf(complete.agent),
            .agentModelConfig = std::move(model),
            .ttsConfig = std::move(tts),
            .transcriberConfig = std::move(transcriber),
            .vadConfig = std::move(vad),
            .agentSpecificConfig = std::move(behaviour)};
}

Problem problem(std::vector<std::string> loc, std::string message, std::string type)
{
    loc.insert(loc.begin(), "body");
    return {std::move(loc), std::move(message), std::move(type)};
}

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

AgentSection sectionOf(std::string_view path)
{
    const auto within = [path](std::string_view start) { return path.substr(0, start.size()) == start; };
    if (path == "agent/first_response_message" || path == "agent/welcome_message" ||
        path == "agent_model_config/system_prompt")
        return AgentSection::Prompt;
    if (within("agent_specific_config/noise_cancellation_strength"))
        return AgentSection::Basics;
    if (within("agent_specific_config/max_output_tokens") || within("agent_model_config") || within("model_config"))
        return AgentSection::Model;
    if (within("agent_specific_config/inbound_transfer"))
        return AgentSection::TransferRoutes;
    if (within("agent_specific_config"))
        return AgentSection::Behaviour;
    if (within("transcriber_config"))
        return AgentSection::Transcriber;
    if (within("tts_config"))
        return AgentSection::Voice;
    if (within("vad_config"))
        return AgentSection::SpeechDetection;
    return AgentSection::Basics;
}

std::string pathOf(const std::vector<std::string> &loc)
{
    std::string path;
    for (const auto &part : loc) {
        if (path.empty() && (part == "body" || part == "query" || part == "path"))
            continue;
        if (!path.empty())
            path += '/';
        path += path.empty() && part == "model_config" ? "agent_model_config" : part;
    }
    return path;
}

AgentDraft AgentDraft::from(const CompleteAgent &agent)
{
    AgentDraft draft;
    draft.m_origin = agent;
    draft.m_stored = sectionsOf(agent);
    draft.m_edited = draft.m_stored;
    return draft;
}

std::set<std::string> AgentDraft::changedPaths() const
{
    std::set<std::string> paths;
    if (!isDirty())
        return paths;
    collect("agent", m_stored.agent, m_edited.agent, paths);
    collect("agent_model_config", m_stored.agentModelConfig, m_edited.agentModelConfig, paths);
    collect("tts_config", m_stored.ttsConfig, m_edited.ttsConfig, paths);
    collect("transcriber_config", m_stored.transcriberConfig, m_edited.transcriberConfig, paths);
    collect("vad_config", m_stored.vadConfig, m_edited.vadConfig, paths);
    collect("agent_specific_config", m_stored.agentSpecificConfig, m_edited.agentSpecificConfig, paths);
    return paths;
}

AgentSectionsUpdate AgentDraft::changes() const
{
    if (!isDirty())
        return {};
    return {.agent = difference(m_stored.agent, m_edited.agent),
            .agentModelConfig = difference(m_stored.agentModelConfig, m_edited.agentModelConfig),
            .ttsConfig = difference(m_stored.ttsConfig, m_edited.ttsConfig),
            .transcriberConfig = difference(m_stored.transcriberConfig, m_edited.transcriberConfig),
            .vadConfig = difference(m_stored.vadConfig, m_edited.vadConfig),
            .agentSpecificConfig = difference(m_stored.agentSpecificConfig, m_edited.agentSpecificConfig)};
}

AgentUpdate AgentDraft::toUpdate(bool force) const
{
    AgentUpdate update;
    update.agentId = id();
    if (force)
        update.forceUpdate = true;
    update.body = changes();
    return update;
}

bool AgentDraft::changesConfiguration() const
{
    return isDirty() &&
           !(m_stored.agentModelConfig == m_edited.agentModelConfig && m_stored.ttsConfig == m_edited.ttsConfig &&
             m_stored.transcriberConfig == m_edited.transcriberConfig && m_stored.vadConfig == m_edited.vadConfig &&
             m_stored.agentSpecificConfig == m_edited.agentSpecificConfig);
}

void AgentDraft::rebase(const CompleteAgent &newer)
{
    const auto stored = sectionsOf(newer);
    rebaseSections(m_stored, stored, m_edited);
    m_origin = newer;
    m_stored = stored;
}

void AgentDraft::takeEdits(AgentDraft older)
{
    older.rebase(m_origin);
    rebaseSections(m_stored, older.m_edited, m_edited);
}

std::vector<Problem> AgentDraft::problems() const
{
    std::vector<Problem> found;
    if (!m_edited.agent.hasValue())
        return found;
    const auto &agent = *m_edited.agent;
    const auto &model = *m_edited.agentModelConfig;
    const auto &vad = *m_edited.vadConfig;
    const auto &behaviour = *m_edited.agentSpecificConfig;
    const auto range = [&found](const char *section, const char *name, double value) {
        const auto *bounds = boundsOf(std::string(section) + "/" + name);
        if (value < bounds->least)
            found.push_back(problem({section, name}, "too small", "greater_than_equal"));
        else if (value > bounds->most)
            found.push_back(problem({section, name}, "too large", "less_than_equal"));
    };

    if (isBlank(agent.name.valueOr({})))
        found.push_back(problem({"agent", "name"}, "blank", "missing"));
    else if (agent.name->size() > 480 || std::ranges::count_if(*agent.name, [](char byte) {
                                             return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
                                         }) > 120)
        found.push_back(problem({"agent", "name"}, "too long", "string_too_long"));
    range("agent_model_config", "temperature", *model.temperature);
    range("agent_model_config", "max_tokens", *model.maxTokens);
    range("vad_config", "threshold", *vad.threshold);
    range("vad_config", "min_speech_duration_ms", *vad.minSpeechDurationMs);
    range("vad_config", "min_silence_duration_ms", *vad.minSilenceDurationMs);
    range("vad_config", "max_allowed_silence_duration", *vad.maxAllowedSilenceDuration);
    range("agent_specific_config", "session_timeout", *behaviour.sessionTimeout);
    range("agent_specific_config", "end_of_speech_timeout", *behaviour.endOfSpeechTimeout);
    range("agent_specific_config", "max_output_tokens", *behaviour.maxOutputTokens);
    range("agent_specific_config", "noise_cancellation_strength", *behaviour.noiseCancellationStrength);
    range("agent_specific_config", "background_noise_volume", *behaviour.backgroundNoiseVolume);
    if (behaviour.timeToCut.hasValue()) {
        if (*behaviour.timeToCut < 1)
            found.push_back(problem({"agent_specific_config", "time_to_cut"}, "too small", "greater_than_equal"));
        else if (*behaviour.timeToCut >= *behaviour.sessionTimeout)
            found.push_back(problem({"agent_specific_config", "time_to_cut"}, "not before the limit", "less_than"));
    }
    const auto &routes = *behaviour.inboundTransferRoutes;
    for (std::size_t i = 0; i < routes.size(); ++i) {
        if (isBlank(routes[i].phoneNumber.valueOr({})))
            found.push_back(
                problem({"agent_specific_config", "inbound_transfer_routes", std::to_string(i), "phone_number"},
                        "blank", "missing"));
    }
    return found;
}

} // namespace sb::ui
