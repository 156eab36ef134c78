#pragma once

#include "models/contract/Lines.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// A line as stored; its carrier's credentials stay behind (A17).
struct StoredLine
{
    LineId id;
    UserId user;
    std::string number; ///< E.164
    std::optional<std::string> friendlyName;
    std::optional<std::string> countryCode;
    std::optional<std::string> region;
    LineProvider provider{};
    bool isActive = true;
    Instant createdAt;
};

struct StoredLineMapping
{
    LineMappingId id;
    LineId line;
    UserId user; ///< the line's owner
    AgentId agent;
    std::string number; ///< of the line
    bool isActive = true;
    Instant createdAt;
    Instant updatedAt;
};

/// Phone lines and which agent answers which. A line has one mapping at most (P4); an agent that goes takes its
/// mappings along (G9). SQL; thread: the connection's.
class LineStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    /// The lines of \p user in the order in which they are taken (C4): provider, creation, id.
    static Result<std::vector<StoredLine>> list(Connection &connection, UserId user);
    static Result<std::optional<StoredLine>> find(Connection &connection, LineId id);
    static Result<bool> isNumberTaken(Connection &connection, std::string_view number);
    /// \p credentials is a JSON document, or null.
    static Result<> insert(Transaction &transaction, const StoredLine &line, const nlohmann::json &credentials);

    /// Whose mappings, and of which agent; absent: all.
    struct MappingFilter
    {
        std::optional<UserId> user;
        std::optional<AgentId> agent;
    };
    static Result<std::vector<StoredLineMapping>> mappings(Connection &connection, const MappingFilter &filter);
    static Result<std::optional<StoredLineMapping>> mapping(Connection &connection, LineMappingId id);
    static Result<std::optional<StoredLineMapping>> mappingOf(Connection &connection, LineId line);
    /// In place of whatever the line or this mapping had before.
    static Result<> map(Transaction &transaction, const StoredLineMapping &mapping);
    static Result<> unmap(Transaction &transaction, LineMappingId id);
};

inline constexpr std::array lineMigrations{Migration{170, LineStore::createTables}};

} // namespace sb
