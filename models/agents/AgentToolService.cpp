#include "models/agents/AgentToolService.h"

#include "models/agents/AgentService.h"
#include "models/contract/Codec.h"
#include "models/tools/ToolService.h"

namespace sb {

namespace {

using Mappings = std::vector<AgentToolMapping>;

/// Carries out \p change on the mappings of a visible agent, and records what it did.
template <typename Change>
Result<Mappings> changed(const Call &call, AgentId agent, Transaction &transaction, Change change)
{
    auto &connection = transaction.connection();
    const auto before = ToolStore::mappings(connection, agent);
    if (!before)
        return before;
    if (Result<> done = change(); !done)
        return fail(std::move(done.error()));
    auto after = ToolStore::mappings(connection, agent);
    if (after && *after != *before)
        call.record({"agents", agent.toString(), {{"tools", encode(*before)}}, {{"tools", encode(*after)}}});
    return after;
}

Result<Mappings> list(const Call &call, const AgentToolsRef &in, Connection &connection)
{
    const auto agent = AgentService::visible(connection, call.caller, in.agentId);
    if (!agent)
        return fail(agent.error());
    return ToolStore::mappings(connection, in.agentId);
}

Result<Mappings> addTo(const Call &call, const AgentToolsAdd &in, Transaction &transaction)
{
    const auto agent = AgentService::visible(transaction.connection(), call.caller, in.agentId);
    if (!agent)
        return fail(agent.error());
    return changed(call, in.agentId, transaction,
                   [&] { return AgentToolService::add(call, in.agentId, in.body, {"body"}, transaction); });
}

Result<Mappings> replace(const Call &call, const AgentToolsReplace &in, Transaction &transaction)
{
    const auto agent = AgentService::visible(transaction.connection(), call.caller, in.agentId);
    if (!agent)
        return fail(agent.error());
    if (auto free = AgentService::changeable(*agent, in.forceUpdate.valueOr(false)); !free) // T7
        return fail(std::move(free.error()));
    return changed(call, in.agentId, transaction, [&] {
        return ToolStore::unmapAll(transaction, in.agentId).and_then([&] {
            return AgentToolService::add(call, in.agentId, in.body, {"body"}, transaction);
        });
    });
}

Result<SuccessResponse> remove(const Call &call, const AgentToolRef &in, Transaction &transaction)
{
    const auto agent = AgentService::visible(transaction.connection(), call.caller, in.agentId);
    if (!agent)
        return fail(agent.error());
    const auto done = changed(call, in.agentId, transaction, [&]() -> Result<> {
        const auto removed = ToolStore::unmap(transaction, in.agentId, in.toolId);
        if (!removed)
            return fail(removed.error());
        if (!*removed) // T8
            return fail(ErrorCode::NotFound, "the agent has no such tool");
        return {};
    });
    if (!done)
        return fail(done.error());
    return SuccessResponse{"Tool removed from the agent", std::nullopt};
}

} // namespace

void AgentToolService::registerOn(Registry &registry)
{
    registry.reads(listAgentTools, list);
    registry.writes(addAgentTools, addTo);
    registry.writes(replaceAgentTools, replace);
    registry.writes(deleteAgentTool, remove);
}

Result<> AgentToolService::add(const Call &call, AgentId agent, const Mappings &tools,
                               const std::vector<std::string> &place, Transaction &transaction)
{
    for (std::size_t i = 0; i < tools.size(); ++i) {
        const auto &mapping = tools[i];
        const auto tool = ToolService::visible(transaction.connection(), call.caller, ToolId(mapping.toolId));
        if (!tool && tool.error().code != ErrorCode::NotFound)
            return fail(tool.error());
        if (!tool || tool->type != mapping.toolType) {
            auto loc = place;
            loc.insert(loc.end(), {std::to_string(i), "tool_id"});
            return fail(Error{
                ErrorCode::NotFound, "there is no such tool", {Problem{std::move(loc), "is unknown", "not_found"}}});
        }
        if (auto mapped = ToolStore::map(transaction, agent, mapping); !mapped)
            return mapped;
    }
    return {};
}

} // namespace sb
