// Host × Origin × method × credential: who gets in, over a real socket into a real workspace (A2, A4, A14, A16). What
// is right is written down here by hand, and everything that has one wrong part must be turned away.
#include "app/server/HttpServer.h"
#include "app/server/RequestGuard.h"
#include "tests/support/DoorTokens.h"
#include "tests/support/HttpRuleClient.h"
#include "tests/support/RuleWorkspace.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;

namespace {

struct Part
{
    std::string name;
    std::string lines; ///< whole header lines
    bool isRight = false;
    int status = 0; ///< when it is wrong
};

std::string line(const std::string &name, const std::string &value)
{
    return name + ": " + value + "\r\n";
}

} // namespace

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<test::RuleWorkspace>();
        app::HttpSettings settings;
        settings.allowedOrigins = {"https://console.example.com", "https://desk.example.com:8443/"};
        m_server = app::HttpServer::start(m_workspace->services->backend(), m_workspace->contract, std::move(settings))
                       .value();
        m_port = std::to_string(m_server->port());
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_workspace.reset();
    }

    void A14_everyCombinationIsJudgedByItsWorstPart()
    {
        const auto good = tokenOf(m_workspace->owner);
        const auto nobody = tokenOf(UserId::make(1));
        const auto key = keyOf(m_workspace->owner);
        std::vector<Part> credentials{
            {"the owner", line("Authorization", "Bearer " + good), true},
            {"the owner, in lower case", line("authorization", "bearer " + good), true},
            {"the owner and a key", line("Authorization", "Bearer " + good) + line("x-api-key", "wrong"), true}, // A4
            {"a key of the owner", line("x-api-key", key), true},
            {"nobody", {}, false, 401},
            {"an unknown token", line("Authorization", "Bearer wrong"), false, 401},
            {"an empty token", line("Authorization", "Bearer "), false, 401},
            {"another scheme", line("Authorization", "Basic b3duZXI6"), false, 401},
            {"the token alone", line("Authorization", good), false, 401},
            {"a user who is gone", line("Authorization", "Bearer " + nobody), false, 401},
            {"an unknown key", line("x-api-key", "wrong"), false, 401},
            {"an empty key", line("x-api-key", ""), false, 401},
            {"the token as a key", line("x-api-key", good), false, 401},
            {"a wrong token and a right key", line("Authorization", "Bearer wrong") + line("x-api-key", key), false,
             401}, // A4
            {"a wrong token and a key", line("Authorization", "Bearer wrong") + line("x-api-key", "wrong"), false, 401},
            {"a cookie", line("Cookie", "Authorization=Bearer " + good), false, 401},
            {"two tokens", line("Authorization", "Bearer " + good) + line("Authorization", "Bearer " + good), false,
             400},
        };
        int requests = 0;
        int accepted = 0;
        std::optional<test::HttpConnection> connection;
        for (const auto &host : hosts()) {
            for (const auto &origin : origins()) {
                for (const auto &credential : credentials) {
                    const bool isRight = host.isRight && origin.isRight && credential.isRight;
                    auto tool = makeTool("spare_" + std::to_string(requests));
                    const auto rows = m_workspace->rows("tool_definition");
                    for (const std::string method : {"GET", "POST", "DELETE"}) {
                        const auto what = method + ", " + host.name + ", " + origin.name + ", " + credential.name;
                        if (!connection)
                            connection.emplace(m_server->port());
                        connection->write(requestOf(method, host.lines + origin.lines + credential.lines, tool));
                        const auto answer = connection->read();
                        QVERIFY2(answer, what.c_str());
                        if (answer->header("connection") == "close")
                            connection.reset();
                        ++requests;
                        if (isRight) {
                            ++accepted;
                            QVERIFY2(answer->status == (method == "POST" ? 201 : 200), (what + answer->body).c_str());
                        } else {
                            QVERIFY2(isOneOf(answer->status, host, origin, credential), (what + answer->body).c_str());
                        }
                        const auto told = answer->header("access-control-allow-origin");
                        QVERIFY2(told.empty() || (origin.isRight && origin.lines == line("Origin", told)),
                                 what.c_str());
                        QVERIFY(answer->header("access-control-allow-credentials").empty());
                    }
                    QCOMPARE(m_workspace->rows("tool_definition"), rows); // one made, one gone; or neither
                    QCOMPARE(isThere(tool), !isRight);
                    takeAllToolsAway();
                }
            }
        }
        QVERIFY(requests >= 200);
        QVERIFY(accepted > 0);
        qInfo("%d requests, %d accepted", requests, accepted);
    }

    void A4_withBothTheBearerTokenDecides_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("status");
        QTest::addRow("a session") << QStringLiteral("Bearer SESSION") << 200;
        QTest::addRow("an unknown token") << QStringLiteral("Bearer sb_ses_unknown") << 401;
        QTest::addRow("a key in the place of a token") << QStringLiteral("Bearer KEY") << 401;
        QTest::addRow("no token") << QStringLiteral("Bearer") << 401;
        QTest::addRow("a blank token") << QStringLiteral("Bearer  ") << 401;
        QTest::addRow("more than a token") << QStringLiteral("Bearer SESSION SESSION") << 401;
    }
    void A4_withBothTheBearerTokenDecides()
    {
        QFETCH(QString, token);
        QFETCH(int, status);
        const auto user = m_workspace->makeUser("caller", Role::Developer, m_workspace->makeOrg("Example Callers"));
        const auto key = keyOf(m_workspace->owner);
        token.replace(QStringLiteral("SESSION"), QString::fromStdString(tokenOf(user)))
            .replace(QStringLiteral("KEY"), QString::fromStdString(key));
        for (const bool keyFirst : {false, true}) {
            const auto bearer = line("Authorization", token.toStdString());
            const auto second = line("x-api-key", key);
            test::HttpConnection connection(m_server->port());
            connection.write("GET /api/v1/me HTTP/1.1\r\n" + line("Host", "127.0.0.1:" + m_port) +
                             (keyFirst ? second + bearer : bearer + second) + "\r\n");
            const auto answer = connection.read();
            QVERIFY(answer);
            QCOMPARE(answer->status, status);
            if (status != 200)
                continue;
            const auto me = Json::parse(answer->body);
            QCOMPARE(me["user_id"].get<std::string>(), user.toString()); // not the key's owner
            QCOMPARE(me["auth"].get<std::string>(), std::string("bearer"));
        }
    }

    void A14_preflightFromAStrangersPageIsRefused()
    {
        for (const auto &host : hosts()) {
            for (const auto &origin : origins()) {
                test::HttpConnection connection(m_server->port());
                connection.write("OPTIONS /api/v1/tool-endpoint-defs HTTP/1.1\r\n" + host.lines + origin.lines +
                                 "Access-Control-Request-Method: POST\r\n\r\n");
                const auto answer = connection.read();
                QVERIFY(answer);
                const bool isRight = host.isRight && origin.isRight;
                QVERIFY2((answer->status == 204) == isRight, (host.name + ", " + origin.name).c_str());
            }
        }
    }

    void A14_healthAndContractAreNotForStrangersPagesEither()
    {
        for (const auto *path : {"/health", "/openapi.json", "/api/v1/console/changes", "/nothing"}) {
            test::HttpConnection connection(m_server->port());
            connection.write(std::string("GET ") + path + " HTTP/1.1\r\nHost: rebound.example.com\r\n\r\n");
            const auto answer = connection.read();
            QVERIFY(answer);
            QCOMPARE(answer->status, 403);
        }
    }

    void A16_whatAnotherUserHasIsNotThere()
    {
        const auto stranger =
            m_workspace->makeUser("stranger", Role::Developer, m_workspace->makeOrg("Example Partners"));
        const auto agent = m_workspace->call(createAgentSimple, {.name = "Front desk"}).value().agent.id.toString();
        test::HttpRuleClient client(m_workspace->contract, m_server->port());
        const CallOptions asOwner{BearerCredential{tokenOf(m_workspace->owner)}};
        const CallOptions asStranger{BearerCredential{tokenOf(stranger)}};
        QCOMPARE(client.send("getAgent", {{"agent_id", agent}}, asOwner).status, 200);
        QCOMPARE(client.send("getAgent", {{"agent_id", agent}}, asStranger).status, 404);
        QCOMPARE(client.send("deleteAgent", {{"agent_id", agent}}, asStranger).status, 404);
        QCOMPARE(client.send("getWorkspaceSettings", Json::object(), asStranger).status, 403);
    }

    void guardKnowsWhereItIsBound_data()
    {
        QTest::addColumn<QByteArray>("bind");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *bind, bool tls, const char *host, bool allowed) {
            QTest::addRow("%s %s %s", bind, tls ? "tls" : "plain", host)
                << QByteArray(bind) << tls << QByteArray(host) << allowed;
        };
        row("127.0.0.1", false, "127.0.0.1:8765", true);
        row("127.0.0.1", false, "[::1]:8765", true);
        row("127.0.0.1", false, "127.9.9.9:8765", true);
        row("127.0.0.1", false, "192.0.2.7:8765", false);
        row("192.0.2.7", true, "192.0.2.7:8765", true);
        row("192.0.2.7", true, "192.0.2.8:8765", false);
        row("192.0.2.7", true, "192.0.2.7", false);
        row("0.0.0.0", true, "192.0.2.8:8765", true);
        row("0.0.0.0", true, "rebound.example.com:8765", false);
        row("::", true, "[2001:db8::7]:8765", true);
        row("2001:db8::7", true, "[2001:DB8:0::7]:8765", true);
        row("2001:db8::7", true, "[2001:db8::8]:8765", false);
        row("0.0.0.0", true, "desk.example.com", true);
        row("0.0.0.0", true, "DESK.example.com:9000", true);
        row("0.0.0.0", true, "proxy.example.com:8443", true);
        row("0.0.0.0", true, "proxy.example.com:8444", false);
        row("0.0.0.0", true, "desk.example.com.", false);
        row("0.0.0.0", true, "", false);
        row("0.0.0.0", true, "[::1", false);
        row("0.0.0.0", true, "127.0.0.1:8765:8765", false);
        row("0.0.0.0", true, "127.0.0.1:087650", false);
        row("0.0.0.0", true, "127.1:8765", false);
        row("0.0.0.0", true, "2130706433:8765", false);
    }
    void guardKnowsWhereItIsBound()
    {
        QFETCH(QByteArray, bind);
        QFETCH(bool, tls);
        QFETCH(QByteArray, host);
        QFETCH(bool, allowed);
        const app::RequestGuard guard(bind.toStdString(), 8765, tls, {"desk.example.com", "proxy.example.com:8443"},
                                      {});
        QCOMPARE(guard.allowsHost(host.toStdString()), allowed);
        QVERIFY(!guard.allowsOrigin("https://desk.example.com"));
    }

