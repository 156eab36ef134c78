#pragma once

#include "app/server/HttpServer.h"
#include "models/backend/Backend.h"
#include "tests/support/HttpConnection.h"

#include <map>
#include <mutex>
#include <thread>

namespace sb::test {

/// A backend whose answers a test writes, in the words of the wire, for tests of the server alone. Everybody who sends
/// a credential is the owner. Thread: any.
class WireBackend final : public Backend
{
public:
    using Answer = QFuture<Result<WireAnswer>>;
    using How = std::function<Answer(const nlohmann::json &in, const CallOptions &options)>;

    WireBackend()
    {
        on("getCurrentUser", [](const auto &, const auto &) { return now(nlohmann::json{{"role", "super_admin"}}); });
        on("healthCheck", [](const auto &, const auto &) { return now(nlohmann::json{{"status", "ok"}}); });
    }

    void on(const std::string &operation, How how)
    {
        const std::scoped_lock lock(m_mutex);
        m_answers[operation] = std::move(how);
    }
    /// The inputs of an operation so far, in order.
    std::vector<nlohmann::json> inputs(const std::string &operation) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_inputs.find(operation);
        return found == m_inputs.end() ? std::vector<nlohmann::json>() : found->second;
    }
    void announce(const QString &topic, const QString &id) { Q_EMIT changed(topic, id); }

    static Answer now(WireBody body, int status = 200)
    {
        return ready(Result<WireAnswer>(WireAnswer{status, std::move(body)}));
    }
    static Answer no(Error error) { return ready(Result<WireAnswer>(fail(std::move(error)))); }

    void startWire(std::string_view operation, const nlohmann::json &in, CallOptions options,
                   WireFinished finished) override
    {
        How how;
        {
            const std::scoped_lock lock(m_mutex);
            m_inputs[std::string(operation)].push_back(in);
            if (const auto found = m_answers.find(std::string(operation)); found != m_answers.end())
                how = found->second;
        }
        auto answer = how ? how(in, options) : no({ErrorCode::Unavailable, "not written by this test"});
        if (answer.isFinished())
            return finished(answer.result());
        std::thread([answer, finished = std::move(finished)]() mutable { // ends at the latest with the test's promise
            answer.waitForFinished();
            finished(answer.resultCount() > 0 ? answer.result() : fail(ErrorCode::Cancelled, "never answered"));
        })
            .detach();
    }

protected:
    void perform(std::string_view, std::type_index, std::type_index, std::shared_ptr<const void>, CallOptions,
                 Finished finished) override
    {
        finished(fail(ErrorCode::Unavailable, "by wire only"));
    }

private:
    mutable std::mutex m_mutex; ///< guards the rest
    std::map<std::string, How> m_answers;
    std::map<std::string, std::vector<nlohmann::json>> m_inputs;
};

/// That backend behind a server of its own.
class ServedBackend
{
public:
    explicit ServedBackend(app::HttpSettings settings = {})
        : server(app::HttpServer::start(backend, contract, std::move(settings)).value())
    {}

    HttpConnection connect() const { return HttpConnection(server->port()); }
    /// The first line and the headers that every request here has; \p more are whole lines.
    std::string head(const std::string &method, const std::string &path, const std::string &more = {}) const
    {
        return method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server->port()) +
               "\r\nx-api-key: any\r\n" + more + "\r\n";
    }
    std::string request(const std::string &method, const std::string &path, const std::string &body,
                        const std::string &type = "application/json") const
    {
        return head(method, path,
                    "Content-Type: " + type + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n") +
               body;
    }
    /// One request on a connection of its own; status 0 when nothing came back.
    HttpAnswer ask(const std::string &bytes, bool isHead = false) const
    {
        auto connection = connect();
        connection.write(bytes);
        return connection.read(isHead).value_or(HttpAnswer());
    }

    std::shared_ptr<const Contract> contract = Contract::builtIn().value();
    WireBackend backend;
    std::unique_ptr<app::HttpServer> server; ///< goes first
};

} // namespace sb::test
