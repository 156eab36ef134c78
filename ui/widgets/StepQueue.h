#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace sb::ui {

/// Work on the window's thread that would hold it up in one piece: each step is done in a pass of the event loop of its
/// own, in the order in which they were added. Thread: UI.
class StepQueue final : public QObject
{
    Q_OBJECT

public:
    explicit StepQueue(QObject *parent = nullptr);

    void add(std::function<void()> step);
    void finish(); ///< what is left, at once: for somebody who cannot wait
    bool isDone() const { return m_steps.empty(); }

private:
    void doNext();

    std::deque<std::function<void()>> m_steps;
    QTimer m_pass;
};

} // namespace sb::ui
