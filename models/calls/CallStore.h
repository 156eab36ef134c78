#pragma once

#include "models/contract/Console.h"
#include "models/store/Migration.h"
#include "models/store/Transaction.h"

#include <array>

namespace sb {

/// A session as stored.
struct StoredCall
{
    CallId id;
    RequestId requestId;
    UserId userId;
    std::optional<OrgId> orgId;
    std::optional<AgentId> agentId;
    std::string agentName; ///< kept when the agent goes (G9)
    int agentVersion = 0;
    CallType callType = CallType::Web;
    CallDirection direction = CallDirection::Web;
    CallStatus status = CallStatus::InProgress;
    Instant createdAt;
    Instant startedAt; ///< sort key; the creation until the call is answered
    std::optional<Instant> endedAt;
    std::optional<std::int64_t> durationUs;
    int messageCount = 0;
    std::optional<int> avgAgentLatencyMs;
    std::optional<std::string> endReason;
    std::optional<std::string> endedBy;
    std::optional<std::string> language;
    std::optional<std::string> userIdentifier;
    std::optional<Money> cost;
    std::optional<BlobId> recordingBlobId;
    std::optional<std::int64_t> recordingUs;
    bool hipaa = false;      ///< the agent's mode when the call began, or now (L4)
    nlohmann::json document; ///< {"variable_values", "missing_variables", "latency"}

    bool isRedacted() const { return hipaa; }
};

/// Which calls are asked for. Empty = all.
struct CallFilter
{
    std::optional<UserId> user;
    std::vector<UserId> users; ///< any of them
    std::vector<OrgId> orgs;
    std::vector<Role> roles;
    std::optional<AgentId> agent;
    std::optional<CallStatus> status;
    std::optional<Instant> from; ///< started at or after
    std::optional<Instant> to;   ///< started before
    std::string part;            ///< of the request id or the call type, lower case (L2)

    /// The counters know the answer.
    bool isCounted() const { return users.empty() && orgs.empty() && roles.empty() && !from && !to && part.empty(); }
};

/// Key of a row of the list: rows stand newest first.
struct CallKey
{
    Instant startedAt;
    CallId id;
};

/// Sessions, their turns and their counters. SQL; thread: the connection's.
class CallStore
{
public:
    static Result<> createTables(Connection &connection); ///< migration

    static Result<> insert(Transaction &transaction, const StoredCall &call);
    /// Everything that may change while a call runs and ends; keeps the counters.
    static Result<> update(Transaction &transaction, const StoredCall &before, const StoredCall &after);
    static Result<std::optional<StoredCall>> find(Connection &connection, CallId id);
    static Result<std::optional<StoredCall>> findByRequest(Connection &connection, RequestId id);

    static Result<std::vector<StoredCall>> page(Connection &connection, const CallFilter &filter,
                                                std::optional<CallKey> before, std::int64_t skip, int limit);
    static Result<std::int64_t> count(Connection &connection, const CallFilter &filter);
    static Result<std::vector<StoredCall>> unfinished(Connection &connection);

    static Result<> addTurn(Transaction &transaction, CallId id, const CallTurn &turn);
    static Result<std::vector<CallTurn>> turns(Connection &connection, CallId id);
    static Result<std::optional<CallTurn>> turn(Connection &connection, CallId id, int ordinal);
};

inline constexpr std::array callMigrations{Migration{50, CallStore::createTables}};

} // namespace sb
