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

    /// A path parameter that \p in lacks becomes "-": a path cannot be without it. A credential of the owner travels as
    /// a Bearer token in the words of ownerToken().
    RuleAnswer send(std::string_view operation, const nlohmann::json &in, CallOptions options = {}) override;

    /// The request of an operation as bytes, for tests that change it before it goes.
    static std::string request(const Contract &contract, std::string_view operation, const nlohmann::json &in,
                               const CallOptions &options, std::uint16_t port);

private:
    std::shared_ptr<const Contract> m_contract;
    const std::uint16_t m_port;
    std::unique_ptr<HttpConnection> m_connection;
};

/// What stands for the owner's credential in a test's Authorization header, and back. The product knows no such token.
std::string ownerToken(const OwnerCredential &owner);
std::optional<OwnerCredential> ownerOf(std::string_view token);

std::string percentEncoded(std::string_view text);

} // namespace sb::test
