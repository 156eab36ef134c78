#pragma once

#include "models/contract/Billing.h"

namespace sb {

// Ours (x-local): what the vendor's chart does not say, from sums by the day.

/// What the columns of a chart are made of. The service is of a line; agent, model and member are of a session, whose
/// model is its language model.
enum class UsageSplit : std::uint8_t { Service = 1, Agent, Model, Member };
template <>
inline constexpr auto enumNames<UsageSplit> =
    std::array{Named{UsageSplit::Service, "service"}, Named{UsageSplit::Agent, "agent"},
               Named{UsageSplit::Model, "model"}, Named{UsageSplit::Member, "member"}};

/// Whose usage: the caller's, that of the members of the caller's organization (its admin), everybody's (super admin).
enum class UsageReach : std::uint8_t { Mine = 1, Organization, All };
template <>
inline constexpr auto enumNames<UsageReach> = std::array{
    Named{UsageReach::Mine, "mine"}, Named{UsageReach::Organization, "organization"}, Named{UsageReach::All, "all"}};

/// Days are UTC's and inclusive; without them the calendar month up to now.
struct UsageBreakdownQuery
{
    Patch<std::string> fromDate; ///< "2026-01-31"
    Patch<std::string> toDate;
    Patch<UsageReach> reach; ///< the widest that the caller may see when it is left out
    Patch<UsageSplit> splitBy;
    Patch<UsageType> usageType;
    Patch<UsageService> service; ///< only this part of the cost, and sessions that used it
    Patch<AgentId> agentId;
    Patch<std::string> modelName;
    Patch<UserId> userId;
    Patch<OrgId> orgId; ///< of everybody's, this organization's alone (super admin)
    Patch<int> groups;  ///< how many are named; the others become one

    bool operator==(const UsageBreakdownQuery &) const = default;
    template <typename Self = UsageBreakdownQuery>
    static constexpr auto fields()
    {
        return std::tuple(
            field("from_date", &Self::fromDate), field("to_date", &Self::toDate), field("reach", &Self::reach),
            field("split_by", &Self::splitBy), field("usage_type", &Self::usageType), field("service", &Self::service),
            field("agent_id", &Self::agentId), field("model_name", &Self::modelName), field("user_id", &Self::userId),
            field("org_id", &Self::orgId), field("groups", &Self::groups));
    }
};

/// Whose usage or calls, and of which days; as in UsageBreakdownQuery.
struct UsageScopeQuery
{
    Patch<std::string> fromDate;
    Patch<std::string> toDate;
    Patch<UsageReach> reach;
    Patch<OrgId> orgId; ///< of everybody's, this organization's alone (super admin)
    Patch<AgentId> agentId;
    Patch<UserId> userId;

    bool operator==(const UsageScopeQuery &) const = default;
    template <typename Self = UsageScopeQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("from_date", &Self::fromDate), field("to_date", &Self::toDate),
                          field("reach", &Self::reach), field("org_id", &Self::orgId),
                          field("agent_id", &Self::agentId), field("user_id", &Self::userId));
    }
};

/// One part of the whole; the dearest first, services in their own order.
struct UsageGroup
{
    std::string key;          ///< service, id or model name; empty: without one; "*": all that are not named
    std::string name;         ///< may be what somebody named
    std::int64_t members = 1; ///< how many are in it, more than one in "*" only
    std::int64_t sessions = 0;
    double durationSeconds = 0;
    Money costUsd;

    bool operator==(const UsageGroup &) const = default;
    template <typename Self = UsageGroup>
    static constexpr auto fields()
    {
        return std::tuple(field("key", &Self::key), field("name", &Self::name), field("members", &Self::members),
                          field("sessions", &Self::sessions), field("duration_seconds", &Self::durationSeconds),
                          field("cost_usd", &Self::costUsd));
    }
};

struct UsageSpan
{
    Instant bucketStart;
    Instant bucketEnd;
    std::string label;
    std::int64_t sessions = 0;
    double durationSeconds = 0;
    Money costUsd;
    std::vector<Money> parts; ///< of `costUsd`, one for each group

