#pragma once

#include "models/backend/CallerSource.h"
#include "models/contract/Contract.h"

namespace sb {

/// What every request passes before its handler, whoever sends it: credential → caller → role → scope → flag → shape.
/// Thread: whichever holds the connection.
class Gate
{
public:
    Gate(std::shared_ptr<const Contract> contract, CallerSource &callers)
        : m_contract(std::move(contract)), m_callers(callers)
    {}

    /// NotFound with the nearest name when there is no such operation.
    Result<const ContractOperation *> operation(std::string_view operationId) const;

    /// Unauthorized (A2), Forbidden (roles A8, scopes A10, keys A6 A7, flags A15). Needs no connection for a public
    /// operation.
    Result<Caller> admit(const ContractOperation &operation, const Credential &credential,
                         Connection *connection) const;

    /// Unprocessable, or the status that the contract gives the bad parameter (M2).
    Result<> shape(const ContractOperation &operation, const nlohmann::json &in) const
    {
        return m_contract->check(operation, in);
    }

    CallerSource::Note noteOf(const Caller &caller, Instant now) const { return m_callers.noteOf(caller, now); }

    const Contract &contract() const { return *m_contract; }

private:
    std::shared_ptr<const Contract> m_contract;
    CallerSource &m_callers;
};

} // namespace sb
