// The stream of changes, as server-sent events.
#include "tests/support/WireBackend.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::ServedBackend;
using test::WireBackend;

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        app::HttpSettings settings;
        settings.timeouts.heartbeat = std::chrono::milliseconds(300);
        m_served = std::make_unique<ServedBackend>(std::move(settings));
    }
    void cleanup() { m_served.reset(); }

    void changesComeAsEventsWithRisingNumbers()
    {
        auto connection = listen();
        QVERIFY(connection.readUntil("retry: 2000").ends_with("retry: 2000"));
        m_served->backend.announce(QStringLiteral("agents"), QStringLiteral("a1"));
        m_served->backend.announce(QStringLiteral("calls"), QStringLiteral("c1"));
        const auto first = connection.readUntil("\"topic\":\"agents\"}");
        QVERIFY(first.find("event: changed") != std::string::npos);
        QVERIFY(first.find("\"id\":\"a1\"") != std::string::npos);
        QVERIFY(connection.readUntil("\"topic\":\"calls\"}").find(".2\n") != std::string::npos);
        QVERIFY(!connection.readUntil(":\n\n").empty()); // a sign of life
        QCOMPARE(m_served->server->running(), 0);        // a listener is no request under way
    }

    void aListenerWhoComesBackGetsWhatItMissed()
    {
        std::string seen;
        {
            auto connection = listen();
            connection.readUntil("retry: 2000");
            m_served->backend.announce(QStringLiteral("agents"), QStringLiteral("a1"));
            const auto event = connection.readUntil("\"topic\":\"agents\"}");
            const auto at = event.find("id: ") + 4;
            seen = event.substr(at, event.find('\n', at) - at);
        }
        m_served->backend.announce(QStringLiteral("agents"), QStringLiteral("a2"));
        m_served->backend.announce(QStringLiteral("agents"), QStringLiteral("a3"));
        auto back = listen("Last-Event-ID: " + seen + "\r\n");
        const auto missed = back.readUntil("\"a3\"");
        QVERIFY(missed.find("\"a2\"") != std::string::npos);
        QVERIFY(missed.find("\"a1\"") == std::string::npos);
        QVERIFY(missed.find("reset") == std::string::npos);
        for (const auto *other : {"another-run.1", "nonsense", ".", "1", "x.99999999999999999999"}) {
            auto stranger = listen("Last-Event-ID: " + std::string(other) + "\r\n");
            QVERIFY(stranger.readUntil("data: {}").find("event: reset") != std::string::npos);
        }
    }

    void M7_whoMayNotSeeEveryRowHearsOfTopicsOnly()
    {
        m_served->backend.on("getCurrentUser", [](const Json &, const CallOptions &) {
            return WireBackend::now(Json{{"role", "developer"}});
        });
        auto connection = listen();
        connection.readUntil("retry: 2000");
        m_served->backend.announce(QStringLiteral("agents"), QStringLiteral("a1"));
        QVERIFY(connection.readUntil("\"topic\":\"agents\"}").find("\"a1\"") == std::string::npos);
    }

    void A5_aCredentialThatIsTakenAwayEndsItsStream()
    {
        auto connection = listen();
        connection.readUntil("retry: 2000");
        m_served->backend.on("getCurrentUser", [](const Json &, const CallOptions &) {
            return WireBackend::no({ErrorCode::Unauthorized, "the key was revoked"});
        });
        QVERIFY(connection.readUntil("0\r\n\r\n").ends_with("0\r\n\r\n"));
        QCOMPARE(m_served->ask(m_served->head("GET", "/api/v1/console/changes")).status, 401);
    }

private:
    test::HttpConnection listen(const std::string &more = {})
    {
        auto connection = m_served->connect();
        connection.write(m_served->head("GET", "/api/v1/console/changes", more));
        const auto head = connection.readUntil("\r\n\r\n");
        if (head.find("200 OK") == std::string::npos || head.find("text/event-stream") == std::string::npos)
            qFatal("no stream: %s", head.c_str());
        return connection;
    }

    std::unique_ptr<ServedBackend> m_served;
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "ChangesTest.moc"
