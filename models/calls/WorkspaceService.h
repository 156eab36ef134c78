#pragma once

#include "models/backend/Registry.h"
#include "models/contract/Console.h"
#include "models/contract/Contract.h"

namespace sb {

/// getWorkspaceInfo: what the open workspace holds. Outlives the registry's use.
class WorkspaceService
{
public:
    explicit WorkspaceService(std::shared_ptr<const Contract> contract) : m_contract(std::move(contract)) {}
    /// To be registered last: it tells how many operations have a handler.
    void registerOn(Registry &registry);

private:
    Result<WorkspaceInfo> info(const Call &call, Connection &connection, int implemented) const;

    std::shared_ptr<const Contract> m_contract;
};

} // namespace sb
