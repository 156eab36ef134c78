#include "app/CallSettings.h"

#include <algorithm>
#include <cmath>

namespace sb::app {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

milliseconds fromSeconds(double value)
{
    return milliseconds(std::llround(value * 1000.0));
}

double parameter(const TtsConfig &tts, const char *name, double otherwise)
{
    if (!tts.voiceParameters.hasValue() || !tts.voiceParameters->is_object())
        return otherwise;
    const auto found = tts.voiceParameters->find(name);
    return found != tts.voiceParameters->end() && found->is_number() ? found->get<double>() : otherwise;
}

std::string languageOf(const TtsConfig &tts, const TranscriberConfig &transcriber)
{
    if (tts.language.hasValue() && !tts.language->empty())
        return *tts.language;
    if (tts.voiceParameters.hasValue() && tts.voiceParameters->is_object()) {
        const auto found = tts.voiceParameters->find("language");
        if (found != tts.voiceParameters->end() && found->is_string())
            return found->get<std::string>();
    }
    return transcriber.language.valueOr("en-US");
}

template <typename Row>
Result<> checkRow(const std::vector<Row> &rows, const Patch<std::string> &id, const char *section)
{
    const auto row = std::ranges::find_if(
        rows, [&](const Row &candidate) { return id.hasValue() && candidate.id.toString() == *id; });
    if (row == rows.end())
        return fail(ErrorCode::Unavailable, std::string(section) + ": the agent names no row of the catalog");
    if (row->runsOn == RunsOn::Network)
        return fail(ErrorCode::Unavailable,
                    std::string(section) + ": " + row->modelName +
                        " runs on a network, and network engines are not in this version; choose an "
                        "embedded one to test the agent here");
    return {};
}

} // namespace

voice::SessionConfig callSettings(const StartedCall &call)
{
    const auto &agent = call.agent.agent;
    const auto &sections = call.agent.configurations;
    const auto model = sections.modelConfig.value_or(AgentModelConfig{});
    const auto tts = sections.ttsConfig.value_or(TtsConfig{});
    const auto transcriber = sections.transcriberConfig.value_or(TranscriberConfig{});
    const auto vad = sections.vadConfig.value_or(VadConfig{});
    const auto behaviour = sections.agentSpecificConfig.value_or(AgentSpecificConfig{});

    voice::SessionConfig config;
    config.agentName = agent.name;
    config.systemPrompt = call.systemPrompt;
    config.greeting = call.firstMessage;
    config.language = languageOf(tts, transcriber);
    config.temperature = model.temperature.valueOr(config.temperature);
    config.modelMaxTokens = model.maxTokens.valueOr(config.modelMaxTokens);

    config.voiceName = tts.voiceName.valueOr("");
    config.voiceSpeed = std::clamp(parameter(tts, "speed", 1.0), 0.5, 2.0);
    config.voicePitch = std::clamp(parameter(tts, "pitch", 0.0), -5.0, 5.0);

    config.vadThreshold = static_cast<float>(vad.threshold.valueOr(0.5));
    config.minSpeech = milliseconds(std::llround(vad.minSpeechDurationMs.valueOr(250)));
    config.minSilence = milliseconds(std::llround(vad.minSilenceDurationMs.valueOr(500)));
    config.maxAllowedSilence = fromSeconds(vad.maxAllowedSilenceDuration.valueOr(0));
    config.samplingRate = vad.samplingRate.valueOr(16'000);

    config.sessionTimeout = seconds(behaviour.sessionTimeout.valueOr(180));
    config.endOfSpeechTimeout = fromSeconds(behaviour.endOfSpeechTimeout.valueOr(1.5));
    config.stopWords = behaviour.conversationStopWords.valueOr({});
    config.modelMayEndCall = behaviour.llmConversationStopEnabled.valueOr(false);
    config.agentMayHangUp = behaviour.autoTerminateCall.valueOr(false);
    config.maxOutputTokens = behaviour.maxOutputTokens.valueOr(370);
    config.timezone = behaviour.timezone.valueOr("Asia/Kolkata");
    config.timeToCut = seconds(behaviour.timeToCut.valueOr(0));
    config.messageOfCut = behaviour.messageOfCut.valueOr("");
    config.contextAwareCut =
        behaviour.endCallMessageMode.valueOr(EndCallMessageMode::Fixed) == EndCallMessageMode::ContextAware;
    config.noiseReduction = agent.applyNoiseReduction;
    config.noiseStrength = behaviour.noiseCancellationStrength.valueOr(50);
    config.backgroundNoiseId = behaviour.backgroundNoiseId.valueOr("");
    config.backgroundVolume = behaviour.backgroundNoiseVolume.valueOr(100);
    config.fillerSounds = agent.ttsFillerEnabled;
    config.recording = agent.recordingEnabled;
    return config;
}

Result<> checkEngines(const CompleteAgent &agent, const AllProviders &catalog)
{
    const auto &sections = agent.configurations;
    const auto model = sections.modelConfig.value_or(AgentModelConfig{});
    const auto transcriber = sections.transcriberConfig.value_or(TranscriberConfig{});
    const auto tts = sections.ttsConfig.value_or(TtsConfig{});
    if (auto fine = checkRow(catalog.modelProviders, model.modelProviderId, "Model"); !fine)
        return fine;
    if (auto fine = checkRow(catalog.sttProviders, transcriber.providerId, "Transcriber"); !fine)
        return fine;
    return checkRow(catalog.ttsProviders, tts.ttsProviderId, "Voice");
}

} // namespace sb::app
