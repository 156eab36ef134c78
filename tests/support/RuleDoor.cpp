#include "tests/support/RuleDoor.h"

#include "app/server/HttpServer.h"
#include "models/backend/WireError.h"
#include "tests/support/AnswerCheck.h"
#include "tests/support/DoorTokens.h"
#include "tests/support/HttpRuleClient.h"
#include "tests/support/LocalRuleClient.h"

#include <QTest>

namespace sb::test {

struct RuleDoor::Parts
{
    std::shared_ptr<const Contract> contract;
    AnswerCheck check;
    DoorTokens tokens;
    std::unique_ptr<app::HttpServer> server; ///< null in process
    std::unique_ptr<RuleClient> client;      ///< goes first
};

bool RuleDoor::isHttp()
{
    return qgetenv("SWITCHBOARD_TEST_DOOR") == "http";
}

RuleDoor::RuleDoor(Backend &backend, std::shared_ptr<const Contract> contract, Store &store)
    : m_backend(backend), m_parts(new Parts{contract, AnswerCheck(contract), DoorTokens(store), nullptr, nullptr})
{
    if (!isHttp()) {
        m_parts->client = std::make_unique<LocalRuleClient>(backend);
        return;
    }
    app::HttpSettings settings;
    settings.allowedOrigins = {"https://console.example.com"};
    auto server = app::HttpServer::start(backend, contract, std::move(settings));
    if (!server)
        qFatal("%s", server.error().detail.c_str());
    m_parts->server = std::move(*server);
    m_parts->client = std::make_unique<HttpRuleClient>(std::move(contract), m_parts->server->port());
}

RuleDoor::~RuleDoor() = default;

void RuleDoor::check(std::string_view operation, const WireBody &body)
{
    const auto *document = std::get_if<nlohmann::json>(&body);
    if (document == nullptr)
        return; // a stream: looking at it would end it
    const RuleAnswer answer{m_parts->contract->find(operation)->successStatus, *document};
    if (const auto problem = m_parts->check.problemOf(operation, answer); !problem.empty())
        QTest::qFail(problem.c_str(), __FILE__, __LINE__);
}

Error RuleDoor::errorOf(const RuleAnswer &answer)
{
    constexpr std::array codes{ErrorCode::Invalid,     ErrorCode::Unauthorized, ErrorCode::PaymentRequired,
                               ErrorCode::Forbidden,   ErrorCode::NotFound,     ErrorCode::Conflict,
                               ErrorCode::Gone,        ErrorCode::TooLarge,     ErrorCode::UnsupportedType,
                               ErrorCode::RateLimited, ErrorCode::Cancelled,    ErrorCode::Unavailable,
                               ErrorCode::Internal,    ErrorCode::Unprocessable};
    const auto code = std::ranges::find(codes, answer.status, httpStatus);
    Error error{code == codes.end() ? ErrorCode::Internal : *code, {}, {}};
    const auto detail = answer.body.is_object() ? answer.body.value("detail", nlohmann::json()) : nlohmann::json();
    if (detail.is_string())
        error.detail = detail.get<std::string>();
    if (detail.is_array()) {
        for (const auto &each : detail)
            error.problems.push_back({each.value("loc", std::vector<std::string>()), each.value("msg", std::string()),
                                      each.value("type", std::string())});
    }
    return error;
}

Result<nlohmann::json> RuleDoor::json(std::string_view operation, const nlohmann::json &in, CallOptions options)
{
    if (!isHttp()) {
        auto future = m_backend.callJson(operation, in, std::move(options));
        future.waitForFinished();
        auto answer = future.result();
        if (answer)
            check(operation, *answer);
        return answer;
    }
    auto answer = send(operation, in, std::move(options));
    if (answer.status >= 300)
        return fail(errorOf(answer));
    if (!answer.type.empty() && answer.type != "application/json")
        return fail(ErrorCode::Invalid, "this operation answers a file");
    return std::move(answer.body);
}

RuleAnswer RuleDoor::send(std::string_view operation, const nlohmann::json &in, CallOptions options)
{
    if (m_parts->server)
        options.credential = m_parts->tokens.of(options.credential);
    auto answer = m_parts->client->send(operation, in, std::move(options));
    if (const auto problem = m_parts->check.problemOf(operation, answer); !problem.empty())
        QTest::qFail(problem.c_str(), __FILE__, __LINE__);
    return answer;
}

} // namespace sb::test
