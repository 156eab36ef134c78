#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"
#include "ui/softphone/TestCallModel.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace sb::ui {

class Button;
class CallSetup;
class DelayCard;
class DevicesCard;
class ElidedLabel;
class ExpectCard;
class Faces;
class FigureTile;
class IconButton;
class Notice;
class PlainLabel;
class SegmentedSwitch;
class StateDot;
class TranscriptCard;

/// The softphone: before a call who is called and through what, during it what is said and how fast it was answered.
class SoftphoneView final : public QWidget
{
    Q_OBJECT

public:
    SoftphoneView(Backend &backend, TestCall &call, QWidget *parent = nullptr);

    void chooseAgent(const AgentId &agent);
    TestCallModel &model() { return m_model; }

    void callOrHangUp();
    void toggleMute();
    void focusField();
    void copyTranscript();
    void newCall();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence, bool problem);
    void callsRequested();
    void callRequested(const sb::CallId &call);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSetupBar();
    QWidget *makeCallBar();
    void loadAgents();
    void loadAgent();
    void start();
    void look();
    void lookAtStates();
    void tick();
    bool textOnly() const;

    Backend &m_backend;
    TestCall &m_call;
    TestCallModel m_model;
    CompleteAgent m_agent;
    AgentId m_wanted;
    DelayStats m_lastDelays;
    int m_version = 0;
    int m_turn = 0;
    QTimer m_clock;
    QElapsedTimer m_running;

    Faces *m_faces;
    QStackedWidget *m_bars;
    QStackedWidget *m_left;
    QStackedWidget *m_right;
    QComboBox *m_agents;
    PlainLabel *m_agentDetail;
    SegmentedSwitch *m_caller;
    Button *m_callButton;
    Notice *m_notice;
    ElidedLabel *m_name;
    ElidedLabel *m_nameDetail;
    StateDot *m_callerState;
    StateDot *m_agentState;
    PlainLabel *m_elapsed;
    IconButton *m_mute;
    Button *m_hangUp;
    Button *m_again;
    Button *m_open;
    CallSetup *m_setup;
    TranscriptCard *m_transcript;
    DevicesCard *m_devices;
    ExpectCard *m_expect;
    DelayCard *m_delay;
    FigureTile *m_turns;
    FigureTile *m_saved;
    FigureTile *m_interruptions;
    FigureTile *m_untilCut;
};

} // namespace sb::ui
