#pragma once

#include "app/Workspace.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace sb::test {

/// What a command left behind.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray problems;
};

/// An operator's shell before a workspace: the real program, and a folder in which its files appear.
class ShellDesk
{
public:
    /// The workspace, new, for what is to be in it before the first command; it is closed when this goes.
    Result<app::Workspace::Created> create()
    {
        QFile passphrase(m_folder.filePath(QStringLiteral("passphrase")));
        if (!QDir(m_folder.path()).mkdir(QStringLiteral("out")) || !passphrase.open(QIODevice::WriteOnly) ||
            passphrase.write("a long passphrase\n") <= 0)
            return fail(ErrorCode::Io, "no folder to work in");
        return app::Workspace::create(home(), QStringLiteral("Desk"), Secret(std::string_view("a long passphrase")),
                                      KeyCost::minimum(), m_clock);
    }

    QString home() const { return m_folder.filePath(QStringLiteral("workspace")); }
    QString out(const QString &name) const { return m_folder.filePath(QStringLiteral("out/") + name); }
    const SystemClock &clock() const { return m_clock; }

    void start(QProcess &process, QStringList command) const
    {
        command << QStringLiteral("--workspace") << home() << QStringLiteral("--passphrase-file")
                << m_folder.filePath(QStringLiteral("passphrase"));
        process.setWorkingDirectory(m_folder.filePath(QStringLiteral("out")));
        process.start(QStringLiteral(SB_PROGRAM), command);
    }
    Ran run(const QStringList &command) const
    {
        QProcess process;
        start(process, command);
        return finished(process);
    }
    /// With the event loop running: this process may be the one that answers.
    static Ran finished(QProcess &process)
    {
        Ran ran;
        const bool isOver = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000);
        if (isOver && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.problems = process.readAllStandardError();
        return ran;
    }

    QStringList files() const
    {
        return QDir(m_folder.filePath(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden);
    }
    void clear() const
    {
        for (const auto &name : files())
            QFile::remove(out(name));
    }

private:
    QTemporaryDir m_folder;
    const SystemClock m_clock;
};

} // namespace sb::test
