#pragma once

#include "models/contract/Knowledge.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// A file as stored; its bytes lie in a blob of their own.
struct StoredFile
{
    FileId id;
    UserId user;
    BlobId blob;
    std::string name;
    std::string mediaType;
    std::int64_t bytes = 0;
    std::vector<std::uint8_t> sha256;
    FileStatus status{};
    int chunkCount = 0;
    std::optional<std::string> error;
    Instant createdAt;
    Instant updatedAt;
};

struct StoredFileMapping
{
    FileMappingId id;
    AgentId agent;
    FileId file;
    Instant createdAt;
};

/// Files of the knowledge base, which agent has which, and the uploads that are under way. An agent that goes takes its
/// mappings along (G9), and so does a file (K6). SQL; thread: the connection's.
class FileStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    static Result<std::vector<StoredFile>> list(Connection &connection, UserId user); ///< newest first
    static Result<std::optional<StoredFile>> find(Connection &connection, FileId id);
    static Result<> insert(Transaction &transaction, const StoredFile &file);
    static Result<> remove(Transaction &transaction, FileId id); ///< the blob is for the caller to remove

    static Result<std::vector<AgentId>> agentsOf(Connection &connection, FileId file);
    static Result<std::vector<StoredFileMapping>> mappings(Connection &connection, AgentId agent); ///< oldest first
    static Result<std::optional<StoredFileMapping>> mapping(Connection &connection, AgentId agent, FileId file);
    static Result<> map(Transaction &transaction, const StoredFileMapping &mapping);
    static Result<bool> unmap(Transaction &transaction, AgentId agent, FileId file); ///< false: it was not mapped
    /// Whether any file of \p agent could be searched (K12).
    static Result<bool> hasReady(Connection &connection, AgentId agent);

    /// \p blob is being filled; its row goes at the next start unless it becomes a file's.
    static Result<> beginUpload(Transaction &transaction, BlobId blob);
    static Result<> endUpload(Transaction &transaction, BlobId blob);
    static Result<std::vector<BlobId>> unfinishedUploads(Connection &connection);
};

inline constexpr std::array knowledgeMigrations{Migration{120, FileStore::createTables}};

} // namespace sb
