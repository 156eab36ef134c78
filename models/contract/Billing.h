#pragma once

#include "models/contract/Agents.h"
#include "models/contract/Streams.h"
#include "models/contract/Wallets.h"

namespace sb {

/// What a session was. The numbers are stored.
enum class UsageType : std::uint8_t { Calls = 1, Chat, Embedding };
template <>
inline constexpr auto enumNames<UsageType> = std::array{
    Named{UsageType::Calls, "calls"}, Named{UsageType::Chat, "chat"}, Named{UsageType::Embedding, "embedding"}};

/// Who did the priced work. The numbers are stored.
enum class UsageService : std::uint8_t { Llm = 1, Stt, Tts, Telephony, Platform, Embedding, Search };
template <>
inline constexpr auto enumNames<UsageService> =
    std::array{Named{UsageService::Llm, "llm"},           Named{UsageService::Stt, "stt"},
               Named{UsageService::Tts, "tts"},           Named{UsageService::Telephony, "telephony"},
               Named{UsageService::Platform, "platform"}, Named{UsageService::Embedding, "embedding"},
               Named{UsageService::Search, "search"}};

/// What is counted. The numbers are stored.
enum class UsageUnit : std::uint8_t { Seconds = 1, Minutes, TokensIn, TokensOut, Characters, Chunks, Requests };
template <>
inline constexpr auto enumNames<UsageUnit> =
    std::array{Named{UsageUnit::Seconds, "seconds"},       Named{UsageUnit::Minutes, "minutes"},
               Named{UsageUnit::TokensIn, "tokens_in"},    Named{UsageUnit::TokensOut, "tokens_out"},
               Named{UsageUnit::Characters, "characters"}, Named{UsageUnit::Chunks, "chunks"},
               Named{UsageUnit::Requests, "requests"}};

/// How far back (B3, B5).
enum class TimePeriod : std::uint8_t { Day = 1, Week, Month, FourMonths, Year, All };
template <>
inline constexpr auto enumNames<TimePeriod> =
    std::array{Named{TimePeriod::Day, "day"},     Named{TimePeriod::Week, "week"},
               Named{TimePeriod::Month, "month"}, Named{TimePeriod::FourMonths, "4months"},
               Named{TimePeriod::Year, "year"},   Named{TimePeriod::All, "all"}};

/// The length of a bucket. Summaries have no years, earnings no weeks.
enum class Granularity : std::uint8_t { Hour = 1, Day, Week, Month, Year };
template <>
inline constexpr auto enumNames<Granularity> =
    std::array{Named{Granularity::Hour, "hour"}, Named{Granularity::Day, "day"}, Named{Granularity::Week, "week"},
               Named{Granularity::Month, "month"}, Named{Granularity::Year, "year"}};

/// One priced unit of work inside a session.
struct UsageRecord
{
    Uuid id;
    Patch<Uuid> sessionId;
    std::optional<UserId> userId;
    Patch<AgentId> agentId;
    UsageType usageType{};
    UsageService service{};
    Patch<std::string> providerName;
    Patch<std::string> modelName;
    double quantity = 0; ///< of `unit`
    UsageUnit unit{};
    std::optional<Money> unitPriceUsd; ///< of one unit; left out when six decimals cannot say it
    Patch<Money> priceUsd;             ///< ours: of `pricePer` units, exact; null when no list price was known
    std::optional<int> pricePer;       ///< ours
    std::optional<Money> baseCostUsd;
    std::optional<Money> markupUsd;
    Money costUsd;
    Instant occurredAt; ///< when the session was settled

    bool operator==(const UsageRecord &) const = default;
    template <typename Self = UsageRecord>
    static constexpr auto fields()
    {
        return std::tuple(field("id", &Self::id), field("session_id", &Self::sessionId),
                          field("user_id", &Self::userId), field("agent_id", &Self::agentId),
                          field("usage_type", &Self::usageType), field("service", &Self::service),
                          field("provider_name", &Self::providerName), field("model_name", &Self::modelName),
                          field("quantity", &Self::quantity), field("unit", &Self::unit),
                          field("unit_price_usd", &Self::unitPriceUsd), field("price_usd", &Self::priceUsd),
                          field("price_per", &Self::pricePer), field("base_cost_usd", &Self::baseCostUsd),
                          field("markup_usd", &Self::markupUsd), field("cost_usd", &Self::costUsd),
                          field("occurred_at", &Self::occurredAt));
    }
};

/// Cost of one session. A session that is not settled has no services and holds `reservedUsd`.
struct SessionUsage
{
    Uuid sessionId;
    Patch<RequestId> requestId;
    Patch<AgentId> agentId;
    Patch<std::string> agentName;
    std::optional<UsageType> usageType;
    Patch<std::string> callType;
    Patch<std::string> status;
    Patch<Instant> startedAt;
    double durationSeconds = 0;
    Patch<double> agentDurationSeconds;
    Patch<double> transferDurationSeconds;
    std::optional<Money> baseCostUsd;
    std::optional<Money> markupUsd;
    Money totalCostUsd; ///< Σ services
    std::optional<Money> reservedUsd;
    std::vector<UsageRecord> services;

