// How long the server waits, for whom, and that those who dawdle delay nobody else.
#include "tests/support/WireBackend.h"

#include <QTest>

#include <sys/resource.h>

using namespace sb;
using Json = nlohmann::json;
using test::HttpConnection;
using test::ServedBackend;
using test::WireBackend;

namespace {

using std::chrono::milliseconds;

constexpr auto generous = milliseconds(20'000); // what takes longer never comes

/// Lets this process hold \p wanted descriptors; how many it may.
rlim_t raiseDescriptors(rlim_t wanted)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min(limit.rlim_max, std::max(limit.rlim_cur, wanted));
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

app::HttpSettings impatient()
{
    app::HttpSettings settings;
    settings.timeouts.header = milliseconds(600);
    settings.timeouts.keepAlive = milliseconds(600);
    settings.timeouts.body = milliseconds(600);
    settings.timeouts.bodyRate = 1000;
    return settings;
}

/// Writes \p text a byte at a time until the other side has had enough.
bool isCutWhileDripping(HttpConnection &connection, const std::string &text)
{
    for (const char each : text) {
        if (connection.isClosedWithin(milliseconds(50)) || !connection.write(std::string_view(&each, 1)))
            return true;
    }
    return connection.isClosedWithin(generous);
}

} // namespace

class PatienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersThatDripAreCut()
    {
        ServedBackend served(impatient());
        auto connection = served.connect();
        QVERIFY(isCutWhileDripping(connection, served.head("GET", "/api/v1/agents", "X-A: " + std::string(400, 'a'))));
        QVERIFY(served.backend.inputs("listAgents").empty());
    }

    void aConnectionThatSaysNothingIsClosed()
    {
        ServedBackend served(impatient());
        auto connection = served.connect();
        QVERIFY(connection.isClosedWithin(generous));
    }

    void aConnectionThatHasBeenAnsweredIsClosedLater()
    {
        ServedBackend served(impatient());
        auto connection = served.connect();
        connection.write(served.head("GET", "/health"));
        QCOMPARE(connection.read()->status, 200);
        QVERIFY(connection.isClosedWithin(generous));
    }

    void aBodyThatDripsIsCut()
    {
        ServedBackend served(impatient());
        auto connection = served.connect();
        connection.write(
            served.head("POST", "/api/v1/agents/simple", "Content-Type: application/json\r\nContent-Length: 1000\r\n"));
        QVERIFY(isCutWhileDripping(connection, std::string(900, ' ')));
        QVERIFY(served.backend.inputs("createAgentSimple").empty());
        QTRY_COMPARE(served.server->running(), 0);
    }

    void aHandlerMayTakeLongerThanAnyOfThat()
    {
        ServedBackend served(impatient());
        auto promise = std::make_shared<QPromise<Result<WireAnswer>>>();
        promise->start();
        served.backend.on("listAgents", [promise](const Json &, const CallOptions &) { return promise->future(); });
        auto connection = served.connect();
        connection.write(served.head("GET", "/api/v1/agents"));
        QVERIFY(!connection.isClosedWithin(milliseconds(2'000)));
        promise->addResult(WireAnswer{200, Json::array()});
        promise->finish();
        const auto answer = connection.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }

    void aClientThatLeavesStopsItsRequest()
    {
        ServedBackend served;
        auto promise = std::make_shared<QPromise<Result<WireAnswer>>>();
        promise->start();
        std::mutex mutex;
        std::stop_token stop;
        served.backend.on("listAgents", [&](const Json &, const CallOptions &options) {
            const std::scoped_lock lock(mutex);
            stop = options.stop;
            return promise->future();
        });
        {
            auto connection = served.connect();
            connection.write(served.head("GET", "/api/v1/agents"));
            QTRY_COMPARE(served.server->running(), 1);
        }
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     const std::scoped_lock lock(mutex);
                                     return stop.stop_requested();
                                 })(),
                                 int(generous.count()));
        promise->addResult(WireAnswer{200, Json::array()});
        promise->finish();
        QTRY_COMPARE(served.server->running(), 0);
    }

