#pragma once

#include "models/contract/UsageBreakdown.h"

namespace sb {

// Ours (x-local): every line of a statement as quantity × price.

/// Everything that was counted in one unit of one model at one price. Each session's amount is rounded on its own
/// (B11), so that quantity × price may differ by a millionth a session; a reseller's markup is in the amount alone.
struct UsagePrice
{
    UsageService service{};
    UsageUnit unit{};
    std::string providerName;
    std::string modelName;
    double quantity = 0;
    Patch<Money> priceUsd; ///< of `pricePer` units; null: it had none
    std::int64_t pricePer = 1;
    std::int64_t sessions = 0;
    Money markupUsd; ///< of the amount
    Money amountUsd;

    bool operator==(const UsagePrice &) const = default;
    template <typename Self = UsagePrice>
    static constexpr auto fields()
    {
        return std::tuple(field("service", &Self::service), field("unit", &Self::unit),
                          field("provider_name", &Self::providerName), field("model_name", &Self::modelName),
                          field("quantity", &Self::quantity), field("price_usd", &Self::priceUsd),
                          field("price_per", &Self::pricePer), field("sessions", &Self::sessions),
                          field("markup_usd", &Self::markupUsd), field("amount_usd", &Self::amountUsd));
    }
};

struct UsagePrices
{
    std::vector<UsagePrice> items; ///< by service, unit, model, price; amounts add up to the total
    Money totalUsd;

    bool operator==(const UsagePrices &) const = default;
    template <typename Self = UsagePrices>
    static constexpr auto fields()
    {
        return std::tuple(field("items", &Self::items), field("total_usd", &Self::totalUsd));
    }
};

inline constexpr Operation<UsageScopeQuery, UsagePrices> getUsagePrices{"getUsagePrices"};

} // namespace sb
