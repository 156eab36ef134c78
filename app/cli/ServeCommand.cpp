#include "app/CommandSocket.h"
#include "app/ServedWorkspace.h"
#include "app/StopSignals.h"
#include "app/Workspace.h"
#include "app/cli/Command.h"
#include "app/server/RequestLog.h"

#include <QCoreApplication>

namespace sb::app {
namespace {

std::vector<std::string> textsOf(const QStringList &values)
{
    std::vector<std::string> texts;
    for (const auto &value : values)
        texts.push_back(value.toStdString());
    return texts;
}

/// Other processes' commands run here while the workspace is served. The socket lives where the event loop is.
class ServedCommands
{
public:
    static Result<std::unique_ptr<ServedCommands>> listen(Workspace &workspace)
    {
        std::unique_ptr<ServedCommands> served(new ServedCommands);
        Result<> listening;
        onLoop([&] {
            auto socket = CommandSocket::listen(workspace);
            if (socket)
                served->m_socket = std::move(*socket);
            else
                listening = fail(socket.error());
        });
        if (!listening)
            return fail(listening.error());
        return served;
    }
    ~ServedCommands()
    {
        onLoop([this] { m_socket.reset(); });
    }
    ServedCommands(const ServedCommands &) = delete;
    ServedCommands &operator=(const ServedCommands &) = delete;

private:
    ServedCommands() = default;

    template <typename Work>
    static void onLoop(Work work)
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), work, Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<CommandSocket> m_socket;
};

Result<ServeSettings> settingsOf(const Invocation &invocation)
{
    const auto &options = invocation.options;
    ServeSettings settings;
    bool isNumber = false;
    settings.port = options.value(QStringLiteral("port")).toUShort(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::Invalid, "--port takes a number from 0 (any free port) to 65535");
    settings.bind = options.value(QStringLiteral("bind"));
    if (options.isSet(QStringLiteral("tls-cert")))
        settings.certificateFile = invocation.resolve(options.value(QStringLiteral("tls-cert")));
    if (options.isSet(QStringLiteral("tls-key")))
        settings.keyFile = invocation.resolve(options.value(QStringLiteral("tls-key")));
    settings.allowedHosts = textsOf(options.values(QStringLiteral("allow-host")));
    settings.allowedOrigins = textsOf(options.values(QStringLiteral("allow-origin")));
    return settings;
}

ExitCode run(Invocation &invocation)
{
    auto &console = invocation.console;
    auto settings = settingsOf(invocation);
    if (!settings)
        return console.usage(settings.error().detail);
    StopSignals signals;
    RequestLog log([&console](const RequestLog::Entry &entry) {
        console.progress(entry.text());
        console.answer(entry.toJson());
    });
    settings->log = [&log, &clock = invocation.workspace->clock()](const RequestLine &line) {
        log.add(line, clock.now());
    };
    const auto commands = ServedCommands::listen(*invocation.workspace);
    if (!commands)
        return console.problem(commands.error());
    const auto served = ServedWorkspace::start(*invocation.workspace, *settings);
    if (!served)
        return console.problem(served.error());

    console.line("Serving " + invocation.folder.toStdString() + " at " + (*served)->address());
    if ((*served)->isReachable())
        console.line("Others than this machine can reach it.");
    console.answer({{"address", (*served)->address()},
                    {"port", (*served)->port()},
                    {"reachable", (*served)->isReachable()},
                    {"folder", invocation.folder.toStdString()},
                    {"process", QCoreApplication::applicationPid()}});
    console.progress("Ctrl+C ends it when the requests under way are answered; a second one ends it at once.");
    log.start();
    signals.wait();
    (*served)->stop();
    return ExitCode::Done;
}

} // namespace

const Command kServeCommand{
    "serve",
    "[--port N] [--bind ADDRESS]",
    "answers the contract's requests over HTTP until it is stopped",
    Command::Needs::OwnWorkspace,
    [](QCommandLineParser &options) {
        options.addOptions({
            {QStringLiteral("port"), QStringLiteral("Port to listen on; 0 is any free one, which is printed."),
             QStringLiteral("number"), QStringLiteral("8765")},
            {QStringLiteral("bind"),
             QStringLiteral("Address to listen on. Beyond this machine it takes a certificate and its key."),
             QStringLiteral("address"), QStringLiteral("127.0.0.1")},
            {QStringLiteral("tls-cert"), QStringLiteral("PEM file of the certificate and its chain."),
             QStringLiteral("file")},
            {QStringLiteral("tls-key"), QStringLiteral("PEM file of the certificate's key."), QStringLiteral("file")},
            {QStringLiteral("allow-host"),
             QStringLiteral("A name that others call this machine or its proxy; may be repeated."),
             QStringLiteral("name")},
            {QStringLiteral("allow-origin"),
             QStringLiteral("A page's origin that may send requests, as https://example.com; may be repeated."),
             QStringLiteral("origin")},
        });
    },
    run};

} // namespace sb::app
