#pragma once

#include "app/cli/Console.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace sb::app {

class Workspace;

/// The local socket in the workspace folder, through which a second process has its command run by the one that holds
/// the workspace (docs/decisions/0002). One JSON line asks ({"words", "cwd"}), lines answer ({"out"}, {"problem"}),
/// {"exit"} ends. Thread: the one with the event loop; commands run on the global thread pool.
class CommandSocket : public QObject
{
    Q_OBJECT

public:
    /// Listens for the workspace; mode 0600, and only processes of the same user are heard.
    static Result<std::unique_ptr<CommandSocket>> listen(Workspace &workspace);
    ~CommandSocket() override;

    /// How many commands run now; they postpone the idle lock.
    int running() const { return m_running; }
    /// Waits until the running commands are done; new ones are refused.
    void close();

    static bool isServed(const QString &folder);
    /// Asks the process that holds the workspace in \p folder. Blocks until the command is done.
    static ExitCode send(const QString &folder, const QStringList &words, const QString &workingFolder,
                         Console &console);

private:
    explicit CommandSocket(Workspace &workspace);
    void accept(QLocalSocket *socket);
    void run(QLocalSocket *socket, const QByteArray &line);

    Workspace &m_workspace;
    std::unique_ptr<QLocalServer> m_server;
    int m_running = 0;
};

} // namespace sb::app
