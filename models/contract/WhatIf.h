#pragma once

#include "models/contract/Earnings.h"

namespace sb {

// Ours (x-local): a reseller's earnings by member, and what they would have been on other terms.

struct EarningsAmounts
{
    Money baseCostUsd;
    Money retailCostUsd; ///< what members pay
    Money markupEarningsUsd;
    Money commissionEarningsUsd;
    Money totalEarningsUsd; ///< markup + commission

    bool operator==(const EarningsAmounts &) const = default;
    template <typename Self = EarningsAmounts>
    static constexpr auto fields()
    {
        return std::tuple(field("base_cost_usd", &Self::baseCostUsd), field("retail_cost_usd", &Self::retailCostUsd),
                          field("markup_earnings_usd", &Self::markupEarningsUsd),
                          field("commission_earnings_usd", &Self::commissionEarningsUsd),
                          field("total_earnings_usd", &Self::totalEarningsUsd));
    }
};

struct MemberEarnings
{
    UserId userId;
    std::string name;
    std::int64_t sessions = 0;
    EarningsAmounts was;

    bool operator==(const MemberEarnings &) const = default;
    template <typename Self = MemberEarnings>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId), field("name", &Self::name),
                          field("sessions", &Self::sessions), field("was", &Self::was));
    }
};

/// A language model that members' calls used.
struct ModelUse
{
    std::string modelName;
    std::int64_t sessions = 0;
    Money baseCostUsd; ///< of the model alone

    bool operator==(const ModelUse &) const = default;
    template <typename Self = ModelUse>
    static constexpr auto fields()
    {
        return std::tuple(field("model_name", &Self::modelName), field("sessions", &Self::sessions),
                          field("base_cost_usd", &Self::baseCostUsd));
    }
};

/// A period's earnings by time, by member and by model, the dearest first; each adds up to the summary.
struct EarningsReview
{
    Earnings summary;
    Granularity granularity{};
    std::vector<EarningsBucket> buckets;
    std::vector<MemberEarnings> members;
    std::vector<ModelUse> models;

    bool operator==(const EarningsReview &) const = default;
    template <typename Self = EarningsReview>
    static constexpr auto fields()
    {
        return std::tuple(field("summary", &Self::summary), field("granularity", &Self::granularity),
                          field("buckets", &Self::buckets), field("members", &Self::members),
                          field("models", &Self::models));
    }
};

struct EarningsReviewQuery
{
    Patch<OrgId> orgId; ///< another than the own: super admin
    Patch<EarningsPeriod> period;

    bool operator==(const EarningsReviewQuery &) const = default;
    template <typename Self = EarningsReviewQuery>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId), field("period", &Self::period));
    }
};

/// All lines of one service's model are priced as another row of the catalog, at its list price of today.
struct ModelExchange
{
    UsageService service{};
    std::string fromModel;
    std::string toModel; ///< id or name of a catalog row, as agents name it (G6)

    bool operator==(const ModelExchange &) const = default;
    template <typename Self = ModelExchange>
    static constexpr auto fields()
    {
        return std::tuple(field("service", &Self::service), field("from_model", &Self::fromModel),
                          field("to_model", &Self::toModel));
    }
};

/// What is left out stays as it was billed. A share applies to every line; a line whose model is exchanged and that has
/// no share here is rated with the terms of today.
struct RerateRequest
{
    Patch<OrgId> orgId;
    Patch<EarningsPeriod> period;
    Patch<bool> onlyCompleted; ///< sessions with the status completed
    Patch<double> markupPercentage;
    Patch<double> commissionPercentage; ///< a distributor has none (R6)
    Patch<std::vector<ModelExchange>> exchanges;

    bool operator==(const RerateRequest &) const = default;
    template <typename Self = RerateRequest>
    static constexpr auto fields()
    {
        return std::tuple(
            field("org_id", &Self::orgId), field("period", &Self::period),
            field("only_completed", &Self::onlyCompleted), field("markup_percentage", &Self::markupPercentage),
            field("commission_percentage", &Self::commissionPercentage), field("exchanges", &Self::exchanges));
    }
};

struct RerateBucket
{
    Instant bucketStart;
    Instant bucketEnd;
    std::string label;
    EarningsAmounts was;
    EarningsAmounts would;

    bool operator==(const RerateBucket &) const = default;
    template <typename Self = RerateBucket>
    static constexpr auto fields()
    {
        return std::tuple(field("bucket_start", &Self::bucketStart), field("bucket_end", &Self::bucketEnd),
                          field("label", &Self::label), field("was", &Self::was), field("would", &Self::would));
    }
};

struct RerateMember
{
    UserId userId;
    std::string name;
    std::int64_t sessions = 0;
    EarningsAmounts was;
    EarningsAmounts would;

    bool operator==(const RerateMember &) const = default;
    template <typename Self = RerateMember>
    static constexpr auto fields()
    {
        return std::tuple(field("user_id", &Self::userId), field("name", &Self::name),
                          field("sessions", &Self::sessions), field("was", &Self::was), field("would", &Self::would));
    }
};

/// The same calls twice: as they were billed, and line by line on the other terms. Nothing is changed.
struct Rerating
{
    OrgId orgId;
    EarningsPeriod period{};
    std::int64_t sessions = 0;
    std::int64_t lines = 0; ///< priced units that were rated again
    EarningsAmounts was;
    EarningsAmounts would;
    Granularity granularity{};
    std::vector<RerateBucket> buckets;
    std::vector<RerateMember> members; ///< in the order of what they brought

    bool operator==(const Rerating &) const = default;
    template <typename Self = Rerating>
    static constexpr auto fields()
    {
        return std::tuple(field("org_id", &Self::orgId), field("period", &Self::period),
                          field("sessions", &Self::sessions), field("lines", &Self::lines), field("was", &Self::was),
                          field("would", &Self::would), field("granularity", &Self::granularity),
                          field("buckets", &Self::buckets), field("members", &Self::members));
    }
};

inline constexpr Operation<EarningsReviewQuery, EarningsReview> getEarningsReview{"getEarningsReview"};
inline constexpr Operation<RerateRequest, Rerating> rerateUsage{"rerateUsage"};

} // namespace sb
