#pragma once

#include "models/contract/Agents.h"
#include "ui/widgets/Card.h"

class QComboBox;

namespace sb::ui {

class Button;
class PlainLabel;
class SegmentedSwitch;

/// The bar before a call: whom to call, who the caller is, and Call.
class SetupBar final : public Card
{
    Q_OBJECT

public:
    explicit SetupBar(QWidget *parent = nullptr);

    void setAgents(std::vector<AgentSummary> agents); ///< keeps the choice when it is still there
    void choose(const AgentId &agent);                ///< without announcing it
    AgentId chosen() const;                           ///< nil: there is none
    bool isEmpty() const;
    void setDetail(const QString &detail);
    void setCanCall(bool can);
    void setCanSpeak(bool can); ///< false: only typing is left
    bool isTyped() const;
    QWidget *lastStop() const; ///< of the bar, in the order of Tab

Q_SIGNALS:
    void agentChosen(const sb::AgentId &agent);
    void callerChanged();
    void callClicked();

private:
    QComboBox *m_agents;
    PlainLabel *m_detail;
    SegmentedSwitch *m_caller;
    Button *m_call;
};

} // namespace sb::ui
