#pragma once

#include "models/money/CallRating.h"

namespace sb {

/// Other terms for calls that were billed. What is empty stays as it was billed.
struct RatingScenario
{
    struct Exchange
    {
        UsageService service{};
        std::string fromModel;
        std::vector<PricedLine> to; ///< one for each unit
    };

    std::optional<Percentage> markup;
    std::optional<Percentage> commission;
    std::vector<Exchange> exchanges;
};

/// One stored line on other terms: quantity × the other model's price, and shares of that, each rounded as at a
/// settlement (R5, R6, docs/decisions/0007). \p now are the organization's terms: an exchanged line without a share in
/// the scenario is rated with them, and their kind says which shares count at all. Invalid when an amount overflows.
/// Pure; thread: any.
Result<RatedLine> rerated(const RatedLine &was, const RatingScenario &scenario, const UsageTerms &now);

} // namespace sb
