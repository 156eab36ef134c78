#pragma once

#include "models/contract/Agents.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// An agent as stored: provider rows by id only, secrets in the clear, no names of the catalog.
struct StoredAgent
{
    CompleteAgent document;
    int version = 0;
};

struct StoredAgentVersion
{
    int version = 0;
    Instant createdAt;
    UserId user;
    std::string userName;
    std::string operation;
    CompleteAgent document;
};

/// Whose agents are asked for.
struct AgentOwnership
{
    std::optional<UserId> user;
    std::optional<OrgId> org;
};

/// Agents and their versions. SQL; thread: the connection's.
class AgentStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    static Result<std::optional<StoredAgent>> find(Connection &connection, AgentId id);
    static Result<> insert(Transaction &transaction, const CompleteAgent &document);
    static Result<> update(Transaction &transaction, const StoredAgent &agent); ///< with its new version number
    static Result<bool> remove(Transaction &transaction, AgentId id);           ///< with its versions (G9)

    /// By name. \p limit and \p offset of the rows; \p nameLike is a part of the name, ignoring case.
    static Result<std::vector<CompleteAgent>> list(Connection &connection, const AgentOwnership &whose,
                                                   std::string_view nameLike, int limit, std::int64_t offset);
    static Result<std::int64_t> count(Connection &connection, const AgentOwnership &whose, std::string_view nameLike,
                                      std::optional<bool> active = std::nullopt);

    static Result<> addVersion(Transaction &transaction, AgentId id, const StoredAgentVersion &version);
    static Result<std::vector<StoredAgentVersion>> versions(Connection &connection, AgentId id); ///< newest first
    static Result<std::optional<StoredAgentVersion>> version(Connection &connection, AgentId id, int version);
};

inline constexpr std::array agentMigrations{Migration{40, AgentStore::createTables}};

} // namespace sb
