#pragma once

#include "ui/calls/TranscriptModel.h"
#include "ui/softphone/DelayStats.h"
#include "ui/softphone/TestCall.h"

#include <QObject>

#include <optional>

namespace sb::ui {

/// What the softphone page shows of one call, made from the session's events: transcript with interim text and events,
/// the state of both sides, delays, and whether it runs. No widget; a test feeds it events.
class TestCallModel final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Starting, Running, Ending, Ended };

    explicit TestCallModel(TestCall &call, QObject *parent = nullptr);

    void start(const TestCallRequest &request);
    void hangUp();
    void setMuted(bool muted);
    void say(const QString &text);
    void reset(); ///< back to "before a call", keeps nothing

    Phase phase() const { return m_phase; }
    bool isBusy() const { return m_phase == Phase::Starting || m_phase == Phase::Running || m_phase == Phase::Ending; }
    bool isMuted() const { return m_muted; }
    const TestCallRequest &request() const { return m_request; }
    const TestCallStarted &running() const { return m_started; }
    const std::optional<Error> &failure() const { return m_failure; } ///< why the last start failed
    voice::UserState userState() const { return m_user; }
    voice::AgentState agentState() const { return m_agent; }
    voice::EndReason endReason() const { return m_endReason; }
    double lastEventMs() const { return m_lastMs; } ///< newest moment told by an event
    double lengthMs() const { return m_lengthMs; }  ///< of the ended call
    int interruptions() const { return m_interruptions; }
    const DelayStats &delays() const { return m_delays; }
    TranscriptModel &transcript() { return m_transcript; }

Q_SIGNALS:
    void phaseChanged();
    void statesChanged();
    void delaysChanged();
    void mutedChanged(bool muted);
    void levels(float callerDb, float agentDb);

private:
    void setPhase(Phase phase);
    void take(const voice::SessionEvent &event);
    void addEvent(double atMs, QString text, QString detail, QString icon, TranscriptLine::Tone tone);

    TestCall &m_call;
    TranscriptModel m_transcript;
    DelayStats m_delays;
    TestCallRequest m_request;
    TestCallStarted m_started;
    std::optional<Error> m_failure;
    Phase m_phase = Phase::Idle;
    voice::UserState m_user = voice::UserState::Silent;
    voice::AgentState m_agent = voice::AgentState::Idle;
    voice::EndReason m_endReason = voice::EndReason::CallerHungUp;
    int m_interruptions = 0;
    double m_lastMs = 0;
    double m_lengthMs = 0;
    bool m_muted = false;
};

QString endReasonText(voice::EndReason reason); ///< "Caller hung up"

} // namespace sb::ui
