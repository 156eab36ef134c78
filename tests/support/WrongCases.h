#pragma once

#include "models/contract/Contract.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sb::test {

/// One request that is wrong in one place, and what the contract says to it.
struct WrongCase
{
    std::string name; ///< "missing body.agent.name"
    nlohmann::json in;
    int status = 0;  ///< 0: whatever is no failure of ours
    std::string loc; ///< of the problem that must be told
};

/// Makes requests of an operation out of the contract's schemas: one that is right, and one for each way in which a
/// field can be wrong.
class WrongCases
{
public:
    explicit WrongCases(const Contract &contract) : m_contract(contract) {}

    /// The required fields of the body, each with a value that fits its schema.
    nlohmann::json rightBody(const ContractOperation &operation) const;
    /// \p right is a request that is answered well.
    std::vector<WrongCase> of(const ContractOperation &operation, const nlohmann::json &right) const;

private:
    struct Place;
    nlohmann::json resolved(const nlohmann::json &schema) const;
    nlohmann::json rightValue(const nlohmann::json &schema) const;
    void body(std::vector<WrongCase> &cases, const nlohmann::json &right, const nlohmann::json &schema,
              const std::vector<std::string> &path) const;
    void value(std::vector<WrongCase> &cases, const Place &place, const nlohmann::json &schema) const;

    const Contract &m_contract;
};

} // namespace sb::test
