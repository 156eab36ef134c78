#pragma once

#include "models/contract/Tools.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// A definition as stored, secrets in the clear; `document` is the JSON of its kind's input and of what was learned.
struct StoredTool
{
    ToolId id;
    UserId user;
    ToolType type{};
    std::string name;
    Instant createdAt;
    Instant updatedAt;
    nlohmann::json document;
    int usedByAgents = 0;
};

/// HTTP tools and MCP servers, and which agent uses which. An agent that goes takes its mappings along (G9), and so
/// does a tool (T4). SQL; thread: the connection's.
class ToolStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    static Result<std::vector<StoredTool>> list(Connection &connection, UserId user, ToolType type); ///< by name
    static Result<std::optional<StoredTool>> find(Connection &connection, ToolId id);
    /// Whether \p user has another definition of that type and name (T2).
    static Result<bool> isNameTaken(Connection &connection, const StoredTool &tool);
    static Result<> insert(Transaction &transaction, const StoredTool &tool);
    static Result<> update(Transaction &transaction, const StoredTool &tool);
    static Result<> remove(Transaction &transaction, ToolId id);

    /// In the agent's order, with the definitions' names.
    static Result<std::vector<AgentToolMapping>> mappings(Connection &connection, AgentId agent);
    /// Adds at the end, or changes what is mapped already (T6).
    static Result<> map(Transaction &transaction, AgentId agent, const AgentToolMapping &mapping);
    static Result<bool> unmap(Transaction &transaction, AgentId agent, ToolId tool); ///< false: it was not mapped
    static Result<> unmapAll(Transaction &transaction, AgentId agent);
};

inline constexpr std::array toolMigrations{Migration{130, ToolStore::createTables}};

} // namespace sb
