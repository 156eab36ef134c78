// Export and import as an operator's shell sees them: a whole file or none, here and beside a process that has the
// workspace open.
#include "app/CommandSocket.h"
#include "app/Workspace.h"
#include "models/identity/IdentityStore.h"
#include "models/store/Store.h"
#include "tests/support/EndedCall.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sb;
using namespace sb::app;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray problems;
};

Ran finished(QProcess &process)
{
    Ran ran;
    // With the event loop running: this process may be the one that answers.
    const bool isOver = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    if (isOver && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.problems = process.readAllStandardError();
    return ran;
}

} // namespace

class ExportCommandTest : public QObject
{
    Q_OBJECT

private:
    QStringList words(QStringList command) const
    {
        return command << QStringLiteral("--workspace") << home() << QStringLiteral("--passphrase-file")
                       << m_folder.filePath(QStringLiteral("passphrase"));
    }
    QString home() const { return m_folder.filePath(QStringLiteral("workspace")); }
    QString out(const QString &name) const { return m_folder.filePath(QStringLiteral("out/") + name); }
    Ran run(const QStringList &command) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.filePath(QStringLiteral("out")));
        process.start(QStringLiteral(SB_PROGRAM), words(command));
        return finished(process);
    }
    QStringList files() const
    {
        return QDir(m_folder.filePath(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden);
    }

    /// The file is written without a name until it is whole.
    bool writes(qint64 process) const
    {
        const auto open =
            QDir(QStringLiteral("/proc/%1/fd").arg(process)).entryInfoList(QDir::AllEntries | QDir::System);
        return std::ranges::any_of(
            open, [this](const QFileInfo &file) { return file.symLinkTarget().startsWith(out(QString())); });
    }
    static bool canSee(qint64 process)
    {
        return !QDir(QStringLiteral("/proc/%1/fd").arg(process)).entryList(QDir::AllEntries | QDir::System).isEmpty();
    }

    void fill(Workspace &workspace, int calls)
    {
        auto future = workspace.store().write([&](Transaction &transaction) -> Result<> {
            const auto known = IdentityStore::workspace(transaction.connection());
            for (int i = 0; i < calls; ++i) {
                const auto row =
                    test::endedCall(known->owner, Instant::fromMilliseconds(1'700'000'000'000 + i * 1000LL));
                if (auto added = CallStore::insert(transaction, row); !added)
                    return added;
            }
            return {};
        });
        future.waitForFinished();
        QVERIFY(future.result());
    }

    QTemporaryDir m_folder;
    const SystemClock m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("out")));
        QFile passphrase(m_folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write("a long passphrase\n") > 0);
        passphrase.close();
        auto created = Workspace::create(home(), QStringLiteral("Desk"), Secret(std::string_view("a long passphrase")),
                                         KeyCost::minimum(), m_clock);
        QVERIFY2(created.has_value(), created ? "" : created.error().detail.c_str());
        fill(*created->workspace, 20'000);
    }
    void cleanup()
    {
        for (const auto &name : files())
            QFile::remove(out(name));
    }

    void everyFormatIsWrittenWhole()
    {
        for (const auto *format : {"csv", "json", "xlsx", "zip"}) {
            const QString name = QStringLiteral("calls.") + QLatin1String(format);
            const auto ran = run({QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--format"),
                                  QLatin1String(format), QStringLiteral("--out"), name, QStringLiteral("--json"),
                                  QStringLiteral("--to"), QStringLiteral("2023-11-15")});
            QVERIFY2(ran.code == 0, QByteArray(ran.out + ran.problems).constData());
            const auto record = nlohmann::json::parse(ran.out.toStdString());
            QCOMPARE(QString::fromStdString(record["file"].get<std::string>()), out(name));
            const QFileInfo file(out(name));
            QCOMPARE(record["bytes"].get<qint64>(), file.size());
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            QCOMPARE(files(), QStringList{name});
            cleanup();
        }
    }

    void wrongWordsWriteNothing()
    {
        QCOMPARE(run({QStringLiteral("export")}).code, 2);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("secrets")}).code, 1);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--from"),
                      QStringLiteral("yesterday")})
                     .code,
                 1);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("earnings")}).code, 1); // an internal organization (R4)
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("missing.zip")}).code, 1);
        QVERIFY(files().isEmpty());
    }

    void endingItLeavesNoFile()
    {
        QFile before(out(QStringLiteral("calls.xlsx")));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") > 0);
        before.close();
        QProcess process;
        process.setWorkingDirectory(m_folder.filePath(QStringLiteral("out")));
        process.start(QStringLiteral(SB_PROGRAM),
                      words({QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--format"),
                             QStringLiteral("zip"), QStringLiteral("--out"), QStringLiteral("calls.xlsx")}));
        if (!canSee(process.processId()))
            QSKIP("what another process has open cannot be seen here");
        QTRY_VERIFY_WITH_TIMEOUT(writes(process.processId()), 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const auto ran = finished(process);
        QVERIFY2(ran.code == 1, QByteArray(ran.out + ran.problems).constData());
        QCOMPARE(files(), QStringList{QStringLiteral("calls.xlsx")});
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("as it was"));
    }

    void anotherProcessThatHasTheWorkspaceOpenDoesIt()
    {
        auto opened = Workspace::open(
            home(), {UnlockKey::Kind::Passphrase, Secret(std::string_view("a long passphrase"))}, m_clock);
        QVERIFY(opened.has_value());
        auto socket = CommandSocket::listen(**opened);
        QVERIFY(socket.has_value());
        const auto ran = run(
            {QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--out"), QStringLiteral("calls.csv")});
        QVERIFY2(ran.code == 0, QByteArray(ran.out + ran.problems).constData());
        QFile file(out(QStringLiteral("calls.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 20'001);

        QProcess process; // and stops when the one who asked is gone
        process.setWorkingDirectory(m_folder.filePath(QStringLiteral("out")));
        process.start(QStringLiteral(SB_PROGRAM),
                      words({QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--format"),
                             QStringLiteral("zip"), QStringLiteral("--out"), QStringLiteral("calls.zip")}));
        QTRY_VERIFY_WITH_TIMEOUT(writes(QCoreApplication::applicationPid()), 30'000);
        process.kill();
        finished(process);
        QTRY_COMPARE_WITH_TIMEOUT(socket->get()->running(), 0, 60'000);
        QCOMPARE(files(), QStringList{QStringLiteral("calls.csv")});
    }

    void whatWentOutIsThereWhenItComesBack()
    {
        QVERIFY(run({QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--format"),
                     QStringLiteral("zip"), QStringLiteral("--to"), QStringLiteral("2023-11-14"),
                     QStringLiteral("--out"), QStringLiteral("calls.zip")})
                    .code == 0);
        const auto ran = run({QStringLiteral("import"), QStringLiteral("calls.zip"), QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, QByteArray(ran.out + ran.problems).constData());
        const auto report = nlohmann::json::parse(ran.out.toStdString());
        QVERIFY(report["counts"][3]["added"] == 0);
        QVERIFY(report["counts"][3]["different"] == 0);
        QVERIFY(report["counts"][3]["same"] > 100);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("workspace"), QStringLiteral("--out"),
                      QStringLiteral("workspace.zip")})
                     .code,
                 0);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("workspace.zip")}).code, 0);
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "ExportCommandTest.moc"
