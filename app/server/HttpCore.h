#pragma once

#include "app/server/ChangeFeed.h"
#include "app/server/HttpSettings.h"
#include "app/server/RequestGuard.h"
#include "app/server/RequestInput.h"
#include "app/server/RouteTable.h"

#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <unordered_set>

namespace sb {
class Backend;
}

namespace sb::app {

class HttpExchange;

/// What all requests of one server share. Immutable but for what is named so; thread: any.
struct HttpCore
{
    HttpCore(Backend &door, std::shared_ptr<const Contract> source, HttpSettings with, std::uint16_t listensOn);

    Backend &backend;
    const std::shared_ptr<const Contract> contract;
    const HttpSettings settings;
    const RequestGuard guard;
    const RouteTable routes;
    const RequestInput input;
    const std::string openApi; ///< the contract's text
    ChangeFeed feed;
    QThreadPool workers; ///< pulls files and rows, parses long bodies

    std::atomic<bool> stopping = false;

    void enter(const std::shared_ptr<HttpExchange> &exchange);
    void leave(const std::shared_ptr<HttpExchange> &exchange);
    std::vector<std::shared_ptr<HttpExchange>> running() const;
    /// False when requests still run after \p longest.
    bool waitUntilIdle(std::chrono::milliseconds longest);

private:
    mutable std::mutex m_mutex; ///< guards the set
    std::condition_variable m_idle;
    std::unordered_set<std::shared_ptr<HttpExchange>> m_running;
};

} // namespace sb::app