    void thousandsOfIdleAndSlowConnectionsDelayNobody()
    {
        // Both ends of each connection are in this process.
        constexpr std::size_t slowOnes = 200;
        const auto allowed = raiseDescriptors(2 * 5'200 + 1'000);
        const auto idleOnes = std::min<std::size_t>(5'000, (allowed - 1'000) / 2 - slowOnes);
        if (idleOnes < 5'000)
            qWarning("only %zu idle connections: the limit of descriptors is %llu", idleOnes,
                     static_cast<unsigned long long>(allowed));
        app::HttpSettings settings;
        settings.timeouts.header = milliseconds(120'000);
        settings.timeouts.body = milliseconds(120'000);
        ServedBackend served(std::move(settings));
        served.backend.on("listAgents",
                          [](const Json &, const CallOptions &) { return WireBackend::now(Json::array()); });
        std::vector<HttpConnection> idle;
        for (std::size_t i = 0; i < idleOnes; ++i) {
            idle.emplace_back(served.server->port());
            QVERIFY(idle.back().isOpen());
        }
        std::vector<HttpConnection> slow;
        const auto halfHead = served.head("GET", "/api/v1/agents").substr(0, 60);
        const auto halfBody = served.request("POST", "/api/v1/agents/simple", std::string(1'000, ' '));
        for (std::size_t i = 0; i < slowOnes; ++i) {
            slow.emplace_back(served.server->port());
            QVERIFY(slow.back().write(i % 2 == 0 ? halfHead : halfBody.substr(0, halfBody.size() - 900)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(served.server->connections(), idleOnes + slowOnes, int(generous.count()));
        // One after the other on new connections, as a client that knows nothing of the crowd; each within the client's
        // own limit, or the answer is not there.
        for (int i = 0; i < 300; ++i) {
            for (auto &each : slow) {
                if (i % 10 == 0)
                    each.write(" ");
            }
            QCOMPARE(served.ask(served.head("GET", "/api/v1/agents")).status, 200);
        }
        // and those who waited are served when they do ask
        for (std::size_t i = 0; i < idleOnes; i += 100) {
            QVERIFY(idle[i].write(served.head("GET", "/api/v1/agents")));
            const auto answer = idle[i].read();
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
        }
    }

    void moreConnectionsThanAllowedWaitForTheirTurn()
    {
        app::HttpSettings settings;
        settings.limits.connections = 20;
        ServedBackend served(std::move(settings));
        std::vector<HttpConnection> first;
        for (int i = 0; i < 20; ++i)
            first.emplace_back(served.server->port());
        QTRY_COMPARE(served.server->connections(), std::size_t(20));
        auto late = served.connect();
        QVERIFY(late.isOpen()); // the system takes it
        late.write(served.head("GET", "/health"));
        first.pop_back();
        const auto answer = late.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }

    void aStopLetsWhatRunsFinishAndTakesNothingNew()
    {
        ServedBackend served;
        auto promise = std::make_shared<QPromise<Result<WireAnswer>>>();
        promise->start();
        served.backend.on("listAgents", [promise](const Json &, const CallOptions &) { return promise->future(); });
        auto running = served.connect();
        running.write(served.head("GET", "/api/v1/agents"));
        QTRY_COMPARE(served.server->running(), 1);
        auto idle = served.connect();
        idle.write(served.head("GET", "/health"));
        QCOMPARE(idle.read()->status, 200);
        auto listener = served.connect();
        listener.write(served.head("GET", "/api/v1/console/changes"));
        listener.readUntil("retry: 2000");

        std::thread stopping([&] { served.server->stop(); });
        QVERIFY(listener.readUntil("0\r\n\r\n").ends_with("0\r\n\r\n")); // ended as a stream ends
        QTRY_VERIFY(!served.connect().isOpen());
        idle.write(served.head("GET", "/health"));
        const auto refused = idle.read();
        QVERIFY(refused);
        QCOMPARE(refused->status, 503);
        QCOMPARE(refused->header("connection"), std::string("close"));
        promise->addResult(WireAnswer{200, Json::array()});
        promise->finish();
        const auto answer = running.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->isWhole);
        stopping.join();
        QVERIFY(!served.connect().isOpen());
        served.server->stop(); // twice is as once
    }

    void aStopGivesUpOnWhatDoesNotEnd()
    {
        app::HttpSettings settings;
        settings.timeouts.drain = milliseconds(300);
        ServedBackend served(std::move(settings));
        auto promise = std::make_shared<QPromise<Result<WireAnswer>>>();
        promise->start();
        served.backend.on("listAgents", [promise](const Json &, const CallOptions &) { return promise->future(); });
        auto connection = served.connect();
        connection.write(served.head("GET", "/api/v1/agents"));
        QTRY_COMPARE(served.server->running(), 1);
        served.server->stop();
        const auto answer = connection.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        promise->addResult(WireAnswer{200, Json::array()}); // too late, and nobody is hurt
        promise->finish();
    }

    void requestsAreLoggedByKindOnly()
    {
        std::mutex mutex;
        std::vector<app::RequestLine> lines;
        app::HttpSettings settings;
        settings.log = [&](const app::RequestLine &line) {
            const std::scoped_lock lock(mutex);
            lines.push_back(line);
        };
        ServedBackend served(std::move(settings));
        served.backend.on("getAgent", [](const Json &, const CallOptions &) {
            return WireBackend::now(Json{{"a", 1}});
        });
        served.ask(served.head("GET", "/api/v1/agents/secret-id?q=secret-text"));
        served.ask("secret GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n");
        served.ask("SECRET /nothing?key=secret HTTP/1.1\r\nHost: localhost:" + std::to_string(served.server->port()) +
                   "\r\n\r\n");
        served.server->stop();
        const std::scoped_lock lock(mutex);
        QVERIFY(lines.size() >= 2);
        QCOMPARE(std::string(lines[0].method), std::string("GET"));
        QCOMPARE(lines[0].route, std::string("/api/v1/agents/{agent_id}"));
        QCOMPARE(lines[0].status, 200);
        QCOMPARE(lines[0].bytes, std::uint64_t(7));
        QCOMPARE(std::string(lines[0].caller), std::string("api_key"));
        QCOMPARE(std::string(lines.back().method), std::string("-"));
        QCOMPARE(lines.back().route, std::string("-"));
        QCOMPARE(std::string(lines.back().caller), std::string("nobody"));
    }
};

QTEST_GUILESS_MAIN(PatienceTest)
#include "PatienceTest.moc"
