#include "models/calls/WorkspaceService.h"

#include "models/agents/AgentStore.h"
#include "models/calls/CallPages.h"
#include "models/identity/IdentityStore.h"
#include "models/providers/ProviderStore.h"

namespace sb {

void WorkspaceService::registerOn(Registry &registry)
{
    const int implemented = static_cast<int>(registry.operationIds().size()) + 1;
    registry.reads(getWorkspaceInfo, [this, implemented](const Call &call, const Nothing &, Connection &connection) {
        return info(call, connection, implemented);
    });
}

Result<WorkspaceInfo> WorkspaceService::info(const Call &call, Connection &connection, int implemented) const
{
    const auto workspace = IdentityStore::workspace(connection);
    if (!workspace)
        return fail(workspace.error());
    const auto owner = IdentityStore::user(connection, workspace->owner);
    if (!owner)
        return fail(owner.error());
    const bool everything = call.caller.role == Role::SuperAdmin;
    const auto mine = everything ? std::nullopt : std::optional(call.caller.user);
    CallFilter filter;
    filter.user = mine;
    const auto agents = AgentStore::count(connection, {mine, std::nullopt}, {});
    const auto calls = CallPages::total(connection, filter);
    const auto schema = connection.userVersion();
    const auto catalogDate = ProviderStore::catalogDate(connection);
    if (!agents)
        return fail(agents.error());
    if (!calls)
        return fail(calls.error());
    if (!schema)
        return fail(schema.error());
    if (!catalogDate)
        return fail(catalogDate.error());
    return WorkspaceInfo{workspace->name,
                         workspace->createdAt,
                         owner->fullName.valueOr({}),
                         owner->organization.hasValue() ? owner->organization->name : std::string(),
                         *agents,
                         *calls,
                         *schema,
                         SB_VERSION,
                         m_contract->version(),
                         static_cast<int>(m_contract->operations().size()),
                         implemented,
                         *catalogDate};
}

} // namespace sb
