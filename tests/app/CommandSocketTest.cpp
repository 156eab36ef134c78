#include "app/CommandSocket.h"
#include "app/Workspace.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sb;
using namespace sb::app;

/// The command line beside a process that holds the workspace, as the window does.
class CommandSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsOfAnotherProcessRunWhereTheWorkspaceIsOpen()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        const auto home = folder.filePath(QStringLiteral("work space"));
        auto created = Workspace::create(home, QStringLiteral("Held"), Secret(std::string_view("a long passphrase")),
                                         KeyCost::minimum(), clock);
        QVERIFY2(created.has_value(), created ? "" : created.error().detail.c_str());
        auto socket = CommandSocket::listen(*created->workspace);
        QVERIFY2(socket.has_value(), socket ? "" : socket.error().detail.c_str());
        const auto mode = QFileInfo(home + QStringLiteral("/socket")).permissions();
        QCOMPARE(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        QProcess process;
        process.start(QStringLiteral(SB_PROGRAM), {QStringLiteral("status"), QStringLiteral("--workspace"), home});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        const auto out = process.readAllStandardOutput();
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(out.contains("Held"), out.constData());
        QVERIFY(out.contains(QByteArray::number(QCoreApplication::applicationPid())));

        QProcess unknown;
        unknown.start(QStringLiteral(SB_PROGRAM),
                      {QStringLiteral("api"), QStringLiteral("listAgent"), QStringLiteral("--workspace"), home});
        QTRY_COMPARE_WITH_TIMEOUT(unknown.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(unknown.exitCode(), 1);
        QVERIFY(unknown.readAllStandardError().contains("did you mean listAgents"));
    }

    void aSecondProcessWithoutASocketSaysWhoHoldsTheWorkspace()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        const auto home = folder.filePath(QStringLiteral("held"));
        auto created = Workspace::create(home, QStringLiteral("Held"), Secret(std::string_view("a long passphrase")),
                                         KeyCost::minimum(), clock);
        QVERIFY(created.has_value());
        const auto second =
            Workspace::open(home, {UnlockKey::Kind::Passphrase, Secret(std::string_view("a long passphrase"))}, clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(QString::fromStdString(second.error().detail)
                    .contains(QString::number(QCoreApplication::applicationPid())));
    }
};

QTEST_GUILESS_MAIN(CommandSocketTest)
#include "CommandSocketTest.moc"