    bool operator==(const UsageSpan &) const = default;
    template <typename Self = UsageSpan>
    static constexpr auto fields()
    {
        return std::tuple(field("bucket_start", &Self::bucketStart), field("bucket_end", &Self::bucketEnd),
                          field("label", &Self::label), field("sessions", &Self::sessions),
                          field("duration_seconds", &Self::durationSeconds), field("cost_usd", &Self::costUsd),
                          field("parts", &Self::parts));
    }
};

/// Days, or months of more than a quarter. Groups and buckets each add up to the totals, parts to their bucket (M4).
struct UsageBreakdown
{
    Instant from;
    Instant until; ///< the moment of the answer, or the end of the last day
    UsageReach reach{};
    UsageSplit splitBy{};
    Granularity granularity{};
    UsageTotals totals;
    std::vector<UsageGroup> groups;
    std::vector<UsageSpan> buckets;

    bool operator==(const UsageBreakdown &) const = default;
    template <typename Self = UsageBreakdown>
    static constexpr auto fields()
    {
        return std::tuple(field("from", &Self::from), field("until", &Self::until), field("reach", &Self::reach),
                          field("split_by", &Self::splitBy), field("granularity", &Self::granularity),
                          field("totals", &Self::totals), field("groups", &Self::groups),
                          field("buckets", &Self::buckets));
    }
};

/// A page of settled sessions, newest first, by key: those settled before the session `before`.
struct UsageSessionsQuery
{
    Patch<std::string> fromDate;
    Patch<std::string> toDate;
    Patch<UsageReach> reach;
    Patch<UsageType> usageType;
    Patch<AgentId> agentId;
    Patch<std::string> modelName;
    Patch<UserId> userId;
    Patch<OrgId> orgId; ///< of everybody's, this organization's alone (super admin)
    Patch<Uuid> before;
    Patch<int> limit; ///< 1–200, default 50

    bool operator==(const UsageSessionsQuery &) const = default;
    template <typename Self = UsageSessionsQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("from_date", &Self::fromDate), field("to_date", &Self::toDate),
                          field("reach", &Self::reach), field("usage_type", &Self::usageType),
                          field("agent_id", &Self::agentId), field("model_name", &Self::modelName),
                          field("user_id", &Self::userId), field("org_id", &Self::orgId),
                          field("before", &Self::before), field("limit", &Self::limit));
    }
};

struct UsageSessionRow
{
    Uuid sessionId;
    UserId userId;
    Patch<AgentId> agentId;
    std::string agentName;
    UsageType usageType{};
    Patch<std::string> callType;
    Patch<std::string> status;
    std::string modelName; ///< of the language model, empty without one
    Instant startedAt;
    Instant settledAt;
    double durationSeconds = 0;
    Money costUsd;

    bool operator==(const UsageSessionRow &) const = default;
    template <typename Self = UsageSessionRow>
    static constexpr auto fields()
    {
        return std::tuple(field("session_id", &Self::sessionId), field("user_id", &Self::userId),
                          field("agent_id", &Self::agentId), field("agent_name", &Self::agentName),
                          field("usage_type", &Self::usageType), field("call_type", &Self::callType),
                          field("status", &Self::status), field("model_name", &Self::modelName),
                          field("started_at", &Self::startedAt), field("settled_at", &Self::settledAt),
                          field("duration_seconds", &Self::durationSeconds), field("cost_usd", &Self::costUsd));
    }
};

struct UsageSessionPage
{
    std::vector<UsageSessionRow> items;
    bool hasMore = false;

    bool operator==(const UsageSessionPage &) const = default;
    template <typename Self = UsageSessionPage>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("has_more", &Self::hasMore));
    }
};

inline constexpr Operation<UsageBreakdownQuery, UsageBreakdown> getUsageBreakdown{"getUsageBreakdown"};
inline constexpr Operation<UsageSessionsQuery, UsageSessionPage> listUsageSessions{"listUsageSessions"};

} // namespace sb
