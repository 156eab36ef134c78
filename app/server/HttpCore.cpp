#include "app/server/HttpCore.h"

#include "models/base/Id.h"

namespace sb::app {

HttpCore::HttpCore(Backend &door, std::shared_ptr<const Contract> source, HttpSettings with, std::uint16_t listensOn)
    : backend(door)
    , contract(std::move(source))
    , settings(std::move(with))
    , guard(settings.bind, listensOn, !settings.tlsCertificate.empty(), settings.allowedHosts, settings.allowedOrigins)
    , routes(*contract)
    , input(*contract)
    , openApi(contract->document().dump())
    , feed(Uuid::make(0).toString().substr(24))
{
    workers.setMaxThreadCount(4);
    workers.setExpiryTimeout(-1);
}

void HttpCore::enter(const std::shared_ptr<HttpExchange> &exchange)
{
    const std::scoped_lock lock(m_mutex);
    m_running.insert(exchange);
}

void HttpCore::leave(const std::shared_ptr<HttpExchange> &exchange)
{
    const std::scoped_lock lock(m_mutex);
    m_running.erase(exchange);
    if (m_running.empty())
        m_idle.notify_all();
}

std::vector<std::shared_ptr<HttpExchange>> HttpCore::running() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_running.begin(), m_running.end()};
}

bool HttpCore::waitUntilIdle(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, longest, [this] { return m_running.empty(); });
}

} // namespace sb::app
