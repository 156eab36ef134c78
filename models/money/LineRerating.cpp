#include "models/money/LineRerating.h"

#include <algorithm>

namespace sb {

namespace {

const PricedLine *exchangeFor(const PricedLine &line, const RatingScenario &scenario)
{
    for (const auto &exchange : scenario.exchanges) {
        if (exchange.service != line.service || exchange.fromModel != line.model)
            continue;
        const auto same = std::ranges::find(exchange.to, line.unit, &PricedLine::unit);
        if (same != exchange.to.end())
            return &*same;
    }
    return nullptr;
}

} // namespace

Result<RatedLine> rerated(const RatedLine &was, const RatingScenario &scenario, const UsageTerms &now)
{
    auto would = was;
    const auto *other = exchangeFor(was.line, scenario);
    if (other != nullptr) {
        would.line = *other;
        const auto base = would.line.rate.costOf(would.quantity);
        if (!base)
            return fail(base.error());
        would.base = *base;
    }
    UsageTerms terms = now;
    terms.markup = scenario.markup.value_or(now.markup);
    terms.commission = scenario.commission.value_or(now.commission);
    if (other != nullptr || scenario.markup) {
        const auto markup = shareOf(would.base, terms.earnedMarkup());
        if (!markup)
            return fail(markup.error());
        would.markup = *markup;
    }
    if (other != nullptr || scenario.commission) {
        const auto commission = shareOf(would.base, terms.earnedCommission());
        if (!commission)
            return fail(commission.error());
        would.commission = *commission;
    }
    return would;
}

} // namespace sb
