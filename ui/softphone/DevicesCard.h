#pragma once

#include "ui/softphone/TestCall.h"
#include "ui/widgets/Card.h"

class QComboBox;

namespace sb::ui {

class Button;
class Chip;
class ElidedLabel;
class LevelMeter;

/// Microphone and loudspeaker with their levels. Devices that are plugged in or out come and go without losing the
/// choice; without a sound server it says so, and that typing still works.
class DevicesCard final : public Card
{
    Q_OBJECT

public:
    explicit DevicesCard(TestCall &call, QWidget *parent = nullptr);

    QString microphone() const; ///< SoundDevice::id, empty: the system's choice
    QString speaker() const;
    bool canSpeak() const;         ///< there is a sound server and a microphone
    void setRunning(bool running); ///< during a call nothing is checked and nothing can be changed
    void setTextOnly(bool textOnly);
    void setMuted(bool muted);
    void showLevels(float callerDb, float agentDb);
    void check(); ///< opens the devices and shows what they hear

Q_SIGNALS:
    void devicesChanged();

private:
    void fill();
    void say();

    QString m_usualMicrophone; ///< as the settings had it when the boxes were filled
    QString m_usualSpeaker;

    TestCall &m_call;
    Chip *m_state;
    Button *m_tone;
    Button *m_again;
    QComboBox *m_microphone;
    QComboBox *m_speaker;
    LevelMeter *m_callerMeter;
    LevelMeter *m_agentMeter;
    ElidedLabel *m_callerHint;
    float m_loudest = -60;
    QString m_problem;
    bool m_running = false;
    bool m_textOnly = false;
};

} // namespace sb::ui
