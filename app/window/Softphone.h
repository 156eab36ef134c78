#pragma once

#include "app/CallRun.h"
#include "app/EmbeddedEngines.h"
#include "ui/softphone/TestCall.h"
#include "voice/devices/PulseDevices.h"

#include <QTimer>

#include <atomic>
#include <thread>

namespace sb::app {

class Workspace;

/// The softphone of the window: joins an agent to the sound server's devices, one test call at a time.
/// Thread: UI; a call is prepared and filed on a thread of its own, its events come back by posting.
class Softphone final : public ui::TestCall
{
    Q_OBJECT

public:
    explicit Softphone(Workspace &workspace, QObject *parent = nullptr);
    ~Softphone() override; ///< hangs up and waits until the call is filed

    ui::SoundDevices devices() const override;
    void start(const ui::TestCallRequest &request) override;
    void hangUp() override;
    void setMuted(bool muted) override;
    void say(const QString &text) override;
    void startCheck(const QString &microphone, const QString &speaker) override;
    void stopCheck() override;
    void playTone() override;

    /// What test calls begin with: device ids, empty for the system's choice.
    void setUsualDevices(const QString &microphone, const QString &speaker);

    bool isBusy() const { return m_run != nullptr; }

private:
    struct LevelCheck;
    void callFrom(CallPlan plan);
    void tellLevels();

    Workspace &m_workspace;
    EmbeddedEngines m_engines;
    std::unique_ptr<voice::PulseDevices> m_devices;
    std::unique_ptr<LevelCheck> m_check;
    QString m_usualMicrophone;
    QString m_usualSpeaker;
    QTimer m_levels;
    std::shared_ptr<CallRun> m_run; // while a call is prepared, talked or filed
    std::jthread m_thread;
};

} // namespace sb::app
