#pragma once

#include "models/base/Id.h"
#include "models/contract/Fields.h"
#include "models/contract/Operation.h"
#include "models/contract/Patch.h"
#include "models/contract/Service.h"

#include <string>
#include <vector>

namespace sb {

// Tags of agents (x-local). They are no configuration: no version is made, and G5 does not ask about them.

inline constexpr std::size_t mostTagsOfAgent = 20;

/// A tag, and how many of the caller's agents have it.
struct AgentTag
{
    std::string tag;
    std::int64_t agents = 0;

    bool operator==(const AgentTag &) const = default;
    template <typename Self = AgentTag>
    static constexpr auto fields()
    {
        return std::tuple(field("tag", &Self::tag), field("agents", &Self::agents));
    }
};

struct AgentTagList
{
    std::vector<AgentTag> items; ///< by name

    bool operator==(const AgentTagList &) const = default;
    template <typename Self = AgentTagList>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items));
    }
};

/// The tags that an agent has, or shall have in place of those.
struct AgentTags
{
    AgentId agentId;
    std::vector<std::string> tags;

    bool operator==(const AgentTags &) const = default;
    template <typename Self = AgentTags>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_id", &Self::agentId), field("tags", &Self::tags));
    }
};

struct AgentTagsOfAgents
{
    std::vector<AgentTags> items;

    bool operator==(const AgentTagsOfAgents &) const = default;
    template <typename Self = AgentTagsOfAgents>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items));
    }
};

/// Tags that come and tags that go; no tag stands in both.
struct AgentTagChanges
{
    Patch<std::vector<std::string>> add;
    Patch<std::vector<std::string>> remove;

    bool operator==(const AgentTagChanges &) const = default;
    template <typename Self = AgentTagChanges>
    static constexpr auto fields()
    {
        return std::tuple(field("add", &Self::add), field("remove", &Self::remove));
    }
};

struct AgentTagsEdit
{
    std::vector<AgentId> agentIds; ///< all of them or none
    AgentTagChanges changes;

    bool operator==(const AgentTagsEdit &) const = default;
    template <typename Self = AgentTagsEdit>
    static constexpr auto fields()
    {
        return std::tuple(field("agent_ids", &Self::agentIds), merged(&Self::changes));
    }
};

inline constexpr Operation<Nothing, AgentTagList> listAgentTags{"listAgentTags"};
inline constexpr Operation<AgentTags, AgentTags> setAgentTags{"setAgentTags"};
inline constexpr Operation<AgentTagsEdit, AgentTagsOfAgents> changeAgentTags{"changeAgentTags"};

} // namespace sb
