#pragma once

#include "models/contract/UsageBreakdown.h"
#include "models/money/UsageStore.h"

namespace sb {

/// Which usage. Days are counted since 1970 in UTC; what is empty lets everything through.
struct UsageSlice
{
    std::int64_t firstDay = 0;
    std::int64_t endDay = 0; ///< the first one behind it
    std::optional<UserId> user;
    std::optional<OrgId> org;
    std::optional<UsageType> type;
    std::optional<UsageService> service; ///< only its part of the cost, and the sessions that used it
    std::optional<AgentId> agent;
    std::optional<std::string> model; ///< of the session
};

/// What a day brought for one part; the key is an id, a model's name or a service's name, empty for sessions as a
/// whole.
struct DaySum
{
    std::int64_t day = 0;
    std::string key;
    UsageAmounts amounts;
};

/// Usage by day, user, organization, agent, type, language model and service, written with each settlement: every chart
/// with its filters is a sum of few rows, however many calls there were. SQL; thread: the connection's.
class UsageDays
{
public:
    static constexpr std::int64_t dayUs = 86'400'000'000;

    static Result<> createTables(Connection &connection); ///< migration: the table, filled from what is stored
    static Result<> rebuild(Connection &connection);      ///< from the stored sessions and their lines
    static Result<> add(Transaction &transaction, const SettledUsage &usage);

    /// By day and key, in this order. Split by service there is a row with an empty key for the session itself.
    static Result<std::vector<DaySum>> sums(Connection &connection, const UsageSlice &slice, UsageSplit split);

    /// Language model of a session: the first one that it was priced with; empty without.
    static std::string modelOf(const RatedCall &rated);
    /// How an agent is called now, or was when it last had usage; empty when nobody knows.
    static Result<std::string> agentName(Connection &connection, const std::string &id);
};

inline constexpr std::array usageDayMigrations{Migration{250, UsageDays::createTables}};

} // namespace sb
