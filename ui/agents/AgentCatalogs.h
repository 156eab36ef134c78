#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"
#include "ui/agents/ProviderCatalog.h"

#include <QObject>

namespace sb::ui {

/// The catalogs that the editor's pickers show, fetched once and again when the backend says they changed.
class AgentCatalogs final : public QObject
{
    Q_OBJECT

public:
    explicit AgentCatalogs(Backend &backend, QObject *parent = nullptr);

    void load();
    const ProviderCatalog &models() const { return m_models; }
    const ProviderCatalog &transcribers() const { return m_transcribers; }
    const ProviderCatalog &voices() const { return m_voices; }
    const std::vector<VadProvider> &detectors() const { return m_detectors; }
    const std::vector<NoiseAsset> &sounds() const { return m_sounds; }
    std::vector<TtsVoice> voicesOf(const ProviderId &row) const;

Q_SIGNALS:
    void changed();

private:
    Backend &m_backend;
    ProviderCatalog m_models;
    ProviderCatalog m_transcribers;
    ProviderCatalog m_voices;
    std::vector<VadProvider> m_detectors;
    std::vector<NoiseAsset> m_sounds;
    std::vector<TtsVoice> m_names;
};

} // namespace sb::ui
