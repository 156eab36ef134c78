#include "models/lines/LineStore.h"

namespace sb {

namespace {

constexpr std::string_view columns = "SELECT id, user_id, number, friendly_name, country_code, region, provider,"
                                     " is_active, created_at FROM phone_line ";

StoredLine lineOf(const Statement &row)
{
    return StoredLine{row.get<LineId>(0),
                      row.get<UserId>(1),
                      row.get<std::string>(2),
                      row.get<std::optional<std::string>>(3),
                      row.get<std::optional<std::string>>(4),
                      row.get<std::optional<std::string>>(5),
                      row.get<LineProvider>(6),
                      row.get<bool>(7),
                      row.get<Instant>(8)};
}

constexpr std::string_view mappingColumns = "SELECT m.id, m.line_id, l.user_id, m.agent_id, l.number, m.is_active,"
                                            " m.created_at, m.updated_at FROM phone_mapping m"
                                            " JOIN phone_line l ON l.id = m.line_id ";

StoredLineMapping mappingFrom(const Statement &row)
{
    return StoredLineMapping{row.get<LineMappingId>(0), row.get<LineId>(1), row.get<UserId>(2),  row.get<AgentId>(3),
                             row.get<std::string>(4),   row.get<bool>(5),   row.get<Instant>(6), row.get<Instant>(7)};
}

std::string selected(std::string_view columnList, std::string_view rest)
{
    std::string sql(columnList);
    sql += rest;
    return sql;
}

} // namespace

Result<> LineStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE phone_line (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            user_id BLOB NOT NULL REFERENCES user_account (id),
            number TEXT NOT NULL UNIQUE,
            friendly_name TEXT,
            country_code TEXT,
            region TEXT,
            provider INTEGER NOT NULL,
            is_active INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            credentials TEXT
        ) WITHOUT ROWID;
        CREATE INDEX phone_line_by_user ON phone_line (user_id, provider, created_at, id);
        CREATE TABLE phone_mapping (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            line_id BLOB NOT NULL UNIQUE REFERENCES phone_line (id) ON DELETE CASCADE,
            agent_id BLOB NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
            is_active INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX phone_mapping_by_agent ON phone_mapping (agent_id);
    )");
}

Result<std::vector<StoredLine>> LineStore::list(Connection &connection, UserId user)
{
    return connection.rows<StoredLine>(selected(columns, "WHERE user_id = ? ORDER BY provider, created_at, id"), lineOf,
                                       user);
}

Result<std::optional<StoredLine>> LineStore::find(Connection &connection, LineId id)
{
    return connection.first<StoredLine>(selected(columns, "WHERE id = ?"), lineOf, id);
}

Result<bool> LineStore::isNumberTaken(Connection &connection, std::string_view number)
{
    return connection.value<int>("SELECT 1 FROM phone_line WHERE number = ?", number)
        .map([](const std::optional<int> &row) { return row.has_value(); });
}

Result<> LineStore::insert(Transaction &transaction, const StoredLine &line, const nlohmann::json &credentials)
{
    const auto kept = credentials.is_null() ? std::nullopt : std::optional(credentials.dump());
    return transaction->execute("INSERT INTO phone_line (id, user_id, number, friendly_name, country_code, region,"
                                " provider, is_active, created_at, credentials) VALUES (?,?,?,?,?,?,?,?,?,?)",
                                line.id, line.user, line.number, line.friendlyName, line.countryCode, line.region,
                                line.provider, line.isActive, line.createdAt, kept);
}

Result<std::vector<StoredLineMapping>> LineStore::mappings(Connection &connection, const MappingFilter &filter)
{
    return connection.rows<StoredLineMapping>(
        selected(mappingColumns, "WHERE (?1 IS NULL OR l.user_id = ?1)"
                                 " AND (?2 IS NULL OR m.agent_id = ?2) ORDER BY m.created_at, m.id"),
        mappingFrom, filter.user, filter.agent);
}

Result<std::optional<StoredLineMapping>> LineStore::mapping(Connection &connection, LineMappingId id)
{
    return connection.first<StoredLineMapping>(selected(mappingColumns, "WHERE m.id = ?"), mappingFrom, id);
}

Result<std::optional<StoredLineMapping>> LineStore::mappingOf(Connection &connection, LineId line)
{
    return connection.first<StoredLineMapping>(selected(mappingColumns, "WHERE m.line_id = ?"), mappingFrom, line);
}

Result<> LineStore::map(Transaction &transaction, const StoredLineMapping &mapping)
{
    return transaction->execute("DELETE FROM phone_mapping WHERE line_id = ? OR id = ?", mapping.line, mapping.id)
        .and_then([&] {
            return transaction->execute("INSERT INTO phone_mapping (id, line_id, agent_id, is_active, created_at,"
                                        " updated_at) VALUES (?,?,?,?,?,?)",
                                        mapping.id, mapping.line, mapping.agent, mapping.isActive, mapping.createdAt,
                                        mapping.updatedAt);
        });
}

Result<> LineStore::unmap(Transaction &transaction, LineMappingId id)
{
    return transaction->execute("DELETE FROM phone_mapping WHERE id = ?", id);
}

} // namespace sb
