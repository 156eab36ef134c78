#include "ui/softphone/DevicesCard.h"

#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/softphone/StateDot.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LevelMeter.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>

#include <utility>

namespace sb::ui {

namespace {

constexpr float kHeard = -45; // dBFS: louder than a quiet room

void fillBox(QComboBox *box, const QList<SoundDevice> &devices, const QString &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(DevicesCard::tr("The system’s choice"), QString());
    for (const auto &device : devices)
        box->addItem(visibleText(device.name), device.id);
    // A device that was pulled out falls back to the system's choice and comes back when it is plugged in again.
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

DevicesCard::DevicesCard(TestCall &call, QWidget *parent)
    : Card(tr("Devices"), parent)
    , m_call(call)
    , m_state(new Chip(tr("Ready"), Tone::Positive, this))
    , m_tone(new Button(QStringLiteral("play"), tr("Play a tone"), ButtonKind::Normal, this))
    , m_again(new Button(QStringLiteral("refresh"), tr("Check again"), ButtonKind::Normal, this))
    , m_microphone(new QComboBox(this))
    , m_speaker(new QComboBox(this))
    , m_callerMeter(new LevelMeter(tr("Level of the caller"), Speaker::Caller, this))
    , m_agentMeter(new LevelMeter(tr("Level of the agent"), Speaker::Agent, this))
    , m_callerHint(new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
{
    addHeadWidget(m_state);
    m_tone->setControlSize(ControlSize::Small);
    m_again->setControlSize(ControlSize::Small);
    addAction(m_tone);
    addAction(m_again);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(16, 0, 16, 14);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const auto addRow = [&](int row, const QString &icon, Role role, const QString &name, QComboBox *box,
                            LevelMeter *meter) {
        grid->addWidget(new SmallIcon(icon, role, this), row, 0);
        auto *label = new PlainLabel(name, TextSize::Body, Role::Text, this);
        label->setBuddy(box);
        label->setMinimumWidth(56);
        grid->addWidget(label, row, 1);
        box->setProperty("size", QStringLiteral("small"));
        box->setFixedWidth(172);
        grid->addWidget(box, row, 2);
        grid->addWidget(meter, row, 3);
    };
    m_microphone->setAccessibleName(tr("Microphone of the caller"));
    m_speaker->setAccessibleName(tr("Loudspeaker of the agent"));
    addRow(0, QStringLiteral("mic"), Role::Caller, tr("Caller"), m_microphone, m_callerMeter);
    addRow(1, QStringLiteral("speaker"), Role::Agent, tr("Agent"), m_speaker, m_agentMeter);
    grid->addWidget(m_callerHint, 2, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);

    connect(&call, &TestCall::devicesChanged, this, [this] {
        m_problem.clear();
        fill();
        Q_EMIT devicesChanged();
    });
    connect(&call, &TestCall::checkLevels, this, &DevicesCard::showLevels);
    connect(&call, &TestCall::checkFailed, this, [this](const Error &error) {
        m_problem = ErrorText::of(error).inOneLine();
        say();
    });
    for (auto *box : {m_microphone, m_speaker})
        connect(box, &QComboBox::activated, this, &DevicesCard::check);
    connect(m_again, &QPushButton::clicked, this, &DevicesCard::check);
    connect(m_tone, &QPushButton::clicked, this, [this] { m_call.playTone(); });
    fill();
}

void DevicesCard::fill()
{
    const auto devices = m_call.devices();
    // What is chosen here holds until the settings begin with another one.
    const bool newMicrophone = std::exchange(m_usualMicrophone, devices.microphone) != devices.microphone;
    const bool newSpeaker = std::exchange(m_usualSpeaker, devices.speaker) != devices.speaker;
    fillBox(m_microphone, devices.microphones, newMicrophone ? devices.microphone : microphone());
    fillBox(m_speaker, devices.speakers, newSpeaker ? devices.speaker : speaker());
    say();
}

QString DevicesCard::microphone() const
{
    return m_microphone->currentData().toString();
}

QString DevicesCard::speaker() const
{
    return m_speaker->currentData().toString();
}

bool DevicesCard::canSpeak() const
{
    const auto devices = m_call.devices();
    return devices.hasServer && !devices.microphones.isEmpty();
}

void DevicesCard::setRunning(bool running)
{
    m_running = running;
    if (running || !canSpeak()) {
        m_callerMeter->reset();
        m_agentMeter->reset();
    }
    say();
}

void DevicesCard::setTextOnly(bool textOnly)
{
    m_textOnly = textOnly;
    if (textOnly && !m_running) {
        m_call.stopCheck();
        m_callerMeter->reset();
        m_agentMeter->reset();
    }
    say();
}

void DevicesCard::setMuted(bool muted)
{
    m_callerMeter->setMuted(muted);
}

void DevicesCard::showLevels(float callerDb, float agentDb)
{
    m_callerMeter->setLevel(static_cast<double>(callerDb), callerDb >= -0.1F);
    m_agentMeter->setLevel(static_cast<double>(agentDb), agentDb >= -0.1F);
    if (callerDb > m_loudest) {
        const auto before = m_loudest > kHeard;
        m_loudest = callerDb;
        if (before != (m_loudest > kHeard))
            say();
    }
}

void DevicesCard::check()
{
    m_problem.clear();
    m_loudest = -60;
    say();
    if (!m_running && !m_textOnly && canSpeak())
        m_call.startCheck(microphone(), speaker());
}

void DevicesCard::say()
{
    const auto devices = m_call.devices();
    const auto speaks = canSpeak();
    m_microphone->setEnabled(speaks && !m_running && !m_textOnly);
    m_speaker->setEnabled(devices.hasServer && !m_running && !m_textOnly);
    m_again->setVisible(!m_running);
    m_tone->setVisible(!m_running);
    m_again->setEnabled(speaks && !m_textOnly);
    m_tone->setEnabled(devices.hasServer && !m_textOnly);
    m_callerHint->setVisible(!m_running);
    if (m_textOnly) {
        m_state->set(tr("Not used"), Tone::Neutral);
        m_callerHint->setText(tr("The caller types, the agent answers in text."));
    } else if (!devices.hasServer) {
        m_state->set(tr("No sound server"), Tone::Warning);
        m_callerHint->setText(tr("No sound server answers. Calls can be typed."));
    } else if (!m_problem.isEmpty()) {
        m_state->set(tr("Problem"), Tone::Warning);
        m_callerHint->setText(m_problem);
    } else if (devices.microphones.isEmpty()) {
        m_state->set(tr("No microphone"), Tone::Warning);
        m_callerHint->setText(tr("Plug one in, or type what the caller says."));
    } else {
        m_state->set(m_running ? tr("In use") : tr("Ready"), Tone::Positive);
        m_callerHint->setText(m_loudest > kHeard ? tr("Hears you.") : tr("Say something: the upper bars should move."));
    }
}

} // namespace sb::ui
