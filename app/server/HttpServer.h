#pragma once

#include "app/server/HttpSettings.h"
#include "models/base/Result.h"
#include "models/contract/Contract.h"

#include <memory>

namespace sb {
class Backend;
}

namespace sb::app {

/// The contract over HTTP: every request becomes the same call that the windows make. Listens as long as it lives.
/// Thread: made, asked and stopped on any one; requests run on the server's loop and on the backend's threads.
class HttpServer
{
public:
    /// \p backend outlives the server. Invalid: an address, certificate or key that cannot be used. Unavailable: the
    /// port is taken, or not ours to take.
    static Result<std::unique_ptr<HttpServer>> start(Backend &backend, std::shared_ptr<const Contract> contract,
                                                     HttpSettings settings);
    ~HttpServer(); ///< stop()
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    std::uint16_t port() const;
    std::string address() const; ///< "http://127.0.0.1:8765"
    /// Whether others than this machine can reach it.
    bool isReachable() const;
    /// Requests under way, listeners to changes not counted; they postpone the idle lock.
    int running() const;
    std::size_t connections() const;

    /// Takes no new connection and no new request, lets what runs finish, ends it after `timeouts.drain`. Waits for all
    /// that; safe to call twice.
    void stop();

private:
    struct Loop;
    explicit HttpServer(std::unique_ptr<Loop> loop);

    std::unique_ptr<Loop> m_loop;
};

} // namespace sb::app
