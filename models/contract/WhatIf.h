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
    static constexpr auto fields()
    {
        using T = EarningsAmounts;
        return std::tuple(field("base_cost_usd", &T::baseCostUsd), field("retail_cost_usd", &T::retailCostUsd),
                          field("markup_earnings_usd", &T::markupEarningsUsd),
                          field("commission_earnings_usd", &T::commissionEarningsUsd),
                          field("total_earnings_usd", &T::totalEarningsUsd));
    }
};

struct MemberEarnings
{
    UserId userId;
    std::string name;
    std::int64_t sessions = 0;
    EarningsAmounts was;

    bool operator==(const MemberEarnings &) const = default;
    static constexpr auto fields()
    {
        using T = MemberEarnings;
        return std::tuple(field("user_id", &T::userId), field("name", &T::name), field("sessions", &T::sessions),
                          field("was", &T::was));
    }
};

/// A language model that members' calls used.
struct ModelUse
{
    std::string modelName;
    std::int64_t sessions = 0;
    Money baseCostUsd; ///< of the model alone

    bool operator==(const ModelUse &) const = default;
    static constexpr auto fields()
    {
        using T = ModelUse;
        return std::tuple(field("model_name", &T::modelName), field("sessions", &T::sessions),
                          field("base_cost_usd", &T::baseCostUsd));
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
    static constexpr auto fields()
    {
        using T = EarningsReview;
        return std::tuple(field("summary", &T::summary), field("granularity", &T::granularity),
                          field("buckets", &T::buckets), field("members", &T::members), field("models", &T::models));
    }
};

struct EarningsReviewQuery
{
    Patch<OrgId> orgId; ///< another than the own: super admin
    Patch<EarningsPeriod> period;

    bool operator==(const EarningsReviewQuery &) const = default;
    static constexpr auto fields()
    {
        using T = EarningsReviewQuery;
        return std::tuple(field("org_id", &T::orgId), field("period", &T::period));
    }
};

/// All lines of one service's model are priced as another row of the catalog, at its list price of today.
struct ModelExchange
{
    UsageService service{};
    std::string fromModel;
    std::string toModel; ///< id or name of a catalog row, as agents name it (G6)

    bool operator==(const ModelExchange &) const = default;
    static constexpr auto fields()
    {
        using T = ModelExchange;
        return std::tuple(field("service", &T::service), field("from_model", &T::fromModel),
                          field("to_model", &T::toModel));
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
    static constexpr auto fields()
    {
        using T = RerateRequest;
        return std::tuple(field("org_id", &T::orgId), field("period", &T::period),
                          field("only_completed", &T::onlyCompleted), field("markup_percentage", &T::markupPercentage),
                          field("commission_percentage", &T::commissionPercentage), field("exchanges", &T::exchanges));
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
    static constexpr auto fields()
    {
        using T = RerateBucket;
        return std::tuple(field("bucket_start", &T::bucketStart), field("bucket_end", &T::bucketEnd),
                          field("label", &T::label), field("was", &T::was), field("would", &T::would));
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
    static constexpr auto fields()
    {
        using T = RerateMember;
        return std::tuple(field("user_id", &T::userId), field("name", &T::name), field("sessions", &T::sessions),
                          field("was", &T::was), field("would", &T::would));
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
    static constexpr auto fields()
    {
        using T = Rerating;
        return std::tuple(field("org_id", &T::orgId), field("period", &T::period), field("sessions", &T::sessions),
                          field("lines", &T::lines), field("was", &T::was), field("would", &T::would),
                          field("granularity", &T::granularity), field("buckets", &T::buckets),
                          field("members", &T::members));
    }
};

inline constexpr Operation<EarningsReviewQuery, EarningsReview> getEarningsReview{"getEarningsReview"};
inline constexpr Operation<RerateRequest, Rerating> rerateUsage{"rerateUsage"};

} // namespace sb
