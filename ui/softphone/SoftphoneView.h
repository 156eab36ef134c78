#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Agents.h"
#include "ui/softphone/TestCallModel.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace sb::ui {

class CallBar;
class CallSetup;
class Card;
class DelayCard;
class DevicesCard;
class ExpectCard;
class Faces;
class FigureTile;
class Notice;
class SetupBar;
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
    void callsRequested();
    void callRequested(const sb::CallId &call);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeContent();
    void connectParts();
    void loadAgents();
    void loadAgent();
    void expectAsIn(const CallId &call); ///< delays of that call stand before the next one
    void start();
    void look();
    void showDelays();
    void tick();
    QString agentDetail() const;
    bool textOnly() const;

    Backend &m_backend;
    TestCall &m_call;
    TestCallModel m_model;
    CompleteAgent m_agent;
    AgentId m_wanted;
    CallId m_expected;
    int m_version = 0;
    int m_turn = 0; ///< answers to an older choice are dropped
    QTimer m_clock;
    QElapsedTimer m_running;

    Faces *m_faces;
    QStackedWidget *m_bars;
    QStackedWidget *m_left;
    QStackedWidget *m_right;
    SetupBar *m_setupBar;
    CallBar *m_callBar;
    Notice *m_notice;
    CallSetup *m_setup;
    TranscriptCard *m_transcript;
    DevicesCard *m_devices;
    ExpectCard *m_expect;
    DelayCard *m_delay;
    Card *m_foot;
    FigureTile *m_answers;
    FigureTile *m_interruptions;
    FigureTile *m_saved;
    FigureTile *m_untilCut;
};

} // namespace sb::ui
