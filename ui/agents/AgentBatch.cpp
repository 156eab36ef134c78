#include "ui/agents/AgentBatch.h"

namespace sb::ui {

void AgentBatch::start(std::vector<BatchAgent> agents, Step step)
{
    if (m_isRunning)
        return;
    m_agents = std::move(agents);
    m_failures.clear();
    m_step = std::move(step);
    m_done = 0;
    m_isRunning = true;
    m_isCancelled = false;
    Q_EMIT progressed();
    next();
}

void AgentBatch::cancel()
{
    m_isCancelled = true;
}

void AgentBatch::next()
{
    if (m_isCancelled || m_done == total()) {
        m_isRunning = false;
        Q_EMIT finished();
        return;
    }
    m_step(m_agents[static_cast<std::size_t>(m_done)], [this](const Result<> &result) {
        if (!result)
            m_failures.push_back({m_agents[static_cast<std::size_t>(m_done)], result.error()});
        ++m_done;
        Q_EMIT progressed();
        next();
    });
}

} // namespace sb::ui