private:
    std::string tokenOf(UserId user)
    {
        const auto credential = test::DoorTokens(*m_workspace->store).of(OwnerCredential{Via::Bearer, user});
        return std::get<BearerCredential>(credential).token;
    }
    std::string keyOf(UserId user)
    {
        const auto credential = test::DoorTokens(*m_workspace->store).of(OwnerCredential{Via::ApiKey, user});
        return std::get<ApiKeyCredential>(credential).key;
    }

    std::vector<Part> hosts() const
    {
        const auto wrongPort = std::to_string(m_server->port() ^ 1U);
        std::vector<Part> parts{
            {"the address", line("Host", "127.0.0.1:" + m_port), true},
            {"the name", line("Host", "localhost:" + m_port), true},
            {"the name in capitals", line("host", "LOCALHOST:" + m_port), true},
            {"the other address", line("Host", "[::1]:" + m_port), true},
            {"two hosts", line("Host", "127.0.0.1:" + m_port) + line("Host", "evil.example.com"), false, 400},
            {"no host", {}, false, 400},
        };
        for (const auto &wrong :
             {std::string("evil.example.com"), "evil.example.com:" + m_port, std::string("127.0.0.1"),
              "127.0.0.1:" + wrongPort, "127.0.0.1.evil.example.com:" + m_port, "localhost.evil.example.com:" + m_port,
              "192.0.2.1:" + m_port, "0.0.0.0:" + m_port, "evil.example.com@127.0.0.1:" + m_port,
              "127.0.0.1:" + m_port + "@evil.example.com", "127.0.0.1:" + m_port + ", evil.example.com",
              std::string(":") + m_port, "[::2]:" + m_port, "localhost:" + m_port + "x", "localhost :" + m_port})
            parts.push_back({"host " + wrong, line("Host", wrong), false, 403});
        return parts;
    }
    std::vector<Part> origins() const
    {
        std::vector<Part> parts{
            {"no origin", {}, true},
            {"an allowed origin", line("Origin", "https://console.example.com"), true},
            {"an allowed origin with its port", line("Origin", "https://desk.example.com:8443"), true},
            {"two origins", line("Origin", "https://console.example.com") + line("Origin", "https://evil.example.com"),
             false, 400},
        };
        for (const auto &wrong :
             {std::string("null"), std::string("https://evil.example.com"), std::string("http://console.example.com"),
              std::string("https://console.example.com:444"),
              std::string("https://console.example.com.evil.example.com"),
              std::string("https://evil.example.com/https://console.example.com"),
              std::string("https://console.example.com/"), std::string("https://desk.example.com"),
              "http://127.0.0.1:" + m_port, "http://localhost:" + m_port, std::string("file://"), std::string("*")})
            parts.push_back({"origin " + wrong, line("Origin", wrong), false, 403});
        return parts;
    }

    static bool isOneOf(int status, const Part &host, const Part &origin, const Part &credential)
    {
        return std::ranges::any_of(std::array{&host, &origin, &credential},
                                   [&](const Part *part) { return !part->isRight && part->status == status; });
    }

    std::string makeTool(const std::string &name)
    {
        const Json tool{{"name", name}, {"url", "https://example.com/"}, {"tool_schema", {{"type", "object"}}}};
        const auto made = m_workspace->send("createToolEndpointDef", tool);
        if (made.status != 201)
            qFatal("%s", made.body.dump().c_str());
        return made.body["id"].get<std::string>();
    }
    bool isThere(const std::string &tool)
    {
        return m_workspace->send("getToolEndpointDef", {{"tool_id", tool}}).status == 200;
    }
    void takeAllToolsAway()
    {
        const auto done = m_workspace->write(
            [](Transaction &transaction) { return transaction->execute("DELETE FROM tool_definition"); });
        QVERIFY(done);
    }

    /// GET reads, POST makes a tool, DELETE takes \p tool away.
    static std::string requestOf(const std::string &method, const std::string &lines, const std::string &tool)
    {
        const std::string path = "/api/v1/tool-endpoint-defs";
        const std::string body = R"({"name":"made","url":"https://example.com/","tool_schema":{"type":"object"}})";
        if (method == "POST")
            return "POST " + path + " HTTP/1.1\r\n" + lines +
                   "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
                   body;
        if (method == "GET")
            return "GET " + path + " HTTP/1.1\r\n" + lines + "\r\n";
        return "DELETE " + path + "/" + tool + " HTTP/1.1\r\n" + lines + "Content-Length: 0\r\n\r\n";
    }

    std::unique_ptr<test::RuleWorkspace> m_workspace;
    std::unique_ptr<app::HttpServer> m_server;
    std::string m_port;
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "AdmissionTest.moc"
