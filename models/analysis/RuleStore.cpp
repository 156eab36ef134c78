#include "models/analysis/RuleStore.h"

#include "models/contract/Codec.h"

namespace sb {

namespace {

constexpr std::string_view columns =
    "SELECT r.id, r.user_id, r.sort_order, r.is_active, r.tool_id, r.created_at, r.updated_at, r.document,"
    " (SELECT count(*) FROM agent_rule a WHERE a.rule_id = r.id) FROM analysis_rule r ";

/// What other rows act upon stands in columns; the rest in the document.
PostAnalysisRule ruleOf(const Statement &row)
{
    PostAnalysisRule rule;
    rule.definition = decode<PostAnalysisRuleInput>(nlohmann::json::parse(row.text(7), nullptr, false))
                          .value_or(PostAnalysisRuleInput());
    rule.id = row.get<RuleId>(0);
    rule.userId = row.get<UserId>(1);
    rule.definition.sortOrder = row.get<int>(2);
    rule.definition.isActive = row.get<bool>(3);
    rule.definition.toolId = Patch<ToolId>::orNull(row.get<std::optional<ToolId>>(4));
    rule.createdAt = row.get<Instant>(5);
    rule.updatedAt = row.get<Instant>(6);
    rule.attachedAgents = row.get<int>(8);
    return rule;
}

} // namespace

Result<> RuleStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE analysis_rule (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            user_id BLOB NOT NULL REFERENCES user_account (id),
            sort_order INTEGER NOT NULL,
            is_active INTEGER NOT NULL,
            tool_id BLOB REFERENCES tool_definition (id) ON DELETE SET NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX analysis_rule_by_user ON analysis_rule (user_id, sort_order, created_at, id);
        CREATE INDEX analysis_rule_by_tool ON analysis_rule (tool_id) WHERE tool_id IS NOT NULL;
        CREATE TRIGGER analysis_rule_rests BEFORE DELETE ON tool_definition BEGIN
            UPDATE analysis_rule SET is_active = 0 WHERE tool_id = OLD.id;
        END;
        CREATE TABLE agent_rule (
            agent_id BLOB NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
            rule_id BLOB NOT NULL REFERENCES analysis_rule (id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            PRIMARY KEY (agent_id, rule_id)
        ) WITHOUT ROWID;
        CREATE INDEX agent_rule_by_rule ON agent_rule (rule_id);
        CREATE TABLE agent_analysis (
            agent_id BLOB PRIMARY KEY NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
            id BLOB NOT NULL CHECK (length(id) = 16),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            document TEXT NOT NULL
        ) WITHOUT ROWID;
    )");
}

Result<std::vector<PostAnalysisRule>> RuleStore::list(Connection &connection, UserId user)
{
    return connection.rows<PostAnalysisRule>(
        std::string(columns) + "WHERE r.user_id = ? ORDER BY r.sort_order, r.created_at, r.id", ruleOf, user);
}

Result<std::optional<PostAnalysisRule>> RuleStore::find(Connection &connection, RuleId id)
{
    return connection.first<PostAnalysisRule>(std::string(columns) + "WHERE r.id = ?", ruleOf, id);
}

Result<> RuleStore::insert(Transaction &transaction, const PostAnalysisRule &rule)
{
    const auto &definition = rule.definition;
    return transaction->execute("INSERT INTO analysis_rule (id, user_id, sort_order, is_active, tool_id, created_at,"
                                " updated_at, document) VALUES (?,?,?,?,?,?,?,?)",
                                rule.id, rule.userId, definition.sortOrder.valueOr(0),
                                definition.isActive.valueOr(true), definition.toolId.toOptional(), rule.createdAt,
                                rule.updatedAt, encode(definition).dump());
}

Result<> RuleStore::update(Transaction &transaction, const PostAnalysisRule &rule)
{
    const auto &definition = rule.definition;
    return transaction->execute("UPDATE analysis_rule SET sort_order = ?, is_active = ?, tool_id = ?, updated_at = ?,"
                                " document = ? WHERE id = ?",
                                definition.sortOrder.valueOr(0), definition.isActive.valueOr(true),
                                definition.toolId.toOptional(), rule.updatedAt, encode(definition).dump(), rule.id);
}

Result<> RuleStore::remove(Transaction &transaction, RuleId id)
{
    return transaction->execute("DELETE FROM analysis_rule WHERE id = ?", id);
}

Result<std::vector<PostAnalysisRule>> RuleStore::attached(Connection &connection, AgentId agent)
{
    return connection.rows<PostAnalysisRule>(
        std::string(columns) + "JOIN agent_rule m ON m.rule_id = r.id WHERE m.agent_id = ? ORDER BY m.place", ruleOf,
        agent);
}

Result<> RuleStore::attach(Transaction &transaction, AgentId agent, const std::vector<RuleId> &rules)
{
    auto done = transaction->execute("DELETE FROM agent_rule WHERE agent_id = ?", agent);
    for (std::size_t place = 0; done && place < rules.size(); ++place)
        done = transaction->execute("INSERT INTO agent_rule (agent_id, rule_id, place) VALUES (?,?,?)", agent,
                                    rules[place], place);
    return done;
}

Result<std::optional<StoredAnalysisConfig>> RuleStore::config(Connection &connection, AgentId agent)
{
    return connection.first<StoredAnalysisConfig>(
        "SELECT id, created_at, updated_at, document FROM agent_analysis WHERE agent_id = ?",
        [&](const Statement &row) {
            return StoredAnalysisConfig{row.get<Uuid>(0), agent, row.get<Instant>(1), row.get<Instant>(2),
                                        nlohmann::json::parse(row.text(3), nullptr, false)};
        },
        agent);
}

Result<> RuleStore::setConfig(Transaction &transaction, const StoredAnalysisConfig &config)
{
    return transaction->execute("INSERT OR REPLACE INTO agent_analysis (agent_id, id, created_at, updated_at, document)"
                                " VALUES (?,?,?,?,?)",
                                config.agent, config.id, config.createdAt, config.updatedAt, config.document.dump());
}

} // namespace sb
