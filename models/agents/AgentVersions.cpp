#include "models/agents/AgentVersions.h"

#include "models/agents/AgentPresentation.h"
#include "models/agents/AgentService.h"
#include "models/backend/FieldDiff.h"
#include "models/contract/Codec.h"
#include "models/providers/ProviderStore.h"

namespace sb {

namespace {

Result<AgentVersionList> versions(const Call &call, const AgentRef &in, Connection &connection)
{
    if (const auto seen = AgentService::visible(connection, call.caller, in.agentId); !seen)
        return fail(seen.error());
    const auto catalog = ProviderStore::everything(connection);
    if (!catalog)
        return fail(catalog.error());
    const auto kept = AgentStore::versions(connection, in.agentId);
    if (!kept)
        return fail(kept.error());
    AgentVersionList list;
    for (std::size_t i = 0; i < kept->size(); ++i) {
        const auto &version = (*kept)[i];
        AgentVersion row{version.version, version.createdAt, version.user, version.userName, version.operation, {}};
        if (i + 1 < kept->size())
            row.changes =
                fieldDiff(comparable((*kept)[i + 1].document, *catalog), comparable(version.document, *catalog));
        list.items.push_back(std::move(row));
    }
    return list;
}

Result<AgentVersionDetail> version(const Call &call, const AgentVersionRef &in, Connection &connection)
{
    if (const auto seen = AgentService::visible(connection, call.caller, in.agentId); !seen)
        return fail(seen.error());
    const auto catalog = ProviderStore::everything(connection);
    if (!catalog)
        return fail(catalog.error());
    const auto wanted = AgentStore::version(connection, in.agentId, in.version);
    if (!wanted)
        return fail(wanted.error());
    const auto other = AgentStore::version(connection, in.agentId, in.compareTo.valueOr(in.version - 1));
    if (!other)
        return fail(other.error());
    if (!*wanted || (in.compareTo.hasValue() && !*other))
        return fail(ErrorCode::NotFound, "the agent has no such version");
    AgentVersionDetail detail{(*wanted)->version, (*wanted)->createdAt, presented((*wanted)->document, *catalog), {}};
    if (*other)
        detail.changes = fieldDiff(comparable((*other)->document, *catalog), comparable((*wanted)->document, *catalog));
    return detail;
}

} // namespace

nlohmann::json comparable(const CompleteAgent &stored, const Catalog &catalog)
{
    auto document = encode(presented(stored, catalog));
    document["agent"].erase("updated_at");
    return document;
}

void registerAgentVersionReads(Registry &registry)
{
    registry.reads(listAgentVersions, versions);
    registry.reads(getAgentVersion, version);
}

} // namespace sb
