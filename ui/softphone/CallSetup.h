#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"

#include <QMap>
#include <QWidget>

class QTableWidget;
class QVBoxLayout;

namespace sb::ui {

class Button;
class Card;
class FormRow;
class WrappedLabel;

/// Before a call: the variables of the chosen agent, the greeting as it will be spoken, and its last test calls.
class CallSetup final : public QWidget
{
    Q_OBJECT

public:
    explicit CallSetup(Backend &backend, QWidget *parent = nullptr);

    void showAgent(const CompleteAgent &agent);
    void loadCalls(); ///< of the shown agent
    QMap<QString, QString> variables() const;
    void placeInTabOrder(QWidget *before); ///< fields are made anew for each agent; they follow \p before
    QString greeting() const;              ///< with the variables filled in

Q_SIGNALS:
    void callsRequested();                      ///< "Show in Calls"
    void callRequested(const sb::CallId &call); ///< one of the last test calls
    void lastCallKnown(const sb::CallId &call); ///< the newest of the shown agent; nil: none yet

private:
    void fillGreeting();
    void fillCalls(const CallRowPage &page);

    Backend &m_backend;
    AgentId m_agent;
    QString m_pattern;
    QMap<QString, QString> m_values; ///< by name; kept when another agent uses the same name
    QMap<QString, FormRow *> m_rows;
    Card *m_variables;
    QVBoxLayout *m_fields;
    QWidget *m_none;
    WrappedLabel *m_greeting;
    Card *m_last;
    Button *m_show;
    QTableWidget *m_calls;
    QList<CallId> m_callIds;
};

} // namespace sb::ui
