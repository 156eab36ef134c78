// What a request may look like, and what the server says to one that does not, before anybody asks who sent it.
#include "tests/support/WireBackend.h"

#include <QTest>

using namespace sb;
using Json = nlohmann::json;
using test::HttpAnswer;
using test::ServedBackend;

namespace {

std::string chunked(const std::string &body, std::size_t size)
{
    std::string out;
    for (std::size_t at = 0; at < body.size(); at += size) {
        const auto piece = body.substr(at, size);
        out += QByteArray::number(qulonglong(piece.size()), 16).toStdString() + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\n\r\n";
}

std::string detailOf(const HttpAnswer &answer)
{
    const auto body = Json::parse(answer.body, nullptr, false);
    if (!body.is_object() || !body.contains("detail"))
        return "(no detail)";
    return body["detail"].is_string() ? body["detail"].get<std::string>() : body["detail"].dump();
}

} // namespace

class RequestFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        app::HttpSettings settings;
        settings.allowedOrigins = {"https://console.example.com"};
        settings.limits.body = 4096;
        m_served = std::make_unique<ServedBackend>(std::move(settings));
        m_served->backend.on("createAgentSimple",
                             [](const auto &in, const auto &) { return test::WireBackend::now(in, 201); });
        m_served->backend.on("getAgent", [](const auto &in, const auto &) { return test::WireBackend::now(in); });
        m_served->backend.on("listAgents", [](const auto &in, const auto &) { return test::WireBackend::now(in); });
        m_served->backend.on("addAgentTools", [](const auto &in, const auto &) { return test::WireBackend::now(in); });
    }
    void cleanup() { m_served.reset(); }

    void A1_healthNeedsNoCredential()
    {
        auto connection = m_served->connect();
        connection.write("GET /health HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n");
        const auto answer = connection.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->header("content-type"), std::string("application/json"));
        QCOMPARE(answer->header("cache-control"), std::string("no-store"));
        QCOMPARE(answer->header("x-content-type-options"), std::string("nosniff"));
        // and the connection goes on
        connection.write("GET /health HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n");
        QCOMPARE(connection.read().value_or(HttpAnswer()).status, 200);
    }

    void theContractIsServedAsItIs()
    {
        const auto answer = m_served->ask("GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QVERIFY(Json::parse(answer.body) == m_served->contract->document());
    }

    void A2_withoutACredentialNothingIsSaid()
    {
        const auto host = "Host: 127.0.0.1:" + port() + "\r\n";
        for (const auto &operation : m_served->contract->operations()) {
            if (operation.isPublic() || operation.path.starts_with("/webhooks"))
                continue;
            std::string path = operation.path;
            for (auto at = path.find('{'); at != std::string::npos; at = path.find('{'))
                path.replace(at, path.find('}') - at + 1, "x");
            const auto answer = m_served->ask(operation.method + " " + path + " HTTP/1.1\r\n" + host + "\r\n");
            QVERIFY2(answer.status == 401, (operation.id + " " + std::to_string(answer.status)).c_str());
            QCOMPARE(answer.header("www-authenticate"), std::string("Bearer"));
        }
        QVERIFY(m_served->backend.inputs("getAgent").empty());
    }

    void unknownPathsAndOtherMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        const auto row = [](const char *method, const char *path, int status, const char *allow = "") {
            QTest::addRow("%s %s", method, path)
                << QByteArray(method) << QByteArray(path) << status << QByteArray(allow);
        };
        row("GET", "/", 404);
        row("GET", "/api/v1/nothing", 404);
        row("GET", "/api/v1/agents/", 404);
        row("GET", "//api/v1/agents", 404);
        row("GET", "/api/v1/../v1/agents", 404);
        row("GET", "/api/v1/agents/a/b/c/d", 404);
        row("GET", "/API/v1/agents", 404);
        row("DELETE", "/api/v1/agents", 405, "GET, HEAD, OPTIONS, POST");
        row("TRACE", "/api/v1/agents", 405, "GET, HEAD, OPTIONS, POST");
        row("BREW", "/api/v1/agents", 405, "GET, HEAD, OPTIONS, POST");
        row("POST", "/health", 405, "GET, HEAD, OPTIONS");
        row("POST", "/openapi.json", 405, "GET, HEAD, OPTIONS");
        row("POST", "/api/v1/console/changes", 405, "GET, HEAD, OPTIONS");
        row("GET", "/api/v1/agents/simple", 200); // an agent of that name, not the route of POST
        row("POST", "/api/v1/billing/org-credits", 410);
        row("GET", "/api/v1/agents/%zz", 400);
        row("GET", "/api/v1/agents/%", 400);
        row("GET", "/api/v1/agents/%00", 400);
        row("GET", "/api/v1/agents/%ff", 400);
    }
    void unknownPathsAndOtherMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, allow);
        const auto answer = m_served->ask(m_served->head(method.toStdString(), path.toStdString()));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("allow"), allow.toStdString());
        if (status >= 400)
            QVERIFY(detailOf(answer) != "(no detail)");
    }

    void M10_billingAlsoStandsWithoutThePrefix()
    {
        m_served->backend.on("getCreditBalance",
                             [](const auto &, const auto &) { return test::WireBackend::now(Json::object()); });
        QCOMPARE(m_served->ask(m_served->head("GET", "/billing/credit-balance")).status, 200);
        QCOMPARE(m_served->ask(m_served->head("GET", "/agents")).status, 404);
    }

    void aSlashInsideAnIdIsNoSlashOfThePath()
    {
        QCOMPARE(m_served->ask(m_served->head("GET", "/api/v1/agents/a%2Fb%20c")).status, 200);
        QCOMPARE(m_served->backend.inputs("getAgent").back()["agent_id"].get<std::string>(), std::string("a/b c"));
    }

    void headIsGetWithoutABody()
    {
        auto connection = m_served->connect();
        connection.write(m_served->head("HEAD", "/api/v1/agents/x"));
        const auto head = connection.read(true);
        QVERIFY(head);
        QCOMPARE(head->status, 200);
        connection.write(m_served->head("GET", "/api/v1/agents/x"));
        const auto get = connection.read();
        QVERIFY(get); // nothing of a body lay in between
        QCOMPARE(head->header("content-length"), std::to_string(get->body.size()));
        QCOMPARE(m_served->ask(m_served->head("HEAD", "/api/v1/nothing"), true).status, 404);
    }

    void optionsTellTheMethodsAndPreflightWhatAPageMaySend()
    {
        const auto plain = m_served->ask(m_served->head("OPTIONS", "/api/v1/agents/x"));
        QCOMPARE(plain.status, 204);
        QCOMPARE(plain.header("allow"), std::string("DELETE, GET, HEAD, OPTIONS, PUT"));
        QCOMPARE(plain.header("access-control-allow-methods"), std::string());
        const auto preflight = m_served->ask("OPTIONS /api/v1/agents/x HTTP/1.1\r\nHost: localhost:" + port() +
                                             "\r\nOrigin: https://console.example.com\r\n"
                                             "Access-Control-Request-Method: PUT\r\n\r\n"); // without a credential
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.header("access-control-allow-origin"), std::string("https://console.example.com"));
        QVERIFY(preflight.header("access-control-allow-methods").find("PUT") != std::string::npos);
        QVERIFY(preflight.header("access-control-allow-headers").find("x-api-key") != std::string::npos);
        QCOMPARE(preflight.header("access-control-allow-credentials"), std::string());
    }

    void aBodyIsJsonAndSaysSo()
    {
        for (const auto *type : {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                                 "application/xml", "", "application/jsonx"})
            QCOMPARE(m_served->ask(m_served->request("POST", "/api/v1/agents/simple", "{\"name\":\"x\"}", type)).status,
                     415);
        QVERIFY(m_served->backend.inputs("createAgentSimple").empty());
        for (const auto *type : {"application/json", "APPLICATION/JSON; charset=utf-8", "application/problem+json"})
            QCOMPARE(m_served->ask(m_served->request("POST", "/api/v1/agents/simple", "{\"name\":\"x\"}", type)).status,
                     201);
        QCOMPARE(m_served->ask(m_served->request("POST", "/api/v1/files/upload", "{}", "application/json")).status,
                 415);
    }

    void whatIsNotJsonIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const QByteArray &body, const char *told) {
            QTest::newRow(name) << body << QByteArray(told);
        };
        row("cut", "{\n  \"name\": ", "line 2, column 11");
        row("comma", "{\"a\":1,}", "line 1, column 8");
        row("word", "{\"a\":\n\n  nope}", "line 3, column 4");
        row("two documents", "{}{}", "line 1, column 3");
        row("not UTF-8", QByteArray("{\"name\":\"\xff\"}", 13), "line 1, column 10");
        row("NaN", "{\"a\":NaN}", "line 1, column 6");
        row("beyond any number", "{\"a\":1e999}", "line 1, column 10");
        row("twice", R"({"agent":{"name":"a","name":"b"}})", R"(["body","agent","name"])");
        row("nested", QByteArray("[").repeated(65), "is nested too deeply");
        row("list", "[1]", "must be an object");
        row("text", "\"x\"", "must be an object");
    }
    void whatIsNotJsonIsToldWithItsPlace()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, told);
        const auto answer = m_served->ask(m_served->request("POST", "/api/v1/agents/simple", body.toStdString()));
        QCOMPARE(answer.status, 422);
        const auto detail = detailOf(answer);
        QVERIFY2(detail.find(told.toStdString()) != std::string::npos, detail.c_str());
        QVERIFY(m_served->backend.inputs("createAgentSimple").empty());
    }

    void pathQueryAndBodyBecomeOneInput()
    {
        m_served->backend.on("updateAgent", [](const auto &in, const auto &) { return test::WireBackend::now(in); });
        const auto answer = m_served->ask(m_served->request("PUT", "/api/v1/agents/a1?force_update=true&unknown=1",
                                                            R"({"agent":{"name":"n"},"extra":1})"));
        QCOMPARE(answer.status, 200);
        QVERIFY(Json::parse(answer.body) ==
                Json({{"agent_id", "a1"}, {"force_update", true}, {"agent", {{"name", "n"}}}, {"extra", 1}}));
        const auto page = m_served->ask(m_served->head("GET", "/api/v1/agents?page=2&q=a%26b+c"));
        QVERIFY(Json::parse(page.body) == Json({{"page", 2}, {"q", "a&b c"}}));
        const auto odd = m_served->ask(m_served->head("GET", "/api/v1/agents?page=two"));
        QVERIFY(Json::parse(odd.body) == Json({{"page", "two"}})); // for the Gate to refuse
    }

    void aListBodyStandsBesideThePath()
    {
        const auto answer = m_served->ask(m_served->request("POST", "/api/v1/agents/a1/tools", R"([{"tool_id":"t"}])"));
        QCOMPARE(answer.status, 200);
        QVERIFY(Json::parse(answer.body) == Json({{"agent_id", "a1"}, {"body", {{{"tool_id", "t"}}}}}));
        const auto wrong = m_served->ask(m_served->request("POST", "/api/v1/agents/a1/tools", R"({"body":[]})"));
        QVERIFY(Json::parse(wrong.body)["body"].is_object()); // a body is no list because a field in it is one
    }

    void N5_twoThingsAtOnceAreRefused()
    {
        m_served->backend.on("upsertAgentPostAnalysis",
                             [](const auto &in, const auto &) { return test::WireBackend::now(in); });
        const auto clash = [&](const std::string &body) {
            return m_served
                ->ask(m_served->request(m_served->contract->find("upsertAgentPostAnalysis")->method,
                                        pathOf("upsertAgentPostAnalysis", "a1"), body))
                .status;
        };
        QCOMPARE(clash(R"({"agent_id":"a2"})"), 400);
        QCOMPARE(clash(R"({"agent_id":"a1"})"), 200);
        QCOMPARE(m_served->ask(m_served->head("GET", "/api/v1/agents?page=1&page=2")).status, 422);
        QCOMPARE(m_served->ask(m_served->head("GET", "/api/v1/agents?page=1&page=1")).status, 200);
    }

    void C1_whatBelongsIntoTheQueryIsNotReadFromTheBody()
    {
        m_served->backend.on("createOutboundCall",
                             [](const auto &in, const auto &) { return test::WireBackend::now(in); });
        const auto answer = m_served->ask(m_served->request(
            "POST", "/api/call/create_call?agent_id=a", R"({"phoneNumber":"+15550100","variable_values":{"a":"b"}})"));
        QVERIFY(Json::parse(answer.body) == Json({{"agent_id", "a"}, {"variable_values", {{"a", "b"}}}}));
    }

    void limitsOfSize_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [this](const char *name, const std::string &request, int status) {
            QTest::newRow(name) << QByteArray::fromStdString(request) << status;
        };
        init();
        const auto body = [](std::size_t size) {
            return std::string("{\"name\":\"") + std::string(size - 11, 'x') + "\"}";
        };
        const auto path = std::string("/api/v1/agents/simple");
        const auto type = std::string("Content-Type: application/json\r\n");
        row("the largest body", m_served->request("POST", path, body(4096)), 201);
        row("a larger one", m_served->request("POST", path, body(4097)), 413);
        row("one that only says so", m_served->head("POST", path, type + "Content-Length: 99999999\r\n"), 413);
        row("more than any number", m_served->head("POST", path, type + "Content-Length: 99999999999999999999\r\n"),
            413);
        row("no number", m_served->head("POST", path, type + "Content-Length: ten\r\n"), 400);
        row("a negative number", m_served->head("POST", path, type + "Content-Length: -1\r\n"), 400);
        row("in chunks",
            m_served->head("POST", path, type + "Transfer-Encoding: chunked\r\n") + chunked(body(4096), 1000), 201);
        row("too many chunks",
            m_served->head("POST", path, type + "Transfer-Encoding: chunked\r\n") + chunked(body(40'960), 1000), 413);
        row("a broken chunk", m_served->head("POST", path, type + "Transfer-Encoding: chunked\r\n") + "zz\r\n{}\r\n",
            400);
        row("length and chunks",
            m_served->head("POST", path, type + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n") +
                chunked("{}", 2),
            400);
        row("a long address", m_served->head("GET", "/api/v1/agents?q=" + std::string(9'000, 'a')), 414);
        row("a longer address", m_served->head("GET", "/api/v1/agents?q=" + std::string(100'000, 'a')), 414);
        row("an address that fits", m_served->head("GET", "/api/v1/agents?q=" + std::string(7'000, 'a')), 200);
        row("a large header", m_served->head("GET", "/api/v1/agents", "X-A: " + std::string(25'000, 'a') + "\r\n"),
            431);
        row("a larger header", m_served->head("GET", "/api/v1/agents", "X-A: " + std::string(100'000, 'a') + "\r\n"),
            431);
        std::string many;
        for (int i = 0; i < 3000; ++i)
            many += "X-" + std::to_string(i) + ": a\r\n";
        row("many headers", m_served->head("GET", "/api/v1/agents", many), 431);
        row("two hosts", m_served->head("GET", "/api/v1/agents", "Host: example.com\r\n"), 400);
        row("two keys", m_served->head("GET", "/api/v1/agents", "X-API-Key: other\r\n"), 400);
        row("two types", m_served->head("POST", path, type + type + "Content-Length: 0\r\n"), 400);
        row("no host", "GET /api/v1/agents HTTP/1.1\r\nx-api-key: any\r\n\r\n", 400);
        row("a blank before the colon", m_served->head("GET", "/api/v1/agents", "X-A : a\r\n"), 400);
        row("a folded header is one line", m_served->head("GET", "/api/v1/agents", "X-A: a\r\n b\r\n"), 200);
        row("no version", "GET /api/v1/agents\r\n\r\n", 400);
        row("another version", "GET /api/v1/agents HTTP/2.0\r\nHost: localhost\r\n\r\n", 505);
        row("no HTTP at all", "\x16\x03\x01\x02\r\n\r\n", 0); // the connection is closed
        cleanup();
    }
    void limitsOfSize()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        auto text = request.toStdString();
        const auto host = text.find("127.0.0.1:"); // the row was written for another server's port
        if (host != std::string::npos)
            text.replace(host, text.find('\r', host) - host, "127.0.0.1:" + port());
        const auto answer = m_served->ask(text);
        QCOMPARE(answer.status, status);
        QCOMPARE(m_served->ask(m_served->head("GET", "/api/v1/agents")).status, 200); // the server goes on
    }

    void whatWaitsToBeSentIsAskedForFirst()
    {
        auto connection = m_served->connect();
        connection.write(m_served->head("POST", "/api/v1/agents/simple",
                                        "Content-Type: application/json\r\nExpect: 100-continue\r\n"
                                        "Content-Length: 99999\r\n"));
        const auto answer = connection.read(); // without a byte of the body
        QVERIFY(answer);
        QCOMPARE(answer->status, 413);
    }

    void requestsInOneGoAreAnsweredInTheirOrder()
    {
        auto connection = m_served->connect();
        std::string all;
        for (int i = 0; i < 50; ++i)
            all += m_served->head("GET", "/api/v1/agents/" + std::to_string(i));
        connection.write(all);
        for (int i = 0; i < 50; ++i) {
            const auto answer = connection.read();
            QVERIFY(answer);
            QCOMPARE(Json::parse(answer->body)["agent_id"].get<std::string>(), std::to_string(i));
        }
    }

    void aTextThatIsNotUnicodeStillLeavesAsJson()
    {
        m_served->backend.on("getAgent", [](const auto &, const auto &) {
            return test::WireBackend::now(Json{{"name", std::string("a\xff") + "b"}});
        });
        const auto answer = m_served->ask(m_served->head("GET", "/api/v1/agents/x"));
        QCOMPARE(answer.status, 200);
        QVERIFY(!Json::parse(answer.body, nullptr, false).is_discarded());
    }

    void errorsHaveTheirStatusAndDetail()
    {
        m_served->backend.on("getAgent", [](const auto &, const auto &) {
            return test::WireBackend::no({ErrorCode::NotFound, "there is no such agent"});
        });
        const auto answer = m_served->ask(m_served->head("GET", "/api/v1/agents/x"));
        QCOMPARE(answer.status, 404);
        QCOMPARE(detailOf(answer), std::string("there is no such agent"));
        QCOMPARE(m_served->ask(m_served->head("GET", "/api/v1/me/users")).status, 503);
    }

private:
    std::string port() const { return std::to_string(m_served->server->port()); }
    std::string pathOf(const std::string &operation, const std::string &id) const
    {
        auto path = m_served->contract->find(operation)->path;
        return path.replace(path.find('{'), path.find('}') - path.find('{') + 1, id);
    }

    std::unique_ptr<ServedBackend> m_served;
};

QTEST_GUILESS_MAIN(RequestFormTest)
#include "RequestFormTest.moc"
