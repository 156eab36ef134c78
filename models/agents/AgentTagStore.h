#pragma once

#include "models/agents/AgentStore.h"
#include "models/contract/AgentTags.h"

#include <span>

namespace sb {

/// Tags that people put on agents, in the order they were given. They go with the agent. SQL; thread: the connection's.
class AgentTagStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    static Result<std::vector<std::string>> find(Connection &connection, AgentId agent);
    /// In place of what the agent had. \p tags are valid, and different when folded.
    static Result<> set(Transaction &transaction, AgentId agent, std::span<const std::string> tags);
    static Result<std::vector<AgentTag>> tagsOf(Connection &connection, UserId owner); ///< in use, by name
};

inline constexpr std::array agentTagMigrations{Migration{290, AgentTagStore::createTables}};

} // namespace sb
