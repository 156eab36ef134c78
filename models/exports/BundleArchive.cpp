#include "models/exports/BundleArchive.h"

#include "models/agents/AgentService.h"
#include "models/agents/AgentTagStore.h"
#include "models/analysis/RuleStore.h"
#include "models/calls/ZipStream.h"
#include "models/contract/Codec.h"
#include "models/contract/SecretMask.h"
#include "models/exports/BundleFormat.h"
#include "models/tools/ToolStore.h"

#include <limits>
#include <set>

namespace sb {

namespace {

std::string textOf(const nlohmann::json &document)
{
    return document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

ZipEntry entryOf(const StoredTool &tool)
{
    return ZipEntry::ofText("tools/" + tool.id.toString() + ".json",
                            textOf({{"type", nameOf(tool.type)}, {"definition", maskSecrets(tool.document)}}));
}

ZipEntry entryOf(const PostAnalysisRule &rule)
{
    return ZipEntry::ofText("rules/" + rule.id.toString() + ".json", textOf(encode(rule.definition)));
}

/// Everything that goes into one archive.
struct Content
{
    std::vector<StoredTool> tools;
    std::vector<PostAnalysisRule> rules;
    std::vector<CompleteAgent> agents;
};

template <typename Row>
Result<> append(std::vector<Row> &to, Result<std::vector<Row>> rows)
{
    if (!rows)
        return fail(std::move(rows.error()));
    to.insert(to.end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
    return {};
}

Result<Content> everything(const Caller &caller, Connection &connection)
{
    Content content;
    auto read = append(content.tools, ToolStore::list(connection, caller.user, ToolType::Endpoint))
                    .and_then([&] {
                        return append(content.tools, ToolStore::list(connection, caller.user, ToolType::McpServer));
                    })
                    .and_then([&] { return append(content.rules, RuleStore::list(connection, caller.user)); })
                    .and_then([&] {
                        return append(content.agents, AgentStore::list(connection, {caller.user, std::nullopt}, {},
                                                                       std::numeric_limits<int>::max(), 0));
                    });
    if (!read)
        return fail(std::move(read.error()));
    return content;
}

/// The agents with the tools that they have, their rules, and the tools that those trigger.
class Gathering
{
public:
    Gathering(const Caller &caller, Connection &connection) : m_caller(caller), m_connection(connection) {}

    Result<> agent(AgentId id)
    {
        if (!m_seen.emplace(BundleKind::Agent, id.uuid()).second)
            return {};
        auto stored = AgentService::visible(m_connection, m_caller, id);
        if (!stored)
            return fail(std::move(stored.error()));
        m_content.agents.push_back(std::move(stored->document));
        const auto mappings = ToolStore::mappings(m_connection, id);
        if (!mappings)
            return fail(mappings.error());
        for (const auto &mapping : *mappings) {
            if (auto done = tool(ToolId(mapping.toolId)); !done)
                return done;
        }
        auto rules = RuleStore::attached(m_connection, id);
        if (!rules)
            return fail(std::move(rules.error()));
        for (auto &rule : *rules) {
            if (!m_seen.emplace(BundleKind::Rule, rule.id.uuid()).second)
                continue;
            if (!isMine(rule.userId.value_or(UserId())))
                return others();
            if (rule.definition.toolId.hasValue()) {
                if (auto done = tool(*rule.definition.toolId); !done)
                    return done;
            }
            m_content.rules.push_back(std::move(rule));
        }
        return {};
    }
    Content take() { return std::move(m_content); }

private:
    Result<> tool(ToolId id)
    {
        if (!m_seen.emplace(BundleKind::Tool, id.uuid()).second)
            return {};
        auto found = ToolStore::find(m_connection, id);
        if (!found)
            return fail(std::move(found.error()));
        if (!*found) // what a rule triggers may be gone
            return {};
        if (!isMine((*found)->user))
            return others();
        m_content.tools.push_back(std::move(**found));
        return {};
    }
    /// An admin sees the agents of the organization, but not what their owners built for them (M7).
    bool isMine(UserId owner) const { return owner == m_caller.user || m_caller.role == Role::SuperAdmin; }
    static tl::unexpected<Error> others()
    {
        return fail(ErrorCode::Forbidden, "an agent uses a tool or a rule that only its owner sees");
    }

    const Caller &m_caller;
    Connection &m_connection;
    Content m_content;
    std::set<std::pair<BundleKind, Uuid>> m_seen; ///< ids of one kind say nothing of another
};

Result<Content> contentOf(const Caller &caller, const BundleQuery &query, Connection &connection)
{
    if (!query.agentIds.hasValue())
        return everything(caller, connection);
    Gathering gathering(caller, connection);
    for (const auto &id : *query.agentIds) {
        if (auto done = gathering.agent(id); !done)
            return fail(std::move(done.error()));
    }
    return gathering.take();
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
    const auto tags = AgentTagStore::find(connection, agent->agent.id);
    if (!tags)
        return fail(tags.error());
    auto document = encode(*agent);
    document["rules"] = nlohmann::json::array();
    for (const auto &rule : *rules)
        document["rules"].push_back(rule.id.toString());
    document["tags"] = *tags;
    document["post_analysis"] = *analysis ? (*analysis)->document : nlohmann::json();
    return document;
}

Result<Download> bundleOf(const Call &call, const BundleQuery &query, Connection &connection)
{
    const auto content = contentOf(call.caller, query, connection);
    if (!content)
        return fail(content.error());
    std::vector<ZipEntry> entries;
    entries.push_back(ZipEntry::ofText(
        "bundle.json",
        textOf({{"format", bundleFormat}, {"version", bundleVersion}, {"made_at", call.now.toString()}})));
    for (const auto &tool : content->tools)
        entries.push_back(entryOf(tool));
    for (const auto &rule : content->rules)
        entries.push_back(entryOf(rule));
    for (const auto &agent : content->agents) {
        const auto document = bundledAgent(connection, agent);
        if (!document)
            return fail(document.error());
        entries.push_back(ZipEntry::ofText("agents/" + agent.agent.id.toString() + ".json", textOf(*document)));
    }
    const auto *what = query.agentIds.hasValue() ? "agents-" : "workspace-";
    return zipOf(what + call.now.toString().substr(0, 10) + ".zip", std::move(entries), call.now);
}

} // namespace sb
