#include "models/tools/ToolStore.h"

namespace sb {

namespace {

constexpr std::string_view columns =
    "SELECT t.id, t.user_id, t.type, t.name, t.created_at, t.updated_at, t.document,"
    " (SELECT count(*) FROM agent_tool m WHERE m.tool_id = t.id) FROM tool_definition t ";

StoredTool toolOf(const Statement &row)
{
    return StoredTool{row.get<ToolId>(0),
                      row.get<UserId>(1),
                      row.get<ToolType>(2),
                      row.get<std::string>(3),
                      row.get<Instant>(4),
                      row.get<Instant>(5),
                      nlohmann::json::parse(row.text(6), nullptr, false),
                      row.get<int>(7)};
}

} // namespace

Result<> ToolStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE tool_definition (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            user_id BLOB NOT NULL REFERENCES user_account (id),
            type INTEGER NOT NULL,
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            document TEXT NOT NULL,
            UNIQUE (user_id, type, name)
        ) WITHOUT ROWID;
        CREATE TABLE agent_tool (
            agent_id BLOB NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
            tool_id BLOB NOT NULL REFERENCES tool_definition (id) ON DELETE CASCADE,
            is_enabled INTEGER NOT NULL,
            sort_order INTEGER NOT NULL,
            place INTEGER NOT NULL,
            config TEXT NOT NULL,
            PRIMARY KEY (agent_id, tool_id)
        ) WITHOUT ROWID;
        CREATE INDEX agent_tool_by_tool ON agent_tool (tool_id);
    )");
}

Result<std::vector<StoredTool>> ToolStore::list(Connection &connection, UserId user, ToolType type)
{
    return connection.rows<StoredTool>(std::string(columns) + "WHERE t.user_id = ? AND t.type = ? ORDER BY t.name",
                                       toolOf, user, type);
}

Result<std::optional<StoredTool>> ToolStore::find(Connection &connection, ToolId id)
{
    return connection.first<StoredTool>(std::string(columns) + "WHERE t.id = ?", toolOf, id);
}

Result<bool> ToolStore::isNameTaken(Connection &connection, const StoredTool &tool)
{
    return connection
        .value<int>("SELECT count(*) FROM tool_definition WHERE user_id = ? AND type = ? AND name = ? AND id <> ?",
                    tool.user, tool.type, tool.name, tool.id)
        .map([](const std::optional<int> &count) { return count.value_or(0) > 0; });
}

Result<> ToolStore::insert(Transaction &transaction, const StoredTool &tool)
{
    return transaction->execute(
        "INSERT INTO tool_definition (id, user_id, type, name, created_at, updated_at, document)"
        " VALUES (?,?,?,?,?,?,?)",
        tool.id, tool.user, tool.type, tool.name, tool.createdAt, tool.updatedAt, tool.document.dump());
}

Result<> ToolStore::update(Transaction &transaction, const StoredTool &tool)
{
    return transaction->execute("UPDATE tool_definition SET name = ?, updated_at = ?, document = ? WHERE id = ?",
                                tool.name, tool.updatedAt, tool.document.dump(), tool.id);
}

Result<> ToolStore::remove(Transaction &transaction, ToolId id)
{
    return transaction->execute("DELETE FROM tool_definition WHERE id = ?", id);
}

Result<std::vector<AgentToolMapping>> ToolStore::mappings(Connection &connection, AgentId agent)
{
    return connection.rows<AgentToolMapping>(
        "SELECT m.tool_id, t.type, t.name, m.is_enabled, m.sort_order, m.config FROM agent_tool m"
        " JOIN tool_definition t ON t.id = m.tool_id WHERE m.agent_id = ? ORDER BY m.sort_order, m.place",
        [](const Statement &row) {
            return AgentToolMapping{row.get<Uuid>(0),        row.get<ToolType>(1),
                                    row.get<std::string>(2), row.get<bool>(3),
                                    row.get<int>(4),         nlohmann::json::parse(row.text(5), nullptr, false)};
        },
        agent);
}

Result<> ToolStore::map(Transaction &transaction, AgentId agent, const AgentToolMapping &mapping)
{
    const auto place = transaction->value<std::int64_t>(
        "SELECT coalesce((SELECT place FROM agent_tool WHERE agent_id = ?1 AND tool_id = ?2),"
        " (SELECT max(place) + 1 FROM agent_tool WHERE agent_id = ?1), 0)",
        agent, mapping.toolId);
    if (!place)
        return fail(place.error());
    return transaction->execute(
        "INSERT OR REPLACE INTO agent_tool (agent_id, tool_id, is_enabled, sort_order, place, config)"
        " VALUES (?,?,?,?,?,?)",
        agent, mapping.toolId, mapping.enabled.valueOr(true), mapping.sortOrder.valueOr(0), place->value_or(0),
        mapping.config.valueOr(nlohmann::json::object()).dump());
}

Result<bool> ToolStore::unmap(Transaction &transaction, AgentId agent, ToolId tool)
{
    return transaction->execute("DELETE FROM agent_tool WHERE agent_id = ? AND tool_id = ?", agent, tool).map([&] {
        return transaction->changes() > 0;
    });
}

Result<> ToolStore::unmapAll(Transaction &transaction, AgentId agent)
{
    return transaction->execute("DELETE FROM agent_tool WHERE agent_id = ?", agent);
}

} // namespace sb
