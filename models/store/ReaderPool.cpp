#include "models/store/ReaderPool.h"

#include <algorithm>

namespace sb {

ReaderPool::ReaderPool(std::string path, Secret key, int threads) : m_path(std::move(path)), m_key(std::move(key))
{
    m_threads.setMaxThreadCount(threads);
}

ReaderPool::~ReaderPool()
{
    close();
}

void ReaderPool::post(std::unique_ptr<Task> task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            m_threads.start(task.release()); // the pool deletes it after its run
            return;
        }
    }
    task->refuse();
}

Result<std::unique_ptr<Connection>> ReaderPool::take()
{
    Secret key;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closing)
            return fail(ErrorCode::Cancelled, "the store is closed");
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            m_busy.push_back(connection.get());
            return connection;
        }
        key = m_key.clone();
    }
    ConnectionOptions options;
    options.access = Access::ReadOnly;
    options.proof = KeyProof::Slot;
    options.cacheKibibytes = 4 * 1024;
    auto connection = Connection::open(m_path, key, options);
    if (!connection)
        return connection;
    const std::lock_guard lock(m_mutex);
    if (m_closing)
        return fail(ErrorCode::Cancelled, "the store is closed");
    m_busy.push_back(connection->get());
    return connection;
}

void ReaderPool::giveBack(std::unique_ptr<Connection> connection)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_busy, connection.get());
    if (!m_closing)
        m_idle.push_back(std::move(connection));
}

void ReaderPool::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        for (Connection *connection : m_busy)
            connection->interrupt();
    }
    m_threads.waitForDone(); // what waits takes no connection any more and answers Cancelled
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
    m_key.wipe();
}

} // namespace sb