    bool operator==(const SessionUsage &) const = default;
    template <typename Self = SessionUsage>
    static constexpr auto fields()
    {
        return std::tuple(field("session_id", &Self::sessionId), field("request_id", &Self::requestId),
                          field("agent_id", &Self::agentId), field("agent_name", &Self::agentName),
                          field("usage_type", &Self::usageType), field("call_type", &Self::callType),
                          field("status", &Self::status), field("started_at", &Self::startedAt),
                          field("duration_seconds", &Self::durationSeconds),
                          field("agent_duration_seconds", &Self::agentDurationSeconds),
                          field("transfer_duration_seconds", &Self::transferDurationSeconds),
                          field("base_cost_usd", &Self::baseCostUsd), field("markup_usd", &Self::markupUsd),
                          field("total_cost_usd", &Self::totalCostUsd), field("reserved_usd", &Self::reservedUsd),
                          field("services", &Self::services));
    }
};

/// B1: the newest sessions; `total` and `totalCostUsd` are of all.
struct UsageBySession
{
    std::vector<SessionUsage> sessions;
    std::int64_t total = 0;
    std::optional<Money> totalCostUsd;
    std::optional<std::string> currency;

    bool operator==(const UsageBySession &) const = default;
    template <typename Self = UsageBySession>
    static constexpr auto fields()
    {
        return std::tuple(field("sessions", &Self::sessions), field("total", &Self::total),
                          field("total_cost_usd", &Self::totalCostUsd), field("currency", &Self::currency));
    }
};

/// B2: a page; the totals are of everything that the filters let through.
struct UsageRecordsGrouped
{
    std::vector<SessionUsage> groupedSessions;
    std::int64_t total = 0;
    std::optional<int> limit;
    std::optional<std::int64_t> offset;
    Patch<int> page; ///< null when limit and offset were asked for
    Patch<int> pageSize;
    std::optional<Money> totalCostUsd;
    std::optional<double> totalDurationSeconds;

    bool operator==(const UsageRecordsGrouped &) const = default;
    template <typename Self = UsageRecordsGrouped>
    static constexpr auto fields()
    {
        return std::tuple(field("grouped_sessions", &Self::groupedSessions), field("total", &Self::total),
                          field("limit", &Self::limit), field("offset", &Self::offset), field("page", &Self::page),
                          field("page_size", &Self::pageSize), field("total_cost_usd", &Self::totalCostUsd),
                          field("total_duration_seconds", &Self::totalDurationSeconds));
    }
};

struct UsageRecordsQuery
{
    Patch<TimePeriod> timeFilter;
    Patch<UsageType> usageType;
    Patch<std::string> search; ///< part of the session id, the request id or the agent's name (B4)
    Patch<int> limit;
    Patch<std::int64_t> offset;
    Patch<int> page; ///< wins over limit and offset (B2)
    Patch<int> pageSize;
    Patch<ListScope> scope;
    Patch<std::string> organizationIds;
    Patch<std::string> ownerUserIds;

    bool operator==(const UsageRecordsQuery &) const = default;
    template <typename Self = UsageRecordsQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("time_filter", &Self::timeFilter), field("usage_type", &Self::usageType),
                          field("search", &Self::search), field("limit", &Self::limit), field("offset", &Self::offset),
                          field("page", &Self::page), field("page_size", &Self::pageSize), field("scope", &Self::scope),
                          field("organization_ids", &Self::organizationIds),
                          field("owner_user_ids", &Self::ownerUserIds));
    }
};

struct UsageBucket
{
    Instant bucketStart;
    std::optional<Instant> bucketEnd; ///< the next one's start
    std::optional<std::string> label;
    std::optional<std::int64_t> sessions;
    std::optional<double> durationSeconds;
    Money costUsd;
    std::optional<nlohmann::json> byUsageType; ///< dollars by name
    std::optional<nlohmann::json> byService;

    bool operator==(const UsageBucket &) const = default;
    template <typename Self = UsageBucket>
    static constexpr auto fields()
    {
        return std::tuple(field("bucket_start", &Self::bucketStart), field("bucket_end", &Self::bucketEnd),
                          field("label", &Self::label), field("sessions", &Self::sessions),
                          field("duration_seconds", &Self::durationSeconds), field("cost_usd", &Self::costUsd),
                          field("by_usage_type", &Self::byUsageType), field("by_service", &Self::byService));
    }
};

struct UsageSummaryTotals
{
    std::optional<std::int64_t> sessions;
    std::optional<double> durationSeconds;
    Money costUsd;

    bool operator==(const UsageSummaryTotals &) const = default;
    template <typename Self = UsageSummaryTotals>
    static constexpr auto fields()
    {
        return std::tuple(field("sessions", &Self::sessions), field("duration_seconds", &Self::durationSeconds),
                          field("cost_usd", &Self::costUsd));
    }
};

