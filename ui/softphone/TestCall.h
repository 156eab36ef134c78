#pragma once

#include "models/base/Error.h"
#include "models/base/Id.h"
#include "voice/session/SessionEvent.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace sb::ui {

/// A microphone or loudspeaker as the sound server names it.
struct SoundDevice
{
    QString id;
    QString name;
    bool isDefault = false;

    bool operator==(const SoundDevice &) const = default;
};

struct SoundDevices
{
    bool hasServer = true; ///< false: no sound server answers; a call can only be typed
    QList<SoundDevice> microphones;
    QList<SoundDevice> speakers;
    QString microphone; ///< which the operator's settings begin with; empty: the system's choice
    QString speaker;

    bool operator==(const SoundDevices &) const = default;
};

/// Whom to call, and through what.
struct TestCallRequest
{
    AgentId agent;
    QMap<QString, QString> variables; ///< for `{{name}}` in prompt and greeting (C7)
    bool textOnly = false;            ///< the caller types; nothing is recorded from a microphone, nothing is played
    QString microphone;               ///< a SoundDevice::id; empty is the system's choice
    QString speaker;
};

struct TestCallStarted
{
    CallId call;
    int agentVersion = 0;
    std::chrono::seconds limit{0}; ///< session_timeout, or the end of the credit; 0: none
    QStringList missingVariables;  ///< placeholders that became empty
};

/// One test call at a time, as the softphone page sees it. The program implements it: it joins an agent (models) to a
/// voice session and files the finished call. A test scripts it.
/// Thread: the window's; every verb returns at once and its outcome comes by signal.
class TestCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual SoundDevices devices() const = 0;
    virtual void start(const TestCallRequest &request) = 0; ///< answers started() or failed()
    virtual void hangUp() = 0;                              ///< ended() follows
    virtual void setMuted(bool muted) = 0;
    virtual void say(const QString &text) = 0; ///< what the caller would say; only while a call runs

    /// Opens the devices without a call, so that levels can be seen: checkLevels() follow until stopCheck() or start().
    virtual void startCheck(const QString &microphone, const QString &speaker) = 0;
    virtual void stopCheck() = 0;
    virtual void playTone() = 0; ///< a short tone on the checked speaker

Q_SIGNALS:
    void devicesChanged();                           ///< plugged in or out, or the server came or went
    void checkLevels(float callerDb, float agentDb); ///< dBFS, −60…0
    void checkFailed(const sb::Error &error);
    void started(const sb::ui::TestCallStarted &call);
    void failed(const sb::Error &error); ///< it never started
    void event(const sb::voice::SessionEvent &event);
    void ended(const sb::CallId &call, sb::voice::EndReason reason); ///< after the call was filed
};

} // namespace sb::ui
