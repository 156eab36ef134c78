// `switchboard serve` as an operator's shell and a program on the same machine see it.
#include "tests/support/HttpConnection.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sb;
using Json = nlohmann::json;

class ServeTest : public QObject
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
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.problems = process.readAllStandardError();
        return ran;
    }
    Ran run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(SB_PROGRAM), inWorkspace(words));
        return finish(process);
    }
    QStringList inWorkspace(const QStringList &words) const
    {
        return words + QStringList{QStringLiteral("--workspace"), m_folder.filePath(QStringLiteral("workspace")),
                                   QStringLiteral("--passphrase-file"),
                                   m_folder.filePath(QStringLiteral("passphrase"))};
    }
    static QString fixture(const char *name)
    {
        return QStringLiteral(SB_SOURCE_DIR "/tests/app/fixtures/") + QLatin1String(name);
    }

    // The certificate and the key of the fixtures were made for these tests.

    /// Starts to serve and waits for the line that says where.
    Json serve(QProcess &process, const QStringList &more = {}) const
    {
        process.start(QStringLiteral(SB_PROGRAM),
                      inWorkspace(QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"),
                                              QStringLiteral("--json")} +
                                  more));
        while (!process.canReadLine() && process.waitForReadyRead(60'000)) {
        }
        const auto line = process.readLine();
        return Json::parse(line.begin(), line.end(), nullptr, false);
    }
    static test::HttpAnswer ask(std::uint16_t port, const std::string &first, const std::string &more = {})
    {
        test::HttpConnection connection(port);
        connection.write(first + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\n" + more + "\r\n");
        return connection.read().value_or(test::HttpAnswer());
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse battery staple\n");
        file.close();
        const auto made = run({QStringLiteral("init")});
        QVERIFY2(made.code == 0, made.problems.constData());
    }

    void itSaysWhereAnswersAndEndsInOrder()
    {
        for (const int signal : {SIGTERM, SIGINT}) {
            QProcess process;
            const auto said = serve(process);
            QVERIFY2(said.is_object(), process.readAllStandardError().constData());
            const auto port = said["port"].get<std::uint16_t>();
            QCOMPARE(said["address"].get<std::string>(), "http://127.0.0.1:" + std::to_string(port));
            QCOMPARE(said["reachable"].get<bool>(), false);
            QCOMPARE(said["process"].get<qint64>(), process.processId());
            const auto health = ask(port, "GET /health?phoneNumber=%2B15550100");
            QCOMPARE(health.status, 200);
            QCOMPARE(Json::parse(health.body)["status"].get<std::string>(), std::string("healthy"));
            QCOMPARE(ask(port, "GET /api/v1/agents", "x-api-key: sb_not_a_key\r\n").status, 401);
            QCOMPARE(ask(port, "GET /api/v1/agents", "Authorization: Bearer the-owner-of-this-test/1/\r\n").status,
                     401);
            QVERIFY(::kill(static_cast<pid_t>(process.processId()), signal) == 0);
            const auto ran = finish(process);
            QCOMPARE(ran.code, 0);
            QCOMPARE(test::HttpConnection(port).isOpen(), false);
            // what was asked is logged by its kind
            const auto lines = ran.out.trimmed().split('\n');
            QCOMPARE(lines.size(), 3);
            const auto first = Json::parse(lines[0].begin(), lines[0].end());
            QCOMPARE(first["route"].get<std::string>(), std::string("/health"));
            QCOMPARE(first["status"].get<int>(), 200);
            for (const auto *secret : {"sb_not_a_key", "the-owner", "5550100", "phoneNumber"})
                QVERIFY2(!ran.out.contains(secret) && !ran.problems.contains(secret), secret);
        }
    }

    void aRequestThatDoesNotEndHoldsItUntilASecondSignal()
    {
        QProcess process;
        const auto said = serve(process);
        QVERIFY(said.is_object());
        const auto port = said["port"].get<std::uint16_t>();
        test::HttpConnection half(port);
        half.write("POST /api/v1/agents HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) +
                   "\r\nx-api-key: any\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        QCOMPARE(ask(port, "GET /health").status, 200); // the half one is in before this
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QTRY_VERIFY(!test::HttpConnection(port).isOpen());
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    void otherCommandsGoThroughTheProcessThatServes()
    {
        QProcess process;
        const auto said = serve(process);
        QVERIFY(said.is_object());
        const auto status = run({QStringLiteral("status"), QStringLiteral("--json")});
        QCOMPARE(status.code, 0);
        QCOMPARE(Json::parse(status.out.begin(), status.out.end())["process"].get<qint64>(), process.processId());
        // but to serve is not theirs to pass on
        const auto second = run({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.problems.contains(QByteArray("process " + QByteArray::number(process.processId()))),
                 second.problems.constData());
        process.terminate();
        QCOMPARE(finish(process).code, 0);
    }

    void mistakesAreToldPlainly_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const char *words, int code, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(words).split(QLatin1Char(' ')) << code << QByteArray(told);
        };
        row("no port", "--port many", 2, "--port takes a number");
        row("too large a port", "--port 70000", 2, "--port takes a number");
        row("a name to bind", "--port 0 --bind localhost", 1, "no IPv4 or IPv6 address");
        row("beyond the machine without TLS", "--port 0 --bind 0.0.0.0", 1, "over TLS only");
        row("beyond the machine without TLS, six", "--port 0 --bind ::", 1, "over TLS only");
        row("a certificate that is not there", "--port 0 --tls-cert nothing.pem --tls-key nothing.pem", 1,
            "cannot be read");
        row("half of TLS", "--port 0 --tls-cert nothing.pem", 1, "a certificate and its key");
    }
    void mistakesAreToldPlainly()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, told);
        const auto ran = run(QStringList{QStringLiteral("serve")} + words);
        QCOMPARE(ran.code, code);
        QVERIFY2(ran.problems.contains(told), ran.problems.constData());
    }

    void aPortThatIsTakenIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto ran = run({QStringLiteral("serve"), QStringLiteral("--port"), QString::number(taken.serverPort())});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.problems.contains("cannot be listened on"), ran.problems.constData());
    }

    void aKeyThatDoesNotFitIsRefused()
    {
        QFile other(m_folder.filePath(QStringLiteral("other.pem")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----\n");
        other.close();
        const auto ran =
            run({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--tls-cert"),
                 fixture("server-certificate.pem"), QStringLiteral("--tls-key"), other.fileName()});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.problems.contains("do not fit"), ran.problems.constData());
    }

    void overTlsItMayBeReachedFromElsewhere()
    {
        QProcess process;
        const auto said =
            serve(process, {QStringLiteral("--bind"), QStringLiteral("0.0.0.0"), QStringLiteral("--allow-host"),
                            QStringLiteral("desk.example.com"), QStringLiteral("--tls-cert"),
                            fixture("server-certificate.pem"), QStringLiteral("--tls-key"), fixture("server-key.pem")});
        QVERIFY2(said.is_object(), process.readAllStandardError().constData());
        QCOMPARE(said["reachable"].get<bool>(), true);
        QVERIFY(said["address"].get<std::string>().starts_with("https://"));
        const auto status = [&](const QByteArray &path, const QByteArray &host) {
            QSslSocket socket;
            auto configuration = QSslConfiguration::defaultConfiguration();
            configuration.setCaCertificates(QSslCertificate::fromPath(fixture("server-certificate.pem")));
            socket.setSslConfiguration(configuration);
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), said["port"].get<quint16>());
            if (!socket.waitForEncrypted(20'000))
                return socket.errorString().toLatin1();
            socket.write("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            QByteArray answer;
            while (socket.waitForReadyRead(20'000))
                answer += socket.readAll();
            return answer.mid(9, 3);
        };
        QCOMPARE(status("/health", "desk.example.com"), QByteArray("200"));
        QCOMPARE(status("/health", "rebound.example.com"), QByteArray("403"));
        // A12: where others can come in, search is not for everybody
        QCOMPARE(status("/api/v1/agents", "desk.example.com"), QByteArray("401"));
        // plain HTTP is no conversation here
        test::HttpConnection plain(said["port"].get<std::uint16_t>());
        plain.write("GET /health HTTP/1.1\r\nHost: desk.example.com\r\n\r\n");
        QVERIFY(!plain.read());
        process.terminate();
        QCOMPARE(finish(process).code, 0);
    }
};

QTEST_GUILESS_MAIN(ServeTest)
#include "ServeTest.moc"
