#include <nlohmann/json.hpp>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// `switchboard sample` as an operator's shell sees it.
class SampleCommandTest : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        int code = -1;
        nlohmann::json out;
        QByteArray problems;
    };

    QStringList inWorkspace(QStringList words, const QString &workspace) const
    {
        words += {QStringLiteral("--workspace"), m_folder.filePath(workspace), QStringLiteral("--passphrase-file"),
                  m_folder.filePath(QStringLiteral("passphrase"))};
        return words;
    }

    static Ran finish(QProcess &process)
    {
        Ran ran;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        const auto bytes = process.readAllStandardOutput();
        ran.out = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
        ran.problems += process.readAllStandardError();
        return ran;
    }

    Ran run(const QString &words, const QString &workspace) const
    {
        QProcess process;
        process.start(QStringLiteral(SB_PROGRAM),
                      inWorkspace(words.split(QLatin1Char(' ')) << QStringLiteral("--json"), workspace));
        return finish(process);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse battery staple\n");
    }

    void fillsAWorkspaceThatStaysMarkedAndSound()
    {
        const auto here = QStringLiteral("filled");
        QCOMPARE(run(QStringLiteral("init"), here).code, 0);
        const auto filled = run(QStringLiteral("sample --calls 700 --seed 5"), here);
        QVERIFY2(filled.code == 0, filled.problems.constData());
        QCOMPARE(filled.out["calls"].get<int>(), 700);
        const auto status = run(QStringLiteral("status"), here);
        QCOMPARE(status.out["is_sample"].get<bool>(), true);
        QCOMPARE(status.out["sample_calls"].get<int>(), 700);
        QCOMPARE(status.out["calls"].get<int>(), 700);
        QCOMPARE(run(QStringLiteral("verify"), here).code, 0);
        QVERIFY(run(QStringLiteral("sample --calls 10 --seed 5"), here).out.dump().find("another seed") !=
                std::string::npos);
        QCOMPARE(run(QStringLiteral("sample --calls 10 --seed 6"), here).code, 0);
    }

    void mistakesAreToldPlainly()
    {
        const auto here = QStringLiteral("mistakes");
        QCOMPARE(run(QStringLiteral("init"), here).code, 0);
        for (const auto *words : {"sample", "sample --calls 0", "sample --calls x", "sample --calls 10 --seed x",
                                  "sample --calls 99999999999"})
            QCOMPARE(run(QLatin1String(words), here).code, 2);
        QCOMPARE(run(QStringLiteral("status"), here).out["is_sample"].get<bool>(), false);
    }

    void realCallsAreLeftAloneUnlessItIsWanted()
    {
        const auto here = QStringLiteral("real");
        QCOMPARE(run(QStringLiteral("init"), here).code, 0);
        const auto agent =
            run(QStringLiteral("api createAgent --data {\"agent\":{\"name\":\"Desk\",\"is_active\":false}}"), here);
        const auto id = agent.out["agent"]["id"].get<std::string>();
        const auto call =
            run(QStringLiteral("api startTestCall --data {\"agent_id\":\"%1\"}").arg(QString::fromStdString(id)), here);
        QVERIFY2(call.code == 0, call.problems.constData());
        const auto refused = run(QStringLiteral("sample --calls 50"), here);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.out.dump().find("--force") != std::string::npos);
        QCOMPARE(run(QStringLiteral("status"), here).out["calls"].get<int>(), 1);
        QCOMPARE(run(QStringLiteral("sample --calls 50 --force"), here).code, 0);
        QCOMPARE(run(QStringLiteral("status"), here).out["calls"].get<int>(), 51);
        QCOMPARE(run(QStringLiteral("api listCalls"), here).out["total"].get<int>(), 1);
    }

    void endedEarlyItIsSound()
    {
        const auto here = QStringLiteral("ended");
        QCOMPARE(run(QStringLiteral("init"), here).code, 0);
        QProcess process;
        process.start(
            QStringLiteral(SB_PROGRAM),
            inWorkspace({QStringLiteral("sample"), QStringLiteral("--calls"), QStringLiteral("2000000")}, here));
        QByteArray told;
        process.setReadChannel(QProcess::StandardError);
        while (!told.contains("Ctrl+C")) {
            QVERIFY(process.waitForReadyRead(120'000));
            told += process.readAllStandardError();
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(told.contains("not taken out again"));
        const auto ended = finish(process);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.problems.contains("ended early"));
        QCOMPARE(run(QStringLiteral("verify"), here).code, 0);
        const auto status = run(QStringLiteral("status"), here);
        QCOMPARE(status.out["calls"].get<int>(), status.out["sample_calls"].get<int>());
        QVERIFY(status.out["calls"].get<int>() < 2'000'000);
        QCOMPARE(status.out["is_sample"].get<bool>(), true);
    }
};

QTEST_GUILESS_MAIN(SampleCommandTest)
#include "SampleCommandTest.moc"
