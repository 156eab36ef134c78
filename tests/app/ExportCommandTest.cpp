// Export and import as an operator's shell sees them: a whole file or none, here and beside a process that has the
// workspace open.
#include "app/CommandSocket.h"
#include "app/Workspace.h"
#include "models/identity/IdentityStore.h"
#include "models/store/Store.h"
#include "tests/support/EndedCall.h"
#include "tests/support/ShellDesk.h"

#include <csignal>

using namespace sb;
using namespace sb::app;

class ExportCommandTest : public QObject
{
    Q_OBJECT

private:
    /// The file is written without a name until it is whole.
    bool writes(qint64 process) const
    {
        const auto open =
            QDir(QStringLiteral("/proc/%1/fd").arg(process)).entryInfoList(QDir::AllEntries | QDir::System);
        return std::ranges::any_of(
            open, [this](const QFileInfo &file) { return file.symLinkTarget().startsWith(m.out(QString())); });
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

    test::ShellDesk m;

private Q_SLOTS:
    void initTestCase()
    {
        auto created = m.create();
        QVERIFY2(created.has_value(), created ? "" : created.error().detail.c_str());
        fill(*created->workspace, 20'000);
    }
    void cleanup() { m.clear(); }

    void everyFormatIsWrittenWhole()
    {
        for (const auto *format : {"csv", "json", "xlsx", "zip"}) {
            const QString name = QStringLiteral("calls.") + QLatin1String(format);
            const auto ran = m.run({QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--format"),
                                    QLatin1String(format), QStringLiteral("--out"), name, QStringLiteral("--json"),
                                    QStringLiteral("--to"), QStringLiteral("2023-11-15")});
            QVERIFY2(ran.code == 0, QByteArray(ran.out + ran.problems).constData());
            const auto record = nlohmann::json::parse(ran.out.toStdString());
            QCOMPARE(QString::fromStdString(record["file"].get<std::string>()), m.out(name));
            const QFileInfo file(m.out(name));
            QCOMPARE(record["bytes"].get<qint64>(), file.size());
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            QCOMPARE(m.files(), QStringList{name});
            cleanup();
        }
    }

    void wrongWordsWriteNothing()
    {
        QCOMPARE(m.run({QStringLiteral("export")}).code, 2);
        QCOMPARE(m.run({QStringLiteral("export"), QStringLiteral("secrets")}).code, 1);
        QCOMPARE(m.run({QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--from"),
                        QStringLiteral("yesterday")})
                     .code,
                 1);
        QCOMPARE(m.run({QStringLiteral("export"), QStringLiteral("earnings")}).code,
                 1); // an internal organization (R4)
        QCOMPARE(m.run({QStringLiteral("import"), QStringLiteral("missing.zip")}).code, 1);
        QVERIFY(m.files().isEmpty());
    }

    void endingItLeavesNoFile()
    {
        QFile before(m.out(QStringLiteral("calls.xlsx")));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") > 0);
        before.close();
        QProcess process;
        m.start(process, {QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--format"),
                          QStringLiteral("zip"), QStringLiteral("--out"), QStringLiteral("calls.xlsx")});
        if (!canSee(process.processId()))
            QSKIP("what another process has open cannot be seen here");
        QTRY_VERIFY_WITH_TIMEOUT(writes(process.processId()), 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const auto ran = m.finished(process);
        QVERIFY2(ran.code == 1, QByteArray(ran.out + ran.problems).constData());
        QCOMPARE(m.files(), QStringList{QStringLiteral("calls.xlsx")});
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("as it was"));
    }

    void anotherProcessThatHasTheWorkspaceOpenDoesIt()
    {
        auto opened = Workspace::open(
            m.home(), {UnlockKey::Kind::Passphrase, Secret(std::string_view("a long passphrase"))}, m.clock());
        QVERIFY(opened.has_value());
        auto socket = CommandSocket::listen(**opened);
        QVERIFY(socket.has_value());
        const auto ran = m.run(
            {QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--out"), QStringLiteral("calls.csv")});
        QVERIFY2(ran.code == 0, QByteArray(ran.out + ran.problems).constData());
        QFile file(m.out(QStringLiteral("calls.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 20'001);

        QProcess process; // and stops when the one who asked is gone
        m.start(process, {QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--format"),
                          QStringLiteral("zip"), QStringLiteral("--out"), QStringLiteral("calls.zip")});
        QTRY_VERIFY_WITH_TIMEOUT(writes(QCoreApplication::applicationPid()), 30'000);
        process.kill();
        m.finished(process);
        QTRY_COMPARE_WITH_TIMEOUT(socket->get()->running(), 0, 60'000);
        QCOMPARE(m.files(), QStringList{QStringLiteral("calls.csv")});
    }

    void whatWentOutIsThereWhenItComesBack()
    {
        QVERIFY(m.run({QStringLiteral("export"), QStringLiteral("calls"), QStringLiteral("--format"),
                       QStringLiteral("zip"), QStringLiteral("--to"), QStringLiteral("2023-11-14"),
                       QStringLiteral("--out"), QStringLiteral("calls.zip")})
                    .code == 0);
        const auto ran = m.run({QStringLiteral("import"), QStringLiteral("calls.zip"), QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, QByteArray(ran.out + ran.problems).constData());
        const auto report = nlohmann::json::parse(ran.out.toStdString());
        QVERIFY(report["counts"][3]["added"] == 0);
        QVERIFY(report["counts"][3]["different"] == 0);
        QVERIFY(report["counts"][3]["same"] > 100);
        QCOMPARE(m.run({QStringLiteral("export"), QStringLiteral("workspace"), QStringLiteral("--out"),
                        QStringLiteral("workspace.zip")})
                     .code,
                 0);
        QCOMPARE(m.run({QStringLiteral("import"), QStringLiteral("workspace.zip")}).code, 0);
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "ExportCommandTest.moc"
