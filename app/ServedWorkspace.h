#pragma once

#include "app/server/HttpServer.h"

#include <QString>

namespace sb::app {

class Workspace;

/// How an operator wants a workspace to be served.
struct ServeSettings
{
    QString bind = QStringLiteral("127.0.0.1"); ///< an address literal
    std::uint16_t port = 0;                     ///< 0: any free one
    QString certificateFile;                    ///< PEM, the chain
    QString keyFile;                            ///< PEM
    std::vector<std::string> allowedHosts;      ///< as in RequestGuard
    std::vector<std::string> allowedOrigins;
    std::function<void(const RequestLine &)> log; ///< on the server's loop; must not block
};

/// An open workspace that others may use over HTTP, for as long as this lives. Beyond the machine it is served over TLS
/// only (docs/decisions/0009). Thread: any one; stop() and the destructor wait for requests under way, so that a window
/// calls them elsewhere.
class ServedWorkspace
{
public:
    /// \p workspace outlives this. Invalid: an address, a certificate or a key that cannot be used, or plain HTTP
    /// beyond the machine. Io: a file that cannot be read. Unavailable: the port is taken, or not ours to take.
    static Result<std::unique_ptr<ServedWorkspace>> start(Workspace &workspace, const ServeSettings &settings);

    std::uint16_t port() const { return m_server->port(); }
    std::string address() const { return m_server->address(); } ///< "http://127.0.0.1:8765"
    bool isReachable() const { return m_server->isReachable(); }
    /// Requests under way; they postpone the idle lock.
    int running() const { return m_server->running(); }
    /// Takes nothing new, lets what runs finish. Safe to call twice.
    void stop() { m_server->stop(); }

private:
    explicit ServedWorkspace(std::unique_ptr<HttpServer> server) : m_server(std::move(server)) {}

    std::unique_ptr<HttpServer> m_server;
};

} // namespace sb::app
