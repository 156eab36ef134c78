#include "app/CommandSocket.h"

#include "app/Workspace.h"
#include "app/cli/CommandLine.h"
#include "models/base/Log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QThreadPool>

#include <cerrno>
#include <cstring>
#include <stop_token>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sb::app {
namespace {

using nlohmann::json;

constexpr qint64 kLongestRequest = 1 << 20; // bytes

/// In the workspace folder; a path too long for a socket address gets a short name in the run-time folder instead.
QString socketPath(const QString &folder)
{
    QString path = folder + QStringLiteral("/socket");
    if (QFile::encodeName(path).size() < static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)))
        return path;
    const auto hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath()) + QStringLiteral("/switchboard-") +
           QLatin1String(hash);
}

bool isSameUser(qintptr descriptor)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

QByteArray lineOf(const json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace)) + '\n';
}

} // namespace

CommandSocket::CommandSocket(Workspace &workspace) : m_workspace(workspace), m_server(std::make_unique<QLocalServer>())
{
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server->nextPendingConnection())
            accept(socket);
    });
}

CommandSocket::~CommandSocket()
{
    close();
}

Result<std::unique_ptr<CommandSocket>> CommandSocket::listen(Workspace &workspace)
{
    std::unique_ptr<CommandSocket> socket(new CommandSocket(workspace));
    const auto path = socketPath(workspace.folder());
    // We hold the workspace's lock, so a socket that is still there was left by a process that died.
    QLocalServer::removeServer(path);
    // Qt's own UserAccessOption binds in a temporary folder and moves the socket, which fails in some file systems. The
    // workspace's folder is its owner's alone, so nobody can connect before the mode is set.
    if (!socket->m_server->listen(path) ||
        !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::Io,
                    "the workspace's socket cannot be made: " + socket->m_server->errorString().toStdString());
    return socket;
}

void CommandSocket::close()
{
    m_server->close();
    QThreadPool::globalInstance()->waitForDone();
}

void CommandSocket::accept(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isSameUser(socket->socketDescriptor())) {
        qCWarning(logApp) << "a process of another user was refused on the workspace's socket";
        socket->abort();
        return;
    }
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine()) {
            socket->disconnect(this);
            run(socket, socket->readLine());
        } else if (socket->bytesAvailable() > kLongestRequest) {
            socket->abort();
        }
    });
}

void CommandSocket::run(QLocalSocket *socket, const QByteArray &line)
{
    const auto request = json::parse(line.begin(), line.end(), nullptr, false);
    QStringList words;
    if (request.is_object() && request.contains("words") && request["words"].is_array()) {
        for (const auto &word : request["words"])
            words.append(word.is_string() ? QString::fromStdString(word.get<std::string>()) : QString());
    }
    const auto folder =
        QString::fromStdString(request.is_object() ? request.value("cwd", std::string()) : std::string());
    ++m_running;
    const std::stop_source gone;
    connect(socket, &QLocalSocket::disconnected, this, [gone]() mutable { gone.request_stop(); });
    QThreadPool::globalInstance()->start([this, peer = QPointer<QLocalSocket>(socket), words, folder, gone] {
        const auto tell = [this, peer](const json &value) {
            QMetaObject::invokeMethod(this, [peer, bytes = lineOf(value)] {
                if (peer)
                    peer->write(bytes);
            });
        };
        Console console(
            [&tell](std::string_view text) {
                tell({{"out", std::string(text)}});
            },
            [&tell](std::string_view text) {
                tell({{"problem", std::string(text)}});
            });
        const auto code = runHeldCommand(words, folder, console, m_workspace, gone.get_token());
        tell({{"exit", static_cast<int>(code)}});
        QMetaObject::invokeMethod(this, [this, peer] {
            --m_running;
            if (peer)
                peer->disconnectFromServer();
        });
    });
}

bool CommandSocket::isServed(const QString &folder)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(folder));
    return socket.waitForConnected(1000);
}

ExitCode CommandSocket::send(const QString &folder, const QStringList &words, const QString &workingFolder,
                             Console &console)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(folder));
    if (!socket.waitForConnected(3000))
        return console.problem(
            {ErrorCode::Locked, "another process holds the workspace and does not answer; end it, or wait"});
    std::vector<std::string> list;
    for (const auto &word : words)
        list.push_back(word.toStdString());
    socket.write(lineOf({{"words", list}, {"cwd", workingFolder.toStdString()}}));
    while (true) {
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(-1) && !socket.canReadLine())
                return console.problem(
                    {ErrorCode::Unavailable, "the process that holds the workspace ended in between"});
        }
        const auto line = socket.readLine();
        const auto answer = json::parse(line.begin(), line.end(), nullptr, false);
        if (!answer.is_object())
            continue;
        if (answer.contains("exit"))
            return static_cast<ExitCode>(answer.value("exit", 1));
        if (answer.contains("out"))
            console.write(answer.value("out", std::string()));
        else
            console.writeProblem(answer.value("problem", std::string()));
    }
}

} // namespace sb::app
