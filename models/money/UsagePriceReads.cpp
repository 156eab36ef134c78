#include "models/money/UsagePriceReads.h"

#include "models/contract/UsagePrices.h"
#include "models/money/Rate.h"
#include "models/money/UsageBreakdownReads.h"
#include "models/money/UsageConditions.h"
#include "models/money/UsageQueries.h"

namespace sb {

namespace {

/// One index is named for each kind of question, as in listUsageSessions.
std::string pricesSql(const UsagePricesQuery &query, const UsageAudience &audience)
{
    std::string sql = "SELECT u.service, u.unit, u.provider_name, u.model_name, u.price, u.price_per, sum(u.quantity),"
                      " count(DISTINCT s.number), sum(u.markup), sum(u.total) FROM usage_session s INDEXED BY ";
    sql += audience.user              ? "usage_by_user"
           : query.agentId.hasValue() ? "usage_of_agent"
           : audience.org             ? "usage_of_org"
                                      : "usage_by_time";
    sql += " CROSS JOIN usage_unit u ON u.session_number = s.number WHERE s.settled_at >= ? AND s.settled_at < ?";
    if (audience.user)
        sql += " AND s.user_id = " + UsageConditions::literal(audience.user->uuid());
    if (audience.org)
        sql += " AND s.org_id = " + UsageConditions::literal(audience.org->uuid());
    if (query.agentId.hasValue())
        sql += " AND s.agent_id = " + UsageConditions::literal(query.agentId->uuid());
    return sql + " GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 4, 3, 5 DESC, 6";
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

Result<UsagePrices> prices(const Call &call, const UsagePricesQuery &query, Connection &connection)
{
    const auto audience = UsageBreakdownReads::audienceOf(call.caller, query.reach, query.userId, query.orgId);
    if (!audience)
        return fail(audience.error());
    const auto days = UsageQueries::daysOf(query.fromDate, query.toDate, call.now);
    if (!days)
        return fail(days.error());
    auto rows = connection.rows<UsagePrice>(pricesSql(query, *audience), priceOf, days->from, days->until);
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
