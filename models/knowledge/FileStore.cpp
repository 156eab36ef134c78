#include "models/knowledge/FileStore.h"

namespace sb {

namespace {

constexpr std::string_view columns = "SELECT id, user_id, blob_id, name, media_type, bytes, sha256, status,"
                                     " chunk_count, error, created_at, updated_at FROM knowledge_file ";

StoredFile fileOf(const Statement &row)
{
    return StoredFile{row.get<FileId>(0),
                      row.get<UserId>(1),
                      row.get<BlobId>(2),
                      row.get<std::string>(3),
                      row.get<std::string>(4),
                      row.integer(5),
                      row.get<std::vector<std::uint8_t>>(6),
                      row.get<FileStatus>(7),
                      row.get<int>(8),
                      row.get<std::optional<std::string>>(9),
                      row.get<Instant>(10),
                      row.get<Instant>(11)};
}

constexpr std::string_view mappingColumns = "SELECT id, agent_id, file_id, created_at FROM agent_file ";

StoredFileMapping mappingOf(const Statement &row)
{
    return StoredFileMapping{row.get<FileMappingId>(0), row.get<AgentId>(1), row.get<FileId>(2), row.get<Instant>(3)};
}

std::string selected(std::string_view columnList, std::string_view rest)
{
    std::string sql(columnList);
    sql += rest;
    return sql;
}

} // namespace

Result<> FileStore::createTables(Connection &connection)
{
    return connection.run(R"(
        CREATE TABLE knowledge_file (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            user_id BLOB NOT NULL REFERENCES user_account (id),
            blob_id BLOB NOT NULL UNIQUE REFERENCES blob (id),
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            status INTEGER NOT NULL,
            chunk_count INTEGER NOT NULL,
            error TEXT,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX knowledge_file_by_user ON knowledge_file (user_id, created_at, id);
        CREATE TABLE agent_file (
            agent_id BLOB NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
            file_id BLOB NOT NULL REFERENCES knowledge_file (id) ON DELETE CASCADE,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            created_at INTEGER NOT NULL,
            PRIMARY KEY (agent_id, file_id)
        ) WITHOUT ROWID;
        CREATE INDEX agent_file_by_file ON agent_file (file_id);
        CREATE TABLE file_upload (
            blob_id BLOB PRIMARY KEY NOT NULL REFERENCES blob (id) ON DELETE CASCADE
        ) WITHOUT ROWID;
    )");
}

Result<std::vector<StoredFile>> FileStore::list(Connection &connection, UserId user)
{
    return connection.rows<StoredFile>(selected(columns, "WHERE user_id = ? ORDER BY created_at DESC, id DESC"), fileOf,
                                       user);
}

Result<std::optional<StoredFile>> FileStore::find(Connection &connection, FileId id)
{
    return connection.first<StoredFile>(selected(columns, "WHERE id = ?"), fileOf, id);
}

Result<> FileStore::insert(Transaction &transaction, const StoredFile &file)
{
    return transaction->execute(
        "INSERT INTO knowledge_file (id, user_id, blob_id, name, media_type, bytes, sha256, status, chunk_count, error,"
        " created_at, updated_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        file.id, file.user, file.blob, file.name, file.mediaType, file.bytes, file.sha256, file.status, file.chunkCount,
        file.error, file.createdAt, file.updatedAt);
}

Result<> FileStore::remove(Transaction &transaction, FileId id)
{
    return transaction->execute("DELETE FROM knowledge_file WHERE id = ?", id);
}

Result<std::vector<AgentId>> FileStore::agentsOf(Connection &connection, FileId file)
{
    return connection.rows<AgentId>(
        "SELECT agent_id FROM agent_file WHERE file_id = ? ORDER BY agent_id",
        [](const Statement &row) { return row.get<AgentId>(0); }, file);
}

Result<std::vector<StoredFileMapping>> FileStore::mappings(Connection &connection, AgentId agent)
{
    return connection.rows<StoredFileMapping>(selected(mappingColumns, "WHERE agent_id = ? ORDER BY created_at, id"),
                                              mappingOf, agent);
}

Result<std::optional<StoredFileMapping>> FileStore::mapping(Connection &connection, AgentId agent, FileId file)
{
    return connection.first<StoredFileMapping>(selected(mappingColumns, "WHERE agent_id = ? AND file_id = ?"),
                                               mappingOf, agent, file);
}

Result<> FileStore::map(Transaction &transaction, const StoredFileMapping &mapping)
{
    return transaction->execute("INSERT INTO agent_file (agent_id, file_id, id, created_at) VALUES (?,?,?,?)",
                                mapping.agent, mapping.file, mapping.id, mapping.createdAt);
}

Result<bool> FileStore::unmap(Transaction &transaction, AgentId agent, FileId file)
{
    return transaction->execute("DELETE FROM agent_file WHERE agent_id = ? AND file_id = ?", agent, file).map([&] {
        return transaction->changes() > 0;
    });
}

Result<bool> FileStore::hasReady(Connection &connection, AgentId agent)
{
    return connection
        .value<int>("SELECT 1 FROM agent_file m JOIN knowledge_file f ON f.id = m.file_id"
                    " WHERE m.agent_id = ? AND f.status = ? LIMIT 1",
                    agent, FileStatus::Ready)
        .map([](const std::optional<int> &row) { return row.has_value(); });
}

Result<> FileStore::beginUpload(Transaction &transaction, BlobId blob)
{
    return transaction->execute("INSERT INTO file_upload (blob_id) VALUES (?)", blob);
}

Result<> FileStore::endUpload(Transaction &transaction, BlobId blob)
{
    return transaction->execute("DELETE FROM file_upload WHERE blob_id = ?", blob);
}

Result<std::vector<BlobId>> FileStore::unfinishedUploads(Connection &connection)
{
    return connection.rows<BlobId>("SELECT blob_id FROM file_upload",
                                   [](const Statement &row) { return row.get<BlobId>(0); });
}

} // namespace sb
