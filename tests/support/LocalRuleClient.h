#pragma once

#include "models/backend/Backend.h"
#include "tests/support/RuleClient.h"

namespace sb::test {

/// Speaks to a backend in this process.
class LocalRuleClient final : public RuleClient
{
public:
    explicit LocalRuleClient(Backend &backend) : m_backend(backend) {}
    RuleAnswer send(std::string_view operation, const nlohmann::json &in, CallOptions options = {}) override;

private:
    Backend &m_backend;
};

} // namespace sb::test
