// What the contract's server costs: getAgent with a credential, on loopback, beside a bare libmicrohttpd that answers
// "hello" with the same flags, in one process and in turn. wrk asks both, two threads and 16 connections.
//
// wrk knows no rate, so the delays at 1,000 requests a second are taken by a client of our own: 16 connections that
// stay open, a request due each millisecond, and a delay counted from when it was due, not from when it could be sent.
//
//     bench_api [--json] [--seconds 4] [--only-server]

#include "app/server/HttpServer.h"
#include "models/services/LocalServices.h"
#include "models/services/Schema.h"
#include "models/store/WorkspaceFolder.h"
#include "tests/bench/PacedClient.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <microhttpd.h>

#include <iostream>

namespace {

using namespace sb;

template <typename T>
T must(QFuture<Result<T>> future)
{
    future.waitForFinished();
    auto result = future.result();
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

/// A workspace with an agent as people make them, and a server in front of it.
class Served
{
public:
    explicit Served(const QTemporaryDir &folder)
        : m_store(
              Store::create(WorkspaceFolder::create(folder.filePath(QStringLiteral("workspace")).toStdString()).value(),
                            Secret::ofSize(32), workspaceSchema())
                  .value())
    {
        must(m_store->write([this](Transaction &transaction) {
            return IdentityStore::createOwner(transaction, {"Bench", "Asha Rao", "Example Clinic", ""}, m_clock.now());
        }));
        const auto catalog = Catalog::builtIn().value();
        must(m_store->write([&](Transaction &transaction) -> Result<bool> {
            auto prepared = LocalServices::prepare(transaction, catalog, m_clock.now());
            return prepared ? Result<bool>(true) : fail(prepared.error());
        }));
        m_services = std::make_unique<LocalServices>(*m_store, m_contract, m_clock);
        AgentCreate in;
        in.agent.name = "Clinic reception";
        AgentModelConfig model;
        model.systemPrompt = std::string(2'000, 'x');
        in.agentModelConfig = model;
        m_agent = must(m_services->backend().start(createAgent, in)).agent.id.toString();
        m_key = *must(m_services->backend().start(createApiKey, ApiKeyCreate())).apiKey.apiKey;
        m_server = app::HttpServer::start(m_services->backend(), m_contract, app::HttpSettings()).value();
    }

    std::string address() const { return m_server->address(); }
    std::uint16_t port() const { return m_server->port(); }
    std::string path() const { return "/api/v1/agents/" + m_agent; }
    std::string credential() const { return "x-api-key: " + m_key; }

private:
    SystemClock m_clock;
    std::shared_ptr<const Contract> m_contract = Contract::builtIn().value();
    std::unique_ptr<Store> m_store;
    std::unique_ptr<LocalServices> m_services;
    std::unique_ptr<app::HttpServer> m_server;
    std::string m_agent;
    std::string m_key;
};

/// libmicrohttpd with nothing behind it.
class Hello
{
public:
    Hello()
    {
        const auto answer = [](void *, MHD_Connection *connection, const char *, const char *, const char *,
                               const char *, std::size_t *, void **) -> MHD_Result {
            static char text[] = "hello";
            auto *response = MHD_create_response_from_buffer(5, text, MHD_RESPMEM_PERSISTENT);
            const auto queued = MHD_queue_response(connection, 200, response);
            MHD_destroy_response(response);
            return queued;
        };
        m_daemon = MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_SUSPEND_RESUME, 0, nullptr, nullptr, answer,
                                    nullptr, MHD_OPTION_END);
        if (m_daemon == nullptr)
            qFatal("libmicrohttpd does not start");
    }
    ~Hello() { MHD_stop_daemon(m_daemon); }
    Hello(const Hello &) = delete;
    Hello &operator=(const Hello &) = delete;

    std::string address() const
    {
        return "http://127.0.0.1:" + std::to_string(MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
    }

private:
    MHD_Daemon *m_daemon = nullptr;
};

/// Requests a second as wrk counts them; nothing when one of them was not answered with 200.
std::optional<double> wrk(const std::string &url, const std::string &header, int seconds)
{
    QProcess process;
    process.start(QStringLiteral("wrk"),
                  {QStringLiteral("-t2"), QStringLiteral("-c16"), QStringLiteral("-d%1s").arg(seconds),
                   QStringLiteral("-H"), QString::fromStdString(header), QString::fromStdString(url)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::cerr << "wrk cannot be run; it is a package of the group bench\n";
        return std::nullopt;
    }
    const auto said = process.readAllStandardOutput();
    const auto at = said.indexOf("Requests/sec:");
    if (at < 0 || said.contains("Non-2xx") || said.contains("Socket errors")) {
        std::cerr << said.constData();
        return std::nullopt;
    }
    return said.mid(at + 13, said.indexOf('\n', at) - at - 13).trimmed().toDouble();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void print(bool json, const char *figure, double value, const char *unit, const std::string &beside)
{
    if (json)
        std::printf("{\"bench\":\"api\",\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"beside\":\"%s\"}\n", figure,
                    value, unit, beside.c_str());
    else
        std::printf("%-8s %-32s %10.3f %-4s %s\n", "api", figure, value, unit, beside.c_str());
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    const auto words = application.arguments();
    const bool json = words.contains(QStringLiteral("--json"));
    const auto at = words.indexOf(QStringLiteral("--seconds"));
    const int seconds = at > 0 ? words.value(at + 1).toInt() : 4;
    const QTemporaryDir folder;
    const Served served(folder);
    if (words.contains(QStringLiteral("--only-server"))) { // for a profiler
        std::cout << served.address() << served.path() << std::endl;
        return QCoreApplication::exec();
    }
    const Hello hello;
    constexpr int rounds = 3;
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) { // in turn, so that what else the machine does meets both
        const auto us = wrk(served.address() + served.path(), served.credential(), seconds);
        const auto bare = wrk(hello.address(), served.credential(), seconds);
        if (!us || !bare)
            return 1;
        ours.push_back(*us);
        theirs.push_back(*bare);
        ratios.push_back(*us / *bare);
    }
    const auto delays =
        bench::PacedClient(served.port(), "GET " + served.path() + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                                              std::to_string(served.port()) + "\r\n" + served.credential() + "\r\n\r\n")
            .run({.connections = 16, .perSecond = 1'000, .seconds = 2 * seconds});
    if (!delays) {
        std::cerr << delays.error().detail << '\n';
        return 1;
    }
    const auto asText = [](double value) { return std::to_string(static_cast<int>(value)) + "/s"; };
    print(json, "get_agent_ratio", median(ratios), "x",
          asText(median(ours)) + " beside a bare libmicrohttpd's " + asText(median(theirs)) + ", wrk -t2 -c16");
    print(json, "get_agent_p99_ms", delays->p99, "ms",
          "1000/s for " + std::to_string(2 * seconds) + " s; median " + std::to_string(delays->median) +
              " ms, longest " + std::to_string(delays->longest) + " ms");
    return 0;
}
