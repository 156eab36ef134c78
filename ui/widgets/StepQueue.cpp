#include "ui/widgets/StepQueue.h"

#include <utility>

namespace sb::ui {

StepQueue::StepQueue(QObject *parent) : QObject(parent)
{
    connect(&m_pass, &QTimer::timeout, this, &StepQueue::doNext);
}

void StepQueue::add(std::function<void()> step)
{
    m_steps.push_back(std::move(step));
    m_pass.start(0);
}

void StepQueue::finish()
{
    while (!isDone())
        doNext();
}

void StepQueue::doNext()
{
    const auto step = std::move(m_steps.front()); // gone before it runs, since it may ask for the rest
    m_steps.pop_front();
    if (isDone())
        m_pass.stop();
    step();
}

} // namespace sb::ui
