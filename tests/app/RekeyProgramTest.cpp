// `switchboard rekey` as a real process, also one that is killed.
#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

class RekeyProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile passphrase(m_folder.filePath(QStringLiteral("passphrase.txt")));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("five words that do not\n");
        passphrase.close();
        QCOMPARE(run({QStringLiteral("init")}), 0);
    }

    void theWorkspaceOpensWithTheSamePassphraseAndTheNewCode()
    {
        QCOMPARE(run({QStringLiteral("rekey"), QStringLiteral("--json")}), 0);
        const auto answer = nlohmann::json::parse(m_out.begin(), m_out.end());
        QFile code(m_folder.filePath(QStringLiteral("code.txt")));
        QVERIFY(code.open(QIODevice::WriteOnly));
        code.write(QByteArray::fromStdString(answer["recovery_code"].get<std::string>()));
        code.close();
        QCOMPARE(run({QStringLiteral("verify")}), 0);
        QCOMPARE(run({QStringLiteral("status"), QStringLiteral("--recovery-code-file"), code.fileName()}, false), 0);
        QVERIFY(QDir(QString::fromStdString(answer["backup"].get<std::string>())).exists());
    }

    void aWrongPassphraseChangesNothing()
    {
        QFile wrong(m_folder.filePath(QStringLiteral("wrong.txt")));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("not it\n");
        wrong.close();
        QCOMPARE(run({QStringLiteral("rekey"), QStringLiteral("--passphrase-file"), wrong.fileName()}, false), 3);
        QCOMPARE(run({QStringLiteral("verify")}), 0);
    }

    void aProcessThatIsKilledLeavesAWorkspaceThatOpens()
    {
        for (int round = 0; round < 10; ++round) {
            QProcess process;
            process.start(QStringLiteral(SB_PROGRAM), words({QStringLiteral("rekey")}, true));
            QVERIFY(process.waitForStarted());
            // Later in each round; where exactly that is, is the machine's affair.
            process.waitForFinished(400 + round * 120);
            if (process.state() != QProcess::NotRunning)
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished();
            QVERIFY2(run({QStringLiteral("verify")}) == 0, m_problems.constData());
            QVERIFY2(run({QStringLiteral("status")}) == 0, m_problems.constData());
            const auto left = QDir(m_folder.filePath(QStringLiteral("workspace")))
                                  .entryList({QStringLiteral("*.rekey*")}, QDir::Files);
            QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
        }
    }

private:
    QStringList words(QStringList command, bool passphrase) const
    {
        command << QStringLiteral("--workspace") << m_folder.filePath(QStringLiteral("workspace"));
        if (passphrase)
            command << QStringLiteral("--passphrase-file") << m_folder.filePath(QStringLiteral("passphrase.txt"));
        return command;
    }
    int run(const QStringList &command, bool passphrase = true)
    {
        QProcess process;
        process.start(QStringLiteral(SB_PROGRAM), words(command, passphrase));
        process.waitForFinished(120'000);
        m_out = process.readAllStandardOutput();
        m_problems = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QTemporaryDir m_folder;
    QByteArray m_out;
    QByteArray m_problems;
};

QTEST_GUILESS_MAIN(RekeyProgramTest)
#include "RekeyProgramTest.moc"
