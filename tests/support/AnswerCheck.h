#pragma once

#include "models/contract/Contract.h"
#include "models/contract/ContractSchema.h"
#include "tests/support/RuleClient.h"

#include <memory>
#include <string>

namespace sb::test {

/// Whether an answer has the shape that the contract promises: the schema of its status, or that of every error.
class AnswerCheck
{
public:
    explicit AnswerCheck(std::shared_ptr<const Contract> contract);

    /// What is wrong with it; empty when nothing is.
    std::string problemOf(std::string_view operation, const RuleAnswer &answer);

private:
    std::shared_ptr<const Contract> m_contract;
    ContractSchema m_schemas;
};

} // namespace sb::test
