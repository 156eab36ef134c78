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

constexpr int usualBackupsKept = 7;

Result<WorkspaceSettings> settings(Connection &connection)
{
    const auto hosts = SettingStore::isOn(connection, allowPrivateToolHosts, false);
    const auto rhythm = SettingStore::number(connection, backupRhythm, static_cast<int>(BackupRhythm::Off));
    const auto backups = SettingStore::number(connection, backupsKept, usualBackupsKept);
    const auto recordings = SettingStore::number(connection, recordingsKeptDays, 0);
    const auto calls = SettingStore::number(connection, callsKeptDays, 0);
    if (!hosts)
        return fail(hosts.error());
    for (const auto *number : {&rhythm, &backups, &recordings, &calls}) {
        if (!*number)
            return fail(number->error());
    }
    return WorkspaceSettings{*hosts, static_cast<BackupRhythm>(*rhythm), *backups, *recordings, *calls};
}

Result<WorkspaceSettings> change(const Call &call, const WorkspaceSettings &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto before = settings(connection);
    if (!before)
        return before;
    Result<> set;
    const auto put = [&](std::string_view name, const auto &wanted, const auto &now, auto stored) {
        if (set && wanted.hasValue() && *wanted != *now)
            set = SettingStore::set(transaction, name, stored(*wanted));
    };
    const auto number = [](auto value) { return static_cast<int>(value); };
    put(allowPrivateToolHosts, in.allowPrivateToolHosts, before->allowPrivateToolHosts, [](bool on) { return on; });
    put(backupRhythm, in.backupRhythm, before->backupRhythm, number);
    put(backupsKept, in.backupsKept, before->backupsKept, number);
    put(recordingsKeptDays, in.recordingsKeptDays, before->recordingsKeptDays, number);
    put(callsKeptDays, in.callsKeptDays, before->callsKeptDays, number);
    if (!set)
        return fail(std::move(set.error()));
    const auto after = settings(connection);
    if (after && *after != *before)
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
