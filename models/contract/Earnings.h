#pragma once

#include "models/contract/Billing.h"
#include "models/contract/Identity.h"

namespace sb {

/// Calendar-aligned in UTC and running to now: today, this ISO week, this month, this year, everything (R9).
enum class EarningsPeriod : std::uint8_t { Day = 1, Week, Month, Year, All };
template <>
inline constexpr auto enumNames<EarningsPeriod> =
    std::array{Named{EarningsPeriod::Day, "day"}, Named{EarningsPeriod::Week, "week"},
               Named{EarningsPeriod::Month, "month"}, Named{EarningsPeriod::Year, "year"},
               Named{EarningsPeriod::All, "all"}};

/// What a reseller earned with its members' settled usage. total = markup + commission.
struct Earnings
{
    OrgId orgId;
    OrgType orgType{};
    EarningsPeriod period{};
    Patch<Instant> periodStart; ///< null: from the first usage on
    std::optional<Instant> periodEnd;
    std::optional<std::int64_t> sessions;
    std::optional<double> durationSeconds;
    std::optional<Money> baseCostUsd;
    std::optional<Money> retailCostUsd;
    std::optional<double> markupPercentage; ///< of now; what was earned stands with the usage (R6)
    std::optional<Money> markupEarningsUsd;
    std::optional<double> commissionPercentage;
    std::optional<Money> commissionEarningsUsd;
    Money totalEarningsUsd;
    std::optional<std::string> currency;

    bool operator==(const Earnings &) const = default;
    static constexpr auto fields()
    {
        using T = Earnings;
        return std::tuple(field("org_id", &T::orgId), field("org_type", &T::orgType), field("period", &T::period),
                          field("period_start", &T::periodStart), field("period_end", &T::periodEnd),
                          field("sessions", &T::sessions), field("duration_seconds", &T::durationSeconds),
                          field("base_cost_usd", &T::baseCostUsd), field("retail_cost_usd", &T::retailCostUsd),
                          field("markup_percentage", &T::markupPercentage),
                          field("markup_earnings_usd", &T::markupEarningsUsd),
                          field("commission_percentage", &T::commissionPercentage),
                          field("commission_earnings_usd", &T::commissionEarningsUsd),
                          field("total_earnings_usd", &T::totalEarningsUsd), field("currency", &T::currency));
    }
};

struct EarningsBucket
{
    Instant bucketStart;
    std::optional<Instant> bucketEnd;
    std::optional<std::string> label;
    std::optional<std::int64_t> sessions;
    std::optional<Money> baseCostUsd;
    std::optional<Money> retailCostUsd;
    std::optional<Money> markupEarningsUsd;
    std::optional<Money> commissionEarningsUsd;
    Money totalEarningsUsd;

    bool operator==(const EarningsBucket &) const = default;
    static constexpr auto fields()
    {
        using T = EarningsBucket;
        return std::tuple(field("bucket_start", &T::bucketStart), field("bucket_end", &T::bucketEnd),
                          field("label", &T::label), field("sessions", &T::sessions),
                          field("base_cost_usd", &T::baseCostUsd), field("retail_cost_usd", &T::retailCostUsd),
                          field("markup_earnings_usd", &T::markupEarningsUsd),
                          field("commission_earnings_usd", &T::commissionEarningsUsd),
                          field("total_earnings_usd", &T::totalEarningsUsd));
    }
};

/// The buckets add up to the summary (R7).
struct EarningsBreakdown
{
    Earnings summary;
    std::optional<Granularity> granularity;
    std::vector<EarningsBucket> buckets;

    bool operator==(const EarningsBreakdown &) const = default;
    static constexpr auto fields()
    {
        using T = EarningsBreakdown;
        return std::tuple(field("summary", &T::summary), field("granularity", &T::granularity),
                          field("buckets", &T::buckets));
    }
};

struct EarningsQuery
{
    Patch<EarningsPeriod> period;

    bool operator==(const EarningsQuery &) const = default;
    static constexpr auto fields() { return std::tuple(field("period", &EarningsQuery::period)); }
};

struct OrgEarningsQuery
{
    OrgId orgId;
    Patch<EarningsPeriod> period;

    bool operator==(const OrgEarningsQuery &) const = default;
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &OrgEarningsQuery::orgId), field("period", &OrgEarningsQuery::period));
    }
};

inline constexpr Operation<EarningsQuery, Earnings> getMyEarnings{"getMyEarnings"};
inline constexpr Operation<EarningsQuery, EarningsBreakdown> getMyEarningsBreakdown{"getMyEarningsBreakdown"};
inline constexpr Operation<OrgEarningsQuery, Earnings> getOrgEarnings{"getOrgEarnings"};

} // namespace sb