/// B5: calendar-aligned buckets in UTC up to now, empty ones too; they add up to `totals`.
struct UsageSummary
{
    std::optional<TimePeriod> timePeriod;
    std::optional<Granularity> granularity;
    std::vector<UsageBucket> buckets;
    UsageSummaryTotals totals;
    std::optional<std::string> currency;

    bool operator==(const UsageSummary &) const = default;
    template <typename Self = UsageSummary>
    static constexpr auto fields()
    {
        return std::tuple(field("time_period", &Self::timePeriod), field("granularity", &Self::granularity),
                          field("buckets", &Self::buckets), field("totals", &Self::totals),
                          field("currency", &Self::currency));
    }
};

struct UsageSummaryQuery
{
    Patch<TimePeriod> timePeriod;
    Patch<ListScope> scope;

    bool operator==(const UsageSummaryQuery &) const = default;
    template <typename Self = UsageSummaryQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("time_period", &Self::timePeriod), field("scope", &Self::scope));
    }
};

struct UsageTotals
{
    std::optional<std::int64_t> sessions;
    double durationSeconds = 0;
    Money costUsd;

    bool operator==(const UsageTotals &) const = default;
    template <typename Self = UsageTotals>
    static constexpr auto fields()
    {
        return std::tuple(field("sessions", &Self::sessions), field("duration_seconds", &Self::durationSeconds),
                          field("cost_usd", &Self::costUsd));
    }
};

struct UsageOverview
{
    UsageTotals total;
    UsageTotals thisMonth; ///< the calendar month in UTC (B6)
    std::optional<std::string> currency;
    std::optional<Instant> asOf;

    bool operator==(const UsageOverview &) const = default;
    template <typename Self = UsageOverview>
    static constexpr auto fields()
    {
        return std::tuple(field("total", &Self::total), field("this_month", &Self::thisMonth),
                          field("currency", &Self::currency), field("as_of", &Self::asOf));
    }
};

struct UsageOverviewQuery
{
    Patch<UserId> userId;

    bool operator==(const UsageOverviewQuery &) const = default;
    template <typename Self = UsageOverviewQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId));
    }
};

struct UsageExportQuery
{
    Patch<TimePeriod> timeFilter;
    Patch<UsageType> usageType;
    Patch<std::string> sessionTypes; ///< call types with commas between
    Patch<std::string> agentIds;
    Patch<std::string> fromDate; ///< "2026-01-31", in UTC, inclusive
    Patch<std::string> toDate;

    bool operator==(const UsageExportQuery &) const = default;
    template <typename Self = UsageExportQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("time_filter", &Self::timeFilter), field("usage_type", &Self::usageType),
                          field("session_types", &Self::sessionTypes), field("agent_ids", &Self::agentIds),
                          field("from_date", &Self::fromDate), field("to_date", &Self::toDate));
    }
};

struct CreditBalance
{
    std::optional<WalletId> walletId;
    Money creditBalanceUsd;
    std::optional<Money> availableBalanceUsd;
    std::optional<Money> reservedUsd;
    Patch<Money> monthlyCapUsd;
    std::optional<Money> monthlyCapUsedUsd;
    Patch<Money> monthlyCapRemainingUsd;
    std::optional<bool> canStartCall; ///< one that costs anything

    bool operator==(const CreditBalance &) const = default;
    template <typename Self = CreditBalance>
    static constexpr auto fields()
    {
        return std::tuple(field("wallet_id", &Self::walletId), field("credit_balance_usd", &Self::creditBalanceUsd),
                          field("available_balance_usd", &Self::availableBalanceUsd),
                          field("reserved_usd", &Self::reservedUsd), field("monthly_cap_usd", &Self::monthlyCapUsd),
                          field("monthly_cap_used_usd", &Self::monthlyCapUsedUsd),
                          field("monthly_cap_remaining_usd", &Self::monthlyCapRemainingUsd),
                          field("can_start_call", &Self::canStartCall));
    }
};

struct SessionUsageQuery
{
    CallId sessionId;

    bool operator==(const SessionUsageQuery &) const = default;
    template <typename Self = SessionUsageQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("session_id", &Self::sessionId));
    }
};

inline constexpr Operation<Nothing, UsageBySession> getUsageRecords{"getUsageRecords"};
inline constexpr Operation<UsageRecordsQuery, UsageRecordsGrouped> getUsageRecordsGrouped{"getUsageRecordsGrouped"};
inline constexpr Operation<UsageSummaryQuery, UsageSummary> getUsageSummary{"getUsageSummary"};
inline constexpr Operation<UsageOverviewQuery, UsageOverview> getUsageOverview{"getUsageOverview"};
inline constexpr Operation<UsageExportQuery, Download> exportUsage{"exportUsage"}; ///< text/csv, a row per unit (B7)
inline constexpr Operation<Nothing, CreditBalance> getCreditBalance{"getCreditBalance"};
inline constexpr Operation<SessionUsageQuery, SessionUsage> getSessionUsage{"getSessionUsage"};

} // namespace sb
