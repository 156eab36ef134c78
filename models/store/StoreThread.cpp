#include "models/store/StoreThread.h"

namespace sb {

StoreThread::StoreThread(std::unique_ptr<Connection> connection) : m_connection(std::move(connection))
{
    m_thread = std::thread([this] { loop(); });
}

StoreThread::~StoreThread()
{
    close();
}

void StoreThread::post(std::unique_ptr<Task> task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            m_tasks.push_back(std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    task->refuse(); // outside the lock: whoever waits for the answer may post again
}

void StoreThread::loop()
{
    for (;;) {
        std::unique_ptr<Task> task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
            if (m_tasks.empty())
                break;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task->run(*m_connection);
    }
    m_connection.reset();
}

void StoreThread::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace sb
