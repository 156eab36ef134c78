#pragma once

#include "models/base/Id.h"
#include "models/base/Result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace sb::ui {

/// An agent in a list of several that something is done to.
struct BatchAgent
{
    AgentId id;
    QString name; ///< as somebody typed it
};

/// Does one thing to several agents, one after the other. What fails is kept and the next one is taken; cancel() ends
/// it after the one under way. Thread: UI.
class AgentBatch final : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        BatchAgent agent;
        Error error;
    };
    using Done = std::function<void(const Result<> &)>; ///< called once, while the batch lives
    using Step = std::function<void(const BatchAgent &, const Done &)>;

    using QObject::QObject;

    void start(std::vector<BatchAgent> agents, Step step);
    void cancel();

    bool isRunning() const { return m_isRunning; }
    int total() const { return static_cast<int>(m_agents.size()); }
    int done() const { return m_done; } ///< well or not
    int succeeded() const { return m_done - static_cast<int>(m_failures.size()); }
    const std::vector<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    void progressed();
    void finished(); ///< all were done, or it was cancelled

private:
    void next();

    std::vector<BatchAgent> m_agents;
    std::vector<Failure> m_failures;
    Step m_step;
    int m_done = 0;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace sb::ui
