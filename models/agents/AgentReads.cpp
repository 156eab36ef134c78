#include "models/agents/AgentReads.h"

#include "models/agents/AgentPresentation.h"
#include "models/agents/AgentService.h"
#include "models/agents/AgentTagStore.h"
#include "models/contract/Codec.h"
#include "models/providers/ProviderStore.h"

#include <QFile>

namespace sb {

namespace {

constexpr int everyAgent = std::numeric_limits<int>::max();

AgentOwnership ownership(const Caller &caller, const AgentQuery &query)
{
    if (caller.role == Role::SuperAdmin && query.scope.hasValue() && *query.scope == ListScope::All)
        return {};
    return {caller.user, std::nullopt};
}

Result<AgentListing> listing(const Call &call, const AgentQuery &query, Connection &connection)
{
    const auto catalog = ProviderStore::everything(connection);
    if (!catalog)
        return fail(catalog.error());
    const bool paged = !query.page.isAbsent() || !query.pageSize.isAbsent();
    const int page = query.page.valueOr(1);
    const int pageSize = query.pageSize.valueOr(20);
    const auto whose = ownership(call.caller, query);
    const auto nameLike = call.caller.role == Role::SuperAdmin ? query.q.valueOr({}) : std::string();
    const auto agents = AgentStore::list(connection, whose, nameLike, paged ? pageSize : everyAgent,
                                         paged ? static_cast<std::int64_t>(page - 1) * pageSize : 0);
    if (!agents)
        return fail(agents.error());
    std::vector<AgentSummary> rows;
    for (const auto &agent : *agents) {
        auto tags = AgentTagStore::find(connection, agent.agent.id);
        if (!tags)
            return fail(std::move(tags.error()));
        rows.push_back(summaryOf(agent, *catalog));
        rows.back().tags = std::move(*tags);
    }
    if (!paged)
        return AgentListing{std::move(rows)};
    return AgentStore::count(connection, whose, nameLike).map([&](std::int64_t total) {
        return AgentListing{AgentPage{std::move(rows), total, page, pageSize}};
    });
}

/// The background sounds that come with the program.
Result<std::vector<NoiseAsset>> noiseAssets()
{
    QFile file(QStringLiteral(":/noise/tracks.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, "the list of background sounds is not built in");
    const auto bytes = file.readAll();
    const auto list = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    return decode<std::vector<NoiseAsset>>(list);
}

} // namespace

void registerAgentReads(Registry &registry)
{
    registry.reads(listAgents, [](const Call &call, const AgentQuery &query, Connection &connection) {
        return listing(call, query, connection);
    });
    registry.reads(getAgent, [](const Call &call, const AgentRef &in, Connection &connection) -> Result<CompleteAgent> {
        const auto stored = AgentService::visible(connection, call.caller, in.agentId);
        if (!stored)
            return fail(stored.error());
        return AgentService::complete(connection, stored->document);
    });
    registry.reads(listNoiseAssets, [](const Call &, const Nothing &, Connection &) -> Result<std::vector<NoiseAsset>> {
        return noiseAssets();
    });
}

} // namespace sb
