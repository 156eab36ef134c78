#include "app/ServedWorkspace.h"

#include "app/Workspace.h"
#include "app/server/RequestGuard.h"

#include <QFile>
#include <QHostAddress>

namespace sb::app {
namespace {

constexpr qint64 longestPem = 256LL * 1024; // bytes

Result<std::string> readPem(const QString &path, std::string_view what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    "the " + std::string(what) + " of the server cannot be read: " + file.errorString().toStdString());
    return file.read(longestPem).toStdString();
}

} // namespace

Result<std::unique_ptr<ServedWorkspace>> ServedWorkspace::start(Workspace &workspace, const ServeSettings &settings)
{
    if (QHostAddress(settings.bind).isNull())
        return fail(ErrorCode::Invalid, "the address to listen on is no IPv4 or IPv6 address");
    if (settings.certificateFile.isEmpty() != settings.keyFile.isEmpty())
        return fail(ErrorCode::Invalid, "TLS takes a certificate and its key");
    HttpSettings http;
    http.bind = settings.bind.toStdString();
    http.port = settings.port;
    http.allowedHosts = settings.allowedHosts;
    http.allowedOrigins = settings.allowedOrigins;
    http.log = settings.log;
    if (!settings.certificateFile.isEmpty()) {
        auto certificate = readPem(settings.certificateFile, "certificate");
        auto key = readPem(settings.keyFile, "key");
        if (!certificate || !key)
            return fail(certificate ? key.error() : certificate.error());
        http.tlsCertificate = std::move(*certificate);
        http.tlsKey = std::move(*key);
    } else if (!isLoopbackAddress(http.bind)) {
        return fail(ErrorCode::Invalid, "beyond this machine the workspace is served over TLS only: give a certificate "
                                        "and its key, or stay on 127.0.0.1");
    }
    auto contract = Contract::builtIn();
    if (!contract)
        return fail(contract.error());
    auto server = HttpServer::start(workspace.backend(), std::move(*contract), std::move(http));
    if (!server)
        return fail(server.error());
    return std::unique_ptr<ServedWorkspace>(new ServedWorkspace(std::move(*server)));
}

} // namespace sb::app
