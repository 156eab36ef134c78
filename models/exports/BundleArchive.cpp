#include "models/exports/BundleArchive.h"

#include "models/agents/AgentService.h"
#include "models/agents/AgentStore.h"
#include "models/analysis/RuleStore.h"
#include "models/calls/ZipStream.h"
#include "models/contract/Codec.h"
#include "models/contract/SecretMask.h"
#include "models/exports/BundleFormat.h"
#include "models/tools/ToolStore.h"

#include <limits>

namespace sb {

namespace {

std::string textOf(const nlohmann::json &document)
{
    return document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

Result<> addTools(std::vector<ZipEntry> &entries, const Caller &caller, Connection &connection)
{
    for (const auto type : {ToolType::Endpoint, ToolType::McpServer}) {
        const auto tools = ToolStore::list(connection, caller.user, type);
        if (!tools)
            return fail(tools.error());
        for (const auto &tool : *tools)
            entries.push_back(
                ZipEntry::ofText("tools/" + tool.id.toString() + ".json",
                                 textOf({{"type", nameOf(tool.type)}, {"definition", maskSecrets(tool.document)}})));
    }
    return {};
}

Result<> addRules(std::vector<ZipEntry> &entries, const Caller &caller, Connection &connection)
{
    const auto rules = RuleStore::list(connection, caller.user);
    if (!rules)
        return fail(rules.error());
    for (const auto &rule : *rules)
        entries.push_back(ZipEntry::ofText("rules/" + rule.id.toString() + ".json", textOf(encode(rule.definition))));
    return {};
}

Result<> addAgents(std::vector<ZipEntry> &entries, const Caller &caller, Connection &connection)
{
    const auto agents =
        AgentStore::list(connection, {caller.user, std::nullopt}, {}, std::numeric_limits<int>::max(), 0);
    if (!agents)
        return fail(agents.error());
    for (const auto &agent : *agents) {
        const auto document = bundledAgent(connection, agent);
        if (!document)
            return fail(document.error());
        entries.push_back(ZipEntry::ofText("agents/" + agent.agent.id.toString() + ".json", textOf(*document)));
    }
    return {};
}

} // namespace

Result<nlohmann::json> bundledAgent(Connection &connection, const CompleteAgent &stored)
{
    const auto agent = AgentService::complete(connection, stored);
    if (!agent)
        return fail(agent.error());
    const auto rules = RuleStore::attached(connection, agent->agent.id);
    if (!rules)
        return fail(rules.error());
    const auto analysis = RuleStore::config(connection, agent->agent.id);
    if (!analysis)
        return fail(analysis.error());
    auto document = encode(*agent);
    document["rules"] = nlohmann::json::array();
    for (const auto &rule : *rules)
        document["rules"].push_back(rule.id.toString());
    document["post_analysis"] = *analysis ? (*analysis)->document : nlohmann::json();
    return document;
}

Result<Download> bundleOf(const Call &call, Connection &connection)
{
    std::vector<ZipEntry> entries;
    entries.push_back(ZipEntry::ofText(
        "bundle.json",
        textOf({{"format", bundleFormat}, {"version", bundleVersion}, {"made_at", call.now.toString()}})));
    auto added = addTools(entries, call.caller, connection)
                     .and_then([&] { return addRules(entries, call.caller, connection); })
                     .and_then([&] { return addAgents(entries, call.caller, connection); });
    if (!added)
        return fail(std::move(added.error()));
    return zipOf("workspace-" + call.now.toString().substr(0, 10) + ".zip", std::move(entries), call.now);
}

} // namespace sb
