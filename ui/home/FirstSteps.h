#pragma once

#include "ui/home/HomeFigures.h"

#include <QWidget>

namespace sb::ui {

class Button;
class Card;
class WrappedLabel;

/// What Home shows before the first call: how to come to one.
class FirstSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

    void show(const HomeFigures &figures);
    using QWidget::show;
    Button *agent() const { return m_agent.action; }
    Button *credit() const { return m_credit.action; }
    Button *call() const { return m_call.action; }

Q_SIGNALS:
    void newAgentRequested();
    void creditRequested();
    void testRequested();

private:
    class Mark;
    struct Step
    {
        Mark *mark = nullptr;
        WrappedLabel *words = nullptr;
        Button *action = nullptr;
    };
    Step makeStep(Card *card, const QString &title, const QString &iconName, const QString &verb);
    static void set(const Step &step, bool isDone, bool isNext, const QString &words);

    Step m_agent;
    Step m_credit;
    Step m_call;
};

} // namespace sb::ui
