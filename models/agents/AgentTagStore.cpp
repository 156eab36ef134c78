#include "models/agents/AgentTagStore.h"

#include "models/contract/TagText.h"

namespace sb {

Result<> AgentTagStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE agent_tag (
            agent_id BLOB NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
            folded TEXT NOT NULL,
            tag TEXT NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY (agent_id, folded)
        ) WITHOUT ROWID;
    )");
}

Result<std::vector<std::string>> AgentTagStore::find(Connection &connection, AgentId agent)
{
    return connection.rows<std::string>(
        "SELECT tag FROM agent_tag WHERE agent_id = ? ORDER BY place",
        [](const Statement &row) { return row.get<std::string>(0); }, agent);
}

Result<> AgentTagStore::set(Transaction &transaction, AgentId agent, std::span<const std::string> tags)
{
    auto done = transaction->execute("DELETE FROM agent_tag WHERE agent_id = ?", agent);
    int place = 0;
    for (const auto &tag : tags) {
        if (!done)
            return done;
        done = transaction->execute("INSERT INTO agent_tag (agent_id, folded, tag, place) VALUES (?,?,?,?)", agent,
                                    foldedTag(tag), tag, place++);
    }
    return done;
}

Result<std::vector<AgentTag>> AgentTagStore::tagsOf(Connection &connection, UserId owner)
{
    return connection.rows<AgentTag>(
        "SELECT min(t.tag), count(*) FROM agent_tag t JOIN agent a ON a.id = t.agent_id WHERE a.user_id = ?"
        " GROUP BY t.folded ORDER BY t.folded",
        [](const Statement &row) {
            return AgentTag{row.get<std::string>(0), row.integer(1)};
        },
        owner);
}

} // namespace sb
