#include "models/agents/AgentStore.h"

#include "models/contract/Codec.h"

#include <QString>

namespace sb {

namespace {

Result<CompleteAgent> documentOf(std::string_view text)
{
    auto document = decode<CompleteAgent>(nlohmann::json::parse(text, nullptr, false));
    if (!document)
        return fail(ErrorCode::Corrupt, "an agent cannot be read");
    return document;
}

constexpr std::string_view ownedAndNamed = " (?1 IS NULL OR user_id = ?1) AND (?2 IS NULL OR org_id = ?2)"
                                           " AND (?3 = '' OR instr(name_folded, ?3) > 0)";

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

StoredAgentVersion versionOf(const Statement &row, CompleteAgent document)
{
    return StoredAgentVersion{row.get<int>(0),         row.get<Instant>(1),     row.get<UserId>(2),
                              row.get<std::string>(3), row.get<std::string>(4), std::move(document)};
}

constexpr std::string_view versionColumns = "SELECT v.version, v.created_at, v.user_id, coalesce(u.full_name, ''),"
                                            " v.operation, v.document FROM agent_version v"
                                            " LEFT JOIN user_account u ON u.id = v.user_id WHERE v.agent_id = ?1";

} // namespace

Result<> AgentStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE agent (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            user_id BLOB NOT NULL,
            org_id BLOB,
            name TEXT NOT NULL,
            name_folded TEXT NOT NULL,
            is_active INTEGER NOT NULL,
            is_redacted INTEGER NOT NULL,
            version INTEGER NOT NULL,
            document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX agent_by_name ON agent (name_folded, id);
        CREATE TABLE agent_version (
            agent_id BLOB NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
            version INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            user_id BLOB NOT NULL,
            operation TEXT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (agent_id, version)
        ) WITHOUT ROWID;
    )");
}

Result<std::optional<StoredAgent>> AgentStore::find(Connection &connection, AgentId id)
{
    auto row = connection.first<std::pair<int, std::string>>(
        "SELECT version, document FROM agent WHERE id = ?",
        [](const Statement &columns) { return std::pair(columns.get<int>(0), columns.get<std::string>(1)); }, id);
    if (!row)
        return fail(std::move(row.error()));
    if (!*row)
        return std::optional<StoredAgent>();
    return documentOf((*row)->second).map([&](CompleteAgent document) {
        return std::optional(StoredAgent{std::move(document), (*row)->first});
    });
}

Result<> AgentStore::insert(Transaction &transaction, const CompleteAgent &document)
{
    const auto &agent = document.agent;
    return transaction->execute("INSERT INTO agent (id, user_id, org_id, name, name_folded, is_active, is_redacted,"
                                " version, document) VALUES (?,?,?,?,?,?,?,1,?)",
                                agent.id, agent.userId, agent.orgId.toOptional(), agent.name, folded(agent.name),
                                agent.isActive, agent.hipaaCompliance, encode(document).dump());
}

Result<> AgentStore::update(Transaction &transaction, const StoredAgent &stored)
{
    const auto &agent = stored.document.agent;
    return transaction->execute("UPDATE agent SET name = ?, name_folded = ?, is_active = ?, is_redacted = ?,"
                                " version = ?, document = ? WHERE id = ?",
                                agent.name, folded(agent.name), agent.isActive, agent.hipaaCompliance, stored.version,
                                encode(stored.document).dump(), agent.id);
}

Result<bool> AgentStore::remove(Transaction &transaction, AgentId id)
{
    return transaction->execute("DELETE FROM agent WHERE id = ?", id).map([&] { return transaction->changes() > 0; });
}

Result<std::vector<CompleteAgent>> AgentStore::list(Connection &connection, const AgentOwnership &whose,
                                                    std::string_view nameLike, int limit, std::int64_t offset)
{
    std::vector<CompleteAgent> agents;
    const auto read = connection.each(
        "SELECT document FROM agent WHERE" + std::string(ownedAndNamed) +
            " ORDER BY name_folded, id LIMIT ?4 OFFSET ?5",
        [&](const Statement &row) -> Result<> {
            auto document = documentOf(row.text(0));
            if (!document)
                return fail(std::move(document.error()));
            agents.push_back(std::move(*document));
            return {};
        },
        whose.user, whose.org, folded(nameLike), limit, offset);
    if (!read)
        return fail(read.error());
    return agents;
}

Result<std::int64_t> AgentStore::count(Connection &connection, const AgentOwnership &whose, std::string_view nameLike,
                                       std::optional<bool> active)
{
    return connection
        .value<std::int64_t>("SELECT count(*) FROM agent WHERE" + std::string(ownedAndNamed) +
                                 " AND (?4 IS NULL OR is_active = ?4)",
                             whose.user, whose.org, folded(nameLike), active)
        .map([](const std::optional<std::int64_t> &rows) { return rows.value_or(0); });
}

Result<> AgentStore::addVersion(Transaction &transaction, AgentId id, const StoredAgentVersion &version)
{
    return transaction->execute("INSERT INTO agent_version (agent_id, version, created_at, user_id, operation,"
                                " document) VALUES (?,?,?,?,?,?)",
                                id, version.version, version.createdAt, version.user, version.operation,
                                encode(version.document).dump());
}

Result<std::vector<StoredAgentVersion>> AgentStore::versions(Connection &connection, AgentId id)
{
    std::vector<StoredAgentVersion> found;
    const auto read = connection.each(
        std::string(versionColumns) + " ORDER BY v.version DESC",
        [&](const Statement &row) -> Result<> {
            auto document = documentOf(row.text(5));
            if (!document)
                return fail(std::move(document.error()));
            found.push_back(versionOf(row, std::move(*document)));
            return {};
        },
        id);
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::optional<StoredAgentVersion>> AgentStore::version(Connection &connection, AgentId id, int version)
{
    std::optional<StoredAgentVersion> found;
    const auto read = connection.each(
        std::string(versionColumns) + " AND v.version = ?2",
        [&](const Statement &row) -> Result<> {
            auto document = documentOf(row.text(5));
            if (!document)
                return fail(std::move(document.error()));
            found = versionOf(row, std::move(*document));
            return {};
        },
        id, version);
    if (!read)
        return fail(read.error());
    return found;
}

} // namespace sb
