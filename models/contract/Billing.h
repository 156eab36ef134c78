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
    static constexpr auto fields()
    {
        using T = UsageRecord;
        return std::tuple(
            field("id", &T::id), field("session_id", &T::sessionId), field("user_id", &T::userId),
            field("agent_id", &T::agentId), field("usage_type", &T::usageType), field("service", &T::service),
            field("provider_name", &T::providerName), field("model_name", &T::modelName),
            field("quantity", &T::quantity), field("unit", &T::unit), field("unit_price_usd", &T::unitPriceUsd),
            field("price_usd", &T::priceUsd), field("price_per", &T::pricePer), field("base_cost_usd", &T::baseCostUsd),
            field("markup_usd", &T::markupUsd), field("cost_usd", &T::costUsd), field("occurred_at", &T::occurredAt));
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
    static constexpr auto fields()
    {
        using T = SessionUsage;
        return std::tuple(
            field("session_id", &T::sessionId), field("request_id", &T::requestId), field("agent_id", &T::agentId),
            field("agent_name", &T::agentName), field("usage_type", &T::usageType), field("call_type", &T::callType),
            field("status", &T::status), field("started_at", &T::startedAt),
            field("duration_seconds", &T::durationSeconds), field("agent_duration_seconds", &T::agentDurationSeconds),
            field("transfer_duration_seconds", &T::transferDurationSeconds), field("base_cost_usd", &T::baseCostUsd),
            field("markup_usd", &T::markupUsd), field("total_cost_usd", &T::totalCostUsd),
            field("reserved_usd", &T::reservedUsd), field("services", &T::services));
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
    static constexpr auto fields()
    {
        using T = UsageBySession;
        return std::tuple(field("sessions", &T::sessions), field("total", &T::total),
                          field("total_cost_usd", &T::totalCostUsd), field("currency", &T::currency));
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
    static constexpr auto fields()
    {
        using T = UsageRecordsGrouped;
        return std::tuple(field("grouped_sessions", &T::groupedSessions), field("total", &T::total),
                          field("limit", &T::limit), field("offset", &T::offset), field("page", &T::page),
                          field("page_size", &T::pageSize), field("total_cost_usd", &T::totalCostUsd),
                          field("total_duration_seconds", &T::totalDurationSeconds));
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
    static constexpr auto fields()
    {
        using T = UsageRecordsQuery;
        return std::tuple(field("time_filter", &T::timeFilter), field("usage_type", &T::usageType),
                          field("search", &T::search), field("limit", &T::limit), field("offset", &T::offset),
                          field("page", &T::page), field("page_size", &T::pageSize), field("scope", &T::scope),
                          field("organization_ids", &T::organizationIds), field("owner_user_ids", &T::ownerUserIds));
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
    static constexpr auto fields()
    {
        using T = UsageBucket;
        return std::tuple(field("bucket_start", &T::bucketStart), field("bucket_end", &T::bucketEnd),
                          field("label", &T::label), field("sessions", &T::sessions),
                          field("duration_seconds", &T::durationSeconds), field("cost_usd", &T::costUsd),
                          field("by_usage_type", &T::byUsageType), field("by_service", &T::byService));
    }
};

struct UsageSummaryTotals
{
    std::optional<std::int64_t> sessions;
    std::optional<double> durationSeconds;
    Money costUsd;

    bool operator==(const UsageSummaryTotals &) const = default;
    static constexpr auto fields()
    {
        using T = UsageSummaryTotals;
        return std::tuple(field("sessions", &T::sessions), field("duration_seconds", &T::durationSeconds),
                          field("cost_usd", &T::costUsd));
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
    static constexpr auto fields()
    {
        using T = UsageSummary;
        return std::tuple(field("time_period", &T::timePeriod), field("granularity", &T::granularity),
                          field("buckets", &T::buckets), field("totals", &T::totals), field("currency", &T::currency));
    }
};

struct UsageSummaryQuery
{
    Patch<TimePeriod> timePeriod;
    Patch<ListScope> scope;

    bool operator==(const UsageSummaryQuery &) const = default;
    static constexpr auto fields()
    {
        using T = UsageSummaryQuery;
        return std::tuple(field("time_period", &T::timePeriod), field("scope", &T::scope));
    }
};

struct UsageTotals
{
    std::optional<std::int64_t> sessions;
    double durationSeconds = 0;
    Money costUsd;

    bool operator==(const UsageTotals &) const = default;
    static constexpr auto fields()
    {
        using T = UsageTotals;
        return std::tuple(field("sessions", &T::sessions), field("duration_seconds", &T::durationSeconds),
                          field("cost_usd", &T::costUsd));
    }
};

struct UsageOverview
{
    UsageTotals total;
    UsageTotals thisMonth; ///< the calendar month in UTC (B6)
    std::optional<std::string> currency;
    std::optional<Instant> asOf;

    bool operator==(const UsageOverview &) const = default;
    static constexpr auto fields()
    {
        using T = UsageOverview;
        return std::tuple(field("total", &T::total), field("this_month", &T::thisMonth),
                          field("currency", &T::currency), field("as_of", &T::asOf));
    }
};

struct UsageOverviewQuery
{
    Patch<UserId> userId;

    bool operator==(const UsageOverviewQuery &) const = default;
    static constexpr auto fields() { return std::tuple(field("user_id", &UsageOverviewQuery::userId)); }
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
    static constexpr auto fields()
    {
        using T = UsageExportQuery;
        return std::tuple(field("time_filter", &T::timeFilter), field("usage_type", &T::usageType),
                          field("session_types", &T::sessionTypes), field("agent_ids", &T::agentIds),
                          field("from_date", &T::fromDate), field("to_date", &T::toDate));
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
    static constexpr auto fields()
    {
        using T = CreditBalance;
        return std::tuple(
            field("wallet_id", &T::walletId), field("credit_balance_usd", &T::creditBalanceUsd),
            field("available_balance_usd", &T::availableBalanceUsd), field("reserved_usd", &T::reservedUsd),
            field("monthly_cap_usd", &T::monthlyCapUsd), field("monthly_cap_used_usd", &T::monthlyCapUsedUsd),
            field("monthly_cap_remaining_usd", &T::monthlyCapRemainingUsd), field("can_start_call", &T::canStartCall));
    }
};

struct SessionUsageQuery
{
    CallId sessionId;

    bool operator==(const SessionUsageQuery &) const = default;
    static constexpr auto fields() { return std::tuple(field("session_id", &SessionUsageQuery::sessionId)); }
};

inline constexpr Operation<Nothing, UsageBySession> getUsageRecords{"getUsageRecords"};
inline constexpr Operation<UsageRecordsQuery, UsageRecordsGrouped> getUsageRecordsGrouped{"getUsageRecordsGrouped"};
inline constexpr Operation<UsageSummaryQuery, UsageSummary> getUsageSummary{"getUsageSummary"};
inline constexpr Operation<UsageOverviewQuery, UsageOverview> getUsageOverview{"getUsageOverview"};
inline constexpr Operation<UsageExportQuery, Download> exportUsage{"exportUsage"}; ///< text/csv, a row per unit (B7)
inline constexpr Operation<Nothing, CreditBalance> getCreditBalance{"getCreditBalance"};
inline constexpr Operation<SessionUsageQuery, SessionUsage> getSessionUsage{"getSessionUsage"};

} // namespace sb
