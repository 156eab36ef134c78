#include "ui/settings/AudioSection.h"

#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/LevelMeter.h"

#include <QComboBox>

namespace sb::ui {

namespace {

constexpr float kHeard = -45; // dBFS: louder than a quiet room

void fillBox(QComboBox *box, const QList<SoundDevice> &devices, const QString &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(AudioSection::tr("The system’s choice"), QString());
    for (const auto &device : devices)
        box->addItem(visibleText(device.name), device.id);
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(AudioSection::tr("The chosen one, not plugged in"), chosen);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

AudioSection::AudioSection(Settings &settings, TestCall &sound, QWidget *parent)
    : SettingsSection(tr("Audio"), QStringLiteral("speaker"), parent), m_settings(settings), m_sound(sound)
{
    addHeading(tr("Devices"), tr("Test calls begin with these; the softphone can choose others for one call."));
    auto *card = addCard();
    m_microphoneRow = addRow(card, tr("Microphone"), tr("The caller of a test call speaks here."));
    m_meter = new LevelMeter(tr("Level of the microphone"), Speaker::Caller, this);
    m_meter->setFixedWidth(Theme::of(this).scaled(150));
    m_microphone = new QComboBox(this);
    m_microphone->setFixedWidth(Theme::of(this).scaled(220));
    m_microphoneRow->addControl(m_meter);
    m_microphoneRow->addControl(m_microphone);
    m_speakerRow = addRow(card, tr("Loudspeaker"), tr("The agent speaks here."));
    m_tone = new Button(QStringLiteral("play"), tr("Play a tone"), ButtonKind::Normal, this);
    m_speaker = new QComboBox(this);
    m_speaker->setFixedWidth(Theme::of(this).scaled(220));
    m_speakerRow->addControl(m_tone);
    m_speakerRow->addControl(m_speaker);

    addHeading(tr("Sound server"));
    auto *server = addCard();
    auto *row = addRow(server, tr("Connection"),
                       tr("Microphone and loudspeaker are opened while this page is shown, "
                          "and closed when you leave it."));
    m_state = new Chip(tr("Connected"), Tone::Positive, this);
    m_again = new Button(QStringLiteral("refresh"), tr("Check again"), ButtonKind::Normal, this);
    row->addControl(m_state);
    row->addControl(m_again);

    connect(m_microphone, &QComboBox::activated, this, [this] {
        m_settings.setValue(settings::microphone, m_microphone->currentData().toString());
        check();
    });
    connect(m_speaker, &QComboBox::activated, this, [this] {
        m_settings.setValue(settings::loudspeaker, m_speaker->currentData().toString());
        check();
    });
    connect(m_tone, &QPushButton::clicked, this, [this] { m_sound.playTone(); });
    connect(m_again, &QPushButton::clicked, this, &AudioSection::check);
    connect(&sound, &TestCall::devicesChanged, this, [this] {
        fill();
        if (m_shown)
            check();
    });
    connect(&sound, &TestCall::checkLevels, this, &AudioSection::showLevels);
    connect(&sound, &TestCall::checkFailed, this, [this](const Error &error) {
        m_problem = ErrorText::of(error).inOneLine();
        say();
    });
    fill();
}

void AudioSection::enter()
{
    m_shown = true;
    fill();
    check();
}

void AudioSection::leave()
{
    if (!std::exchange(m_shown, false))
        return;
    m_sound.stopCheck();
    m_meter->reset();
}

void AudioSection::fill()
{
    const auto devices = m_sound.devices();
    fillBox(m_microphone, devices.microphones, m_settings.value(settings::microphone));
    fillBox(m_speaker, devices.speakers, m_settings.value(settings::loudspeaker));
    say();
}

void AudioSection::check()
{
    m_problem.clear();
    m_loudest = -60;
    say();
    const auto devices = m_sound.devices();
    if (devices.hasServer && !devices.microphones.isEmpty())
        m_sound.startCheck(m_microphone->currentData().toString(), m_speaker->currentData().toString());
}

void AudioSection::say()
{
    const auto devices = m_sound.devices();
    const bool hears = devices.hasServer && !devices.microphones.isEmpty();
    m_microphone->setEnabled(devices.hasServer);
    m_speaker->setEnabled(devices.hasServer);
    m_tone->setEnabled(hears && m_problem.isEmpty()); // the check holds the loudspeaker
    m_meter->setVisible(hears);
    m_state->set(!devices.hasServer     ? tr("No sound server")
                 : !m_problem.isEmpty() ? tr("Problem")
                                        : tr("Connected"),
                 devices.hasServer && m_problem.isEmpty() ? Tone::Positive : Tone::Warning);
    m_microphoneRow->setProblem(!devices.hasServer              ? tr("No sound server answers. Calls can be typed.")
                                : devices.microphones.isEmpty() ? tr("No microphone is there. Plug one in.")
                                                                : m_problem);
    m_microphoneRow->setWhy(!hears               ? tr("The caller of a test call speaks here.")
                            : m_loudest > kHeard ? tr("It hears you.")
                                                 : tr("Say something: the bars should move."));
}

void AudioSection::showLevels(float callerDb, float agentDb)
{
    Q_UNUSED(agentDb);
    if (!m_shown)
        return;
    m_meter->setLevel(static_cast<double>(callerDb), callerDb >= -0.1F);
    if (callerDb > m_loudest) {
        const bool heard = m_loudest > kHeard;
        m_loudest = callerDb;
        if (!heard && m_loudest > kHeard)
            say();
    }
}

} // namespace sb::ui
