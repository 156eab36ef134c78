#include "models/money/UsagePriceReads.h"

#include "models/contract/UsagePrices.h"
#include "models/money/Rate.h"
#include "models/money/UsageScope.h"

namespace sb {

namespace {

std::string pricesSql(const UsageScopeQuery &query, const UsageScope &scope)
{
    std::string sql = "SELECT u.service, u.unit, u.provider_name, u.model_name, u.price, u.price_per, sum(u.quantity),"
                      " count(DISTINCT s.number), sum(u.markup), sum(u.total) FROM usage_session s INDEXED BY ";
    sql += scope.sessionIndex(query.agentId);
    sql += " CROSS JOIN usage_unit u ON u.session_number = s.number WHERE settled_at >= ? AND settled_at < ?";
    return sql + scope.conditions(query.agentId) + " GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 4, 3, 5 DESC, 6";
}

UsagePrice priceOf(const Statement &row)
{
    UsagePrice price;
    price.service = row.get<UsageService>(0);
    price.unit = row.get<UsageUnit>(1);
    price.providerName = row.get<std::string>(2);
    price.modelName = row.get<std::string>(3);
    price.priceUsd = Patch<Money>::orNull(row.get<std::optional<Money>>(4));
    price.pricePer = row.integer(5);
    price.quantity = Quantity{price.unit, row.integer(6)}.value();
    price.sessions = row.integer(7);
    price.markupUsd = row.get<Money>(8);
    price.amountUsd = row.get<Money>(9);
    return price;
}

Result<UsagePrices> prices(const Call &call, const UsageScopeQuery &query, Connection &connection)
{
    const auto scope = UsageScope::of(call, query);
    if (!scope)
        return fail(scope.error());
    auto rows = connection.rows<UsagePrice>(pricesSql(query, *scope), priceOf, scope->days.from, scope->days.until);
    if (!rows)
        return fail(std::move(rows.error()));
    UsagePrices answer{std::move(*rows), {}};
    for (const auto &price : answer.items)
        answer.totalUsd = Money::fromMicros(answer.totalUsd.micros() + price.amountUsd.micros());
    return answer;
}

} // namespace

void registerUsagePriceReads(Registry &registry)
{
    registry.reads(getUsagePrices, prices);
}

} // namespace sb
