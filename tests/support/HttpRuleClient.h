#pragma once

#include "models/contract/Contract.h"
#include "tests/support/HttpConnection.h"
#include "tests/support/RuleClient.h"

#include <memory>

namespace sb::test {

/// Speaks to a server on this machine by the contract's paths, over one connection that is opened anew when the server
/// closed it.
class HttpRuleClient final : public RuleClient
{
public:
    HttpRuleClient(std::shared_ptr<const Contract> contract, std::uint16_t port);

    /// A path parameter that \p in lacks becomes "-": a path cannot be without it. The owner's credential does not
    /// travel: DoorTokens makes one of it that does.
    RuleAnswer send(std::string_view operation, const nlohmann::json &in, CallOptions options = {}) override;

    /// The request of an operation as bytes, for tests that change it before it goes.
    static std::string request(const Contract &contract, std::string_view operation, const nlohmann::json &in,
                               const CallOptions &options, std::uint16_t port);

private:
    std::shared_ptr<const Contract> m_contract;
    const std::uint16_t m_port;
    std::unique_ptr<HttpConnection> m_connection;
};

std::string percentEncoded(std::string_view text);

} // namespace sb::test
