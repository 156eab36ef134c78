#pragma once

#include "ui/settings/SettingsSection.h"
#include "ui/softphone/TestCall.h"

class QComboBox;

namespace sb::ui {

class Button;
class Chip;
class LevelMeter;
class Settings;

/// Which microphone and loudspeaker test calls begin with, what the microphone hears, and a tone to hear.
class AudioSection final : public SettingsSection
{
    Q_OBJECT

public:
    AudioSection(Settings &settings, TestCall &sound, QWidget *parent = nullptr);

    void enter() override; ///< opens the devices
    void leave() override; ///< lets them go

private:
    void fill();
    void check();
    void say();
    void showLevels(float callerDb, float agentDb);

    Settings &m_settings;
    TestCall &m_sound;
    SettingRow *m_microphoneRow = nullptr;
    SettingRow *m_speakerRow = nullptr;
    QComboBox *m_microphone = nullptr;
    QComboBox *m_speaker = nullptr;
    LevelMeter *m_meter = nullptr;
    Button *m_tone = nullptr;
    Button *m_again = nullptr;
    Chip *m_state = nullptr;
    QString m_problem;
    float m_loudest = -60;
    bool m_shown = false;
};

} // namespace sb::ui
