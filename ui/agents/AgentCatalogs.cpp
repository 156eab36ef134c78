#include "ui/agents/AgentCatalogs.h"

namespace sb::ui {

AgentCatalogs::AgentCatalogs(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    connect(&backend, &Backend::changed, this, [this](const QString &topic) {
        if (topic == QLatin1String("providers"))
            load();
    });
}

void AgentCatalogs::load()
{
    m_backend.call(listAllProviders, {}, this, [this](const Result<AllProviders> &answer) {
        if (!answer)
            return; // pickers show what the agent has, marked as not in the catalog
        m_models = ProviderCatalog(answer->modelProviders);
        m_transcribers = ProviderCatalog(answer->sttProviders);
        m_voices = ProviderCatalog(answer->ttsProviders);
        m_detectors = answer->vadProviders;
        Q_EMIT changed();
    });
    m_backend.call(listTtsVoices, {}, this, [this](const Result<std::vector<TtsVoice>> &answer) {
        if (!answer)
            return;
        m_names = *answer;
        Q_EMIT changed();
    });
    m_backend.call(listNoiseAssets, {}, this, [this](const Result<std::vector<NoiseAsset>> &answer) {
        if (!answer)
            return;
        m_sounds = *answer;
        Q_EMIT changed();
    });
}

std::vector<TtsVoice> AgentCatalogs::voicesOf(const ProviderId &row) const
{
    std::vector<TtsVoice> voices;
    for (const auto &voice : m_names) {
        if (voice.providerId == row)
            voices.push_back(voice);
    }
    return voices;
}

} // namespace sb::ui
