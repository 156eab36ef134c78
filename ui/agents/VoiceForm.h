#pragma once

#include "ui/agents/AgentForm.h"

class QSlider;

namespace sb::ui {

class AgentCatalogs;
class Button;
class CatalogPicker;
class VoiceSample;

/// The agent's voice: engine, voice, language, and the speaking controls which that engine has.
class VoiceForm final : public AgentForm
{
    Q_OBJECT

public:
    /// \p sample may be null: then no voice can be listened to here.
    VoiceForm(AgentEditorModel &model, AgentCatalogs &catalogs, VoiceSample *sample, QWidget *parent = nullptr);

private:
    void show();
    void showControls(const nlohmann::json &capabilities);
    void listen();

    AgentCatalogs &m_catalogs;
    VoiceSample *m_sample;
    CatalogPicker *m_engine;
    QComboBox *m_voice;
    Button *m_listen;
    QComboBox *m_language;
    FormRow *m_engineRow;
    FormRow *m_voiceRow;
    FormRow *m_languageRow;
    QWidget *m_controls;
    nlohmann::json m_shown; ///< capabilities whose controls stand there now
    bool m_playing = false;
    bool m_showing = false; ///< the sliders take values, nobody moved them
};

} // namespace sb::ui
