#include "models/calls/WorkspaceService.h"

#include "models/agents/AgentStore.h"
#include "models/backend/SettingStore.h"
#include "models/calls/CallPages.h"
#include "models/calls/SampleMark.h"
#include "models/contract/Codec.h"
#include "models/identity/IdentityStore.h"
#include "models/providers/ProviderStore.h"

namespace sb {

namespace {

Result<WorkspaceSettings> settings(Connection &connection)
{
    return SettingStore::isOn(connection, allowPrivateToolHosts, false).map([](bool on) {
        return WorkspaceSettings{on};
    });
}

Result<WorkspaceSettings> change(const Call &call, const WorkspaceSettings &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto before = settings(connection);
    if (!before || in.allowPrivateToolHosts.valueOr(*before->allowPrivateToolHosts) == *before->allowPrivateToolHosts)
        return before;
    if (auto set = SettingStore::set(transaction, allowPrivateToolHosts, *in.allowPrivateToolHosts); !set)
        return fail(std::move(set.error()));
    const auto after = settings(connection);
    if (after)
        call.record({"settings", "workspace", encode(*before), encode(*after)});
    return after;
}

} // namespace

void WorkspaceService::registerOn(Registry &registry)
{
    registry.reads(getWorkspaceSettings,
                   [](const Call &, const Nothing &, Connection &connection) { return settings(connection); });
    registry.writes(updateWorkspaceSettings, change);
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
    const auto sample = SampleMark::read(connection);
    if (!sample)
        return fail(sample.error());
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
                         *catalogDate,
                         sample->calls,
                         sample->isSet()};
}

} // namespace sb
