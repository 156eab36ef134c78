#pragma once

#include "ui/softphone/TestCallModel.h"
#include "ui/widgets/Card.h"

namespace sb::ui {

class Button;
class ElidedLabel;
class IconButton;
class PlainLabel;
class StateDot;

/// The bar of a call: who is called, what both sides do, how long it runs, mute and hang up; after it, what comes next.
class CallBar final : public Card
{
    Q_OBJECT

public:
    explicit CallBar(TestCallModel &model, QWidget *parent = nullptr);

    void setAgent(const QString &name, const QString &detail);
    void setElapsed(double milliseconds);

Q_SIGNALS:
    void muteClicked();
    void hangUpClicked();
    void newCallClicked();
    void openClicked();

private:
    void lookAtPhase();
    void lookAtStates();

    TestCallModel &m_model;
    QString m_agentDetail;
    ElidedLabel *m_name;
    ElidedLabel *m_detail;
    StateDot *m_caller;
    StateDot *m_agent;
    PlainLabel *m_elapsed;
    // In the order of the eye, which is the order of Tab.
    IconButton *m_mute;
    Button *m_open;
    Button *m_again;
    Button *m_hangUp;
};

} // namespace sb::ui
