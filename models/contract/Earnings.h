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
    template <typename Self = Earnings>
    static constexpr auto fields()
    {
        return std::tuple(
            field("org_id", &Self::orgId), field("org_type", &Self::orgType), field("period", &Self::period),
            field("period_start", &Self::periodStart), field("period_end", &Self::periodEnd),
            field("sessions", &Self::sessions), field("duration_seconds", &Self::durationSeconds),
            field("base_cost_usd", &Self::baseCostUsd), field("retail_cost_usd", &Self::retailCostUsd),
            field("markup_percentage", &Self::markupPercentage), field("markup_earnings_usd", &Self::markupEarningsUsd),
            field("commission_percentage", &Self::commissionPercentage),
            field("commission_earnings_usd", &Self::commissionEarningsUsd),
            field("total_earnings_usd", &Self::totalEarningsUsd), field("currency", &Self::currency));
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
    template <typename Self = EarningsBucket>
    static constexpr auto fields()
    {
        return std::tuple(field("bucket_start", &Self::bucketStart), field("bucket_end", &Self::bucketEnd),
                          field("label", &Self::label), field("sessions", &Self::sessions),
                          field("base_cost_usd", &Self::baseCostUsd), field("retail_cost_usd", &Self::retailCostUsd),
                          field("markup_earnings_usd", &Self::markupEarningsUsd),
                          field("commission_earnings_usd", &Self::commissionEarningsUsd),
                          field("total_earnings_usd", &Self::totalEarningsUsd));
    }
};

/// The buckets add up to the summary (R7).
struct EarningsBreakdown
{
    Earnings summary;
    std::optional<Granularity> granularity;
    std::vector<EarningsBucket> buckets;

    bool operator==(const EarningsBreakdown &) const = default;
    template <typename Self = EarningsBreakdown>
    static constexpr auto fields()
    {
        return std::tuple(field("summary", &Self::summary), field("granularity", &Self::granularity),
                          field("buckets", &Self::buckets));
    }
};

struct EarningsQuery
{
    Patch<EarningsPeriod> period;

    bool operator==(const EarningsQuery &) const = default;
    template <typename Self = EarningsQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("period", &Self::period));
    }
};

struct OrgEarningsQuery
{
    OrgId orgId;
    Patch<EarningsPeriod> period;

    bool operator==(const OrgEarningsQuery &) const = default;
    template <typename Self = OrgEarningsQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId), field("period", &Self::period));
    }
};

inline constexpr Operation<EarningsQuery, Earnings> getMyEarnings{"getMyEarnings"};
inline constexpr Operation<EarningsQuery, EarningsBreakdown> getMyEarningsBreakdown{"getMyEarningsBreakdown"};
inline constexpr Operation<OrgEarningsQuery, Earnings> getOrgEarnings{"getOrgEarnings"};

} // namespace sb
