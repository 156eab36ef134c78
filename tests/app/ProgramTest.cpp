#include <nlohmann/json.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// The program as an operator's shell sees it: real processes on real workspaces.
class ProgramTest : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        int code = -1;
        QByteArray out;
        QByteArray problems;
    };

    static Ran finish(QProcess &process)
    {
        Ran ran;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.problems = process.readAllStandardError();
        return ran;
    }

    static Ran run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(SB_PROGRAM), words);
        return finish(process);
    }

    QStringList inWorkspace(const QStringList &words) const
    {
        return words + QStringList{QStringLiteral("--workspace"), m_folder.filePath(QStringLiteral("demo/workspace")),
                                   QStringLiteral("--passphrase-file"),
                                   m_folder.filePath(QStringLiteral("demo/passphrase.txt"))};
    }

    static nlohmann::json parse(const QByteArray &bytes)
    {
        return nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    }

    QTemporaryDir m_folder;
    nlohmann::json m_report;

private Q_SLOTS:
    void initTestCase()
    {
        const auto ran =
            run({QStringLiteral("demo"), QStringLiteral("--out"), m_folder.filePath(QStringLiteral("demo")),
                 QStringLiteral("--fast"), QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, ran.problems.constData());
        m_report = parse(ran.out);
        QVERIFY(m_report.is_object());
    }

    void demoUnderstandsTheCallerAndAnswersRightly()
    {
        std::string agent;
        bool interrupted = false;
        for (const auto &turn : m_report["call"]["turns"]) {
            if (turn["role"] == "agent")
                agent += turn["text"].get<std::string>() + "\n";
            interrupted = interrupted || turn["interrupted"];
        }
        for (const auto *right : {"this is Harbour Clinic", "from eight", "Harbour Street", "two working days",
                                  "Tomorrow we have ten fifteen", "Goodbye"})
            QVERIFY2(agent.find(right) != std::string::npos, right);
        QVERIFY(interrupted);
        QVERIFY(m_report["answer_delay"]["answers"].get<int>() >= 6);
        QCOMPARE(m_report["call"]["session"]["status"].get<std::string>(), std::string("completed"));
    }

    void stagesOfEachAnswerSumToTheHeardSilence()
    {
        int answers = 0;
        for (const auto &turn : m_report["call"]["turns"]) {
            if (!turn.contains("stages") || turn["stages"].is_null())
                continue;
            const auto &stages = turn["stages"];
            std::int64_t sum = 0;
            for (const auto *stage : {"vad_us", "endpointing_us", "stt_us", "llm_first_token_us", "first_sentence_us",
                                      "tools_us", "tts_first_audio_us", "playout_us"})
                sum += stages[stage].get<std::int64_t>();
            QVERIFY(std::abs(sum - stages["heard_us"].get<std::int64_t>()) <= 10'000);
            ++answers;
        }
        QVERIFY(answers >= 6);
    }

    void noWordOfTheCallLiesReadableInTheWorkspace()
    {
        QDirIterator it(m_folder.filePath(QStringLiteral("demo/workspace")), QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            for (const auto *word : {"Harbour", "appointment", "prescription", "OggS", "OpusHead", "+1 555"})
                QVERIFY2(!bytes.contains(word), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 4);
    }

    void mistakesAreToldPlainlyWithTheirExitCodes()
    {
        QFile wrong(m_folder.filePath(QStringLiteral("wrong.txt")));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("not the passphrase\n");
        wrong.close();
        QCOMPARE(run({QStringLiteral("status"), QStringLiteral("--workspace"),
                      m_folder.filePath(QStringLiteral("demo/workspace")), QStringLiteral("--passphrase-file"),
                      wrong.fileName()})
                     .code,
                 3);
        QCOMPARE(run({QStringLiteral("nonsense")}).code, 2);
        const auto operation = run(inWorkspace({QStringLiteral("api"), QStringLiteral("listAgent")}));
        QCOMPARE(operation.code, 1);
        QVERIFY(operation.problems.contains("did you mean listAgents"));
        const auto json = run(inWorkspace({QStringLiteral("api"), QStringLiteral("listAgents"),
                                           QStringLiteral("--data"), QStringLiteral("{\"page\": ]")}));
        QCOMPARE(json.code, 1);
        QVERIFY(json.problems.contains("line 1, column 10"));
        const auto range =
            run(inWorkspace({QStringLiteral("api"), QStringLiteral("listAgents"), QStringLiteral("--json"),
                             QStringLiteral("--data"), QStringLiteral("{\"page\": 0}")}));
        QCOMPARE(range.code, 1);
        QVERIFY(parse(range.out)["problems"][0]["loc"] == nlohmann::json({"query", "page"}));
        const auto agent =
            run(inWorkspace({QStringLiteral("call"), QStringLiteral("--agent"), QStringLiteral("Clinic receptoin"),
                             QStringLiteral("--input"), m_folder.filePath(QStringLiteral("demo/both.wav"))}));
        QCOMPARE(agent.code, 1);
        QVERIFY(agent.problems.contains("did you mean Clinic reception"));
        const auto wav =
            run(inWorkspace({QStringLiteral("call"), QStringLiteral("--agent"), QStringLiteral("Clinic reception"),
                             QStringLiteral("--input"), wrong.fileName()}));
        QCOMPARE(wav.code, 1);
        QVERIFY(wav.problems.contains("WAV"));
    }

    void aBackupOpensAndACutStoreIsDamageWithExitCode4()
    {
        const auto copy = m_folder.filePath(QStringLiteral("copy"));
        const auto restored = m_folder.filePath(QStringLiteral("restored"));
        QCOMPARE(run(inWorkspace({QStringLiteral("backup"), copy})).code, 0);
        QCOMPARE(run({QStringLiteral("restore"), copy, QStringLiteral("--workspace"), restored}).code, 0);
        QVERIFY(run({QStringLiteral("restore"), copy, QStringLiteral("--workspace"), restored}).code != 0);
        const QStringList opened{QStringLiteral("--workspace"), restored, QStringLiteral("--passphrase-file"),
                                 m_folder.filePath(QStringLiteral("demo/passphrase.txt"))};
        QCOMPARE(run(QStringList{QStringLiteral("verify")} + opened).code, 0);
        QVERIFY(QFile::resize(restored + QStringLiteral("/store.db"), 100'000));
        const auto verified = run(QStringList{QStringLiteral("verify")} + opened);
        QCOMPARE(verified.code, 4);
        QVERIFY(verified.out.contains("store.db"));
        QCOMPARE(run(QStringList{QStringLiteral("status")} + opened).code, 4);
    }

    void aCallThatIsKilledIsInTheLogAsFailedWithItsTurnsAndRecording()
    {
        QProcess call;
        call.start(QStringLiteral(SB_PROGRAM),
                   inWorkspace({QStringLiteral("call"), QStringLiteral("--agent"), QStringLiteral("Clinic reception"),
                                QStringLiteral("--input"), m_folder.filePath(QStringLiteral("demo/both.wav"))}));
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += call.readAllStandardError()).contains("Agent: "), 60'000);
        ::kill(static_cast<pid_t>(call.processId()), SIGKILL);
        QVERIFY(call.waitForFinished());

        const auto list =
            run(inWorkspace({QStringLiteral("api"), QStringLiteral("listCalls"), QStringLiteral("--json")}));
        QVERIFY2(list.code == 0, list.problems.constData());
        const auto newest = parse(list.out)["items"][0];
        QCOMPARE(newest["status"].get<std::string>(), std::string("failed"));
        const auto id = QString::fromStdString(newest["id"].get<std::string>());
        const auto data = QStringLiteral("{\"call_id\": \"%1\"}").arg(id);
        const auto detail = run(inWorkspace({QStringLiteral("api"), QStringLiteral("getCall"), QStringLiteral("--json"),
                                             QStringLiteral("--data"), data}));
        const auto turns = parse(detail.out)["turns"];
        QVERIFY(turns.size() >= 1);
        QVERIFY(!turns[0]["text"].get<std::string>().empty());
        const auto recording = m_folder.filePath(QStringLiteral("killed.ogg"));
        QCOMPARE(run(inWorkspace({QStringLiteral("api"), QStringLiteral("getCallRecording"), QStringLiteral("--data"),
                                  data, QStringLiteral("--output"), recording}))
                     .code,
                 0);
        QFile file(recording);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("OggS"));
        QVERIFY(file.size() > 4000);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
