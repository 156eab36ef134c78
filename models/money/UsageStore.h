#pragma once

#include "models/contract/Calls.h"
#include "models/money/CallRating.h"
#include "models/store/Transaction.h"

namespace sb {

/// What a finished session used and what it cost.
struct SettledUsage
{
    std::int64_t number = 0; ///< the row's own key
    Uuid session;
    std::optional<RequestId> request;
    UserId user;
    std::optional<OrgId> org;
    std::optional<AgentId> agent;
    std::string agentName;
    UsageType type{};
    std::optional<CallType> callType;
    std::optional<CallStatus> status;
    Instant startedAt;
    Instant settledAt;
    std::int64_t talkedUs = 0;
    RatedCall rated; ///< without lines when it was read from a list
};

/// Which sessions. What is empty lets everything through.
struct UsageFilter
{
    std::optional<std::vector<UserId>> users;
    std::optional<Instant> from;  ///< settled at it or later
    std::optional<Instant> until; ///< settled before it
    std::optional<UsageType> type;
    std::string search; ///< part of session id, request id or agent name, in any case
    std::optional<std::vector<CallType>> callTypes;
    std::optional<std::vector<AgentId>> agents;

    /// Only by user, start and type: what the sums can answer.
    bool isPlain() const { return search.empty() && !until && !callTypes && !agents; }
};

/// A place in a list, newest first.
struct UsageWindow
{
    struct Key
    {
        Instant settledAt;
        std::int64_t number = 0;
    };
    std::optional<Key> before;
    std::int64_t offset = 0;
    std::int64_t limit = 50;
};

struct UsageAmounts
{
    std::int64_t sessions = 0;
    std::int64_t talkedUs = 0;
    Money base;
    Money markup;
    Money commission;

    Money total() const { return Money::fromMicros(base.micros() + markup.micros()); }
    UsageAmounts &operator+=(const UsageAmounts &other);
    bool operator==(const UsageAmounts &) const = default;
};

class UsageSums;

/// Whose sums. The numbers are stored.
enum class SumKind : std::uint8_t { Everybody = 1, User, Org, Agent };
struct SumOwner
{
    SumKind kind = SumKind::Everybody;
    Uuid id; ///< nil for everybody
};

/// One hour's sums.
struct HourSum
{
    Instant hour;
    UsageType type{};
    UsageAmounts amounts;
};

/// Usage of settled sessions with its sums by the hour, which are written in the same transaction: what a chart or an
/// earnings report asks does not depend on how many calls there were. SQL; thread: the connection's.
class UsageStore
{
public:
    /// Conflict when the session has usage already.
    static Result<> add(Transaction &transaction, const SettledUsage &usage);
    /// The same with its part of the sums in \p sums: they are written before the transaction ends.
    static Result<> add(Transaction &transaction, const SettledUsage &usage, UsageSums &sums);

    static Result<std::optional<SettledUsage>> find(Connection &connection, const Uuid &session); ///< with lines
    static Result<std::vector<SettledUsage>> list(Connection &connection, const UsageFilter &filter,
                                                  const UsageWindow &window); ///< with lines
    static Result<UsageAmounts> total(Connection &connection, const UsageFilter &filter);

    /// By the hour from \p from on; of one service, or of all (and then with sessions and length).
    static Result<std::vector<HourSum>> hours(Connection &connection, const SumOwner &owner,
                                              std::optional<UsageService> service, Instant from);
    static Result<UsageAmounts> sum(Connection &connection, const SumOwner &owner, Instant from);
    static Result<std::optional<Instant>> firstHour(Connection &connection, const SumOwner &owner);

    static Uuid recordId(const Uuid &session, int place);
};

} // namespace sb
