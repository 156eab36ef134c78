#pragma once

#include "app/server/HttpRequest.h"

#include <chrono>
#include <functional>

namespace sb::app {

/// What one request may take, in bytes, and how many connections there may be.
struct HttpLimits
{
    std::size_t uri = 8UL * 1024;             ///< path and query; more is 414
    std::size_t headers = 24UL * 1024;        ///< names and values; more is 431
    std::size_t body = 4UL * 1024 * 1024;     ///< JSON; more is 413
    std::size_t upload = 256UL * 1024 * 1024; ///< multipart, all parts; more is 413
    /// How much of a file is held in memory: the queue to the handler. Fields that come after a longer file are
    /// refused, since the handler has begun by then.
    std::size_t uploadWindow = 1024UL * 1024;
    unsigned connections = 10'000; ///< more wait to be accepted
};

/// How long the other side may take.
struct HttpTimeouts
{
    using Duration = std::chrono::milliseconds;

    Duration header{10'000};     ///< from the connection to the end of its first headers, however slowly they drip
    Duration keepAlive{60'000};  ///< from an answer to the end of the next headers
    Duration body{30'000};       ///< grace, after which a body must have come at `bodyRate` on average
    std::size_t bodyRate = 2048; ///< bytes a second
    Duration silence{60'000};    ///< without a byte taken or sent
    Duration drain{10'000};      ///< how long a stop waits for what runs
    Duration heartbeat{15'000};  ///< between signs of life on the stream of changes
};

/// One answered request for a log: nothing of what was asked or answered but its kind.
struct RequestLine
{
    std::string_view method; ///< "-" for one that HTTP does not have
    std::string route;       ///< the template, "/api/v1/agents/{agent_id}"; "-" without one
    int status = 0;
    std::chrono::microseconds duration{};
    std::uint64_t bytes = 0; ///< of the answer's body
    std::string_view caller; ///< "session", "api_key", "owner" or "nobody", as the credential was sent
};

struct HttpSettings
{
    std::string bind = "127.0.0.1"; ///< an address literal
    std::uint16_t port = 0;         ///< 0: any free one
    std::string tlsCertificate;     ///< PEM, the chain; empty: plain HTTP
    std::string tlsKey;             ///< PEM
    std::vector<std::string> allowedHosts;
    std::vector<std::string> allowedOrigins;
    HttpLimits limits;
    HttpTimeouts timeouts;
    /// Called after each answer, on the server's loop; must not block.
    std::function<void(const RequestLine &)> log;
};

} // namespace sb::app
