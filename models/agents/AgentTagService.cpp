#include "models/agents/AgentTagService.h"

#include "models/agents/AgentService.h"
#include "models/agents/AgentTagStore.h"
#include "models/contract/TagText.h"

#include <algorithm>
#include <set>

namespace sb {

namespace {

using Tags = std::vector<std::string>;
using Loc = std::vector<std::string>;

Loc at(Loc root, std::string name)
{
    root.push_back(std::move(name));
    return root;
}

tl::unexpected<Error> refused(Loc loc, std::string message)
{
    auto detail = "the tags " + message;
    return fail(Error{
        ErrorCode::Unprocessable, std::move(detail), {Problem{std::move(loc), std::move(message), "value_error"}}});
}

Result<AgentTags> put(const Call &call, AgentId agent, const Tags &before, Tags after, Transaction &transaction)
{
    if (after != before) {
        if (auto stored = AgentTagStore::set(transaction, agent, after); !stored)
            return fail(std::move(stored.error()));
        // By the agent, so that an entry about several says which had which.
        const auto told = [&](const Tags &tags) { return nlohmann::json{{"tags", {{agent.toString(), tags}}}}; };
        call.record({"agents", agent.toString(), told(before), told(after)});
    }
    return AgentTags{agent, std::move(after)};
}

/// Both lists as they are compared and kept.
struct Wanted
{
    Tags add;
    Tags remove;
};

Result<Wanted> wanted(const AgentTagChanges &changes, const Loc &root)
{
    auto add = tidyTags(changes.add.valueOr({}), at(root, "add"));
    if (!add)
        return fail(std::move(add.error()));
    auto remove = tidyTags(changes.remove.valueOr({}), at(root, "remove"));
    if (!remove)
        return fail(std::move(remove.error()));
    if (std::ranges::any_of(*remove, [&](const std::string &tag) { return hasTag(*add, tag); }))
        return refused(at(root, "remove"), "cannot come and go at once");
    return Wanted{std::move(*add), std::move(*remove)};
}

Result<AgentTags> change(const Call &call, AgentId agent, const Wanted &wanted, const Loc &root,
                         Transaction &transaction)
{
    auto &connection = transaction.connection();
    if (const auto seen = AgentService::visible(connection, call.caller, agent); !seen)
        return fail(seen.error());
    const auto before = AgentTagStore::find(connection, agent);
    if (!before)
        return fail(before.error());
    auto after = *before;
    std::erase_if(after, [&](const std::string &tag) { return hasTag(wanted.remove, tag); });
    for (const auto &tag : wanted.add) {
        if (!hasTag(after, tag))
            after.push_back(tag);
    }
    if (after.size() > mostTagsOfAgent)
        return refused(at(root, "add"), "would be more than " + std::to_string(mostTagsOfAgent) + " on an agent");
    return put(call, agent, *before, std::move(after), transaction);
}

Result<AgentTagsOfAgents> changeAll(const Call &call, const AgentTagsEdit &in, Transaction &transaction)
{
    const auto both = wanted(in.changes, {"body"});
    if (!both)
        return fail(both.error());
    AgentTagsOfAgents answer;
    std::set<AgentId> seen;
    for (const auto &agent : in.agentIds) {
        if (!seen.insert(agent).second)
            continue;
        auto changed = change(call, agent, *both, {"body"}, transaction);
        if (!changed)
            return fail(std::move(changed.error()));
        answer.items.push_back(std::move(*changed));
    }
    return answer;
}

} // namespace

Result<AgentTags> changeTags(const Call &call, AgentId agent, const AgentTagChanges &changes,
                             const std::vector<std::string> &root, Transaction &transaction)
{
    const auto both = wanted(changes, root);
    if (!both)
        return fail(both.error());
    return change(call, agent, *both, root, transaction);
}

void registerAgentTags(Registry &registry)
{
    registry.reads(listAgentTags, [](const Call &call, const Nothing &, Connection &connection) {
        return AgentTagStore::tagsOf(connection, call.caller.user).map([](std::vector<AgentTag> tags) {
            return AgentTagList{std::move(tags)};
        });
    });
    registry.writes(setAgentTags,
                    [](const Call &call, const AgentTags &in, Transaction &transaction) -> Result<AgentTags> {
                        auto &connection = transaction.connection();
                        if (const auto seen = AgentService::visible(connection, call.caller, in.agentId); !seen)
                            return fail(seen.error());
                        auto tags = tidyTags(in.tags, {"body", "tags"});
                        if (!tags)
                            return fail(std::move(tags.error()));
                        const auto before = AgentTagStore::find(connection, in.agentId);
                        if (!before)
                            return fail(before.error());
                        return put(call, in.agentId, *before, std::move(*tags), transaction);
                    });
    registry.writes(changeAgentTags, changeAll);
}

} // namespace sb
