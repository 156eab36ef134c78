#include "models/money/UsagePresentation.h"

namespace sb {

namespace {

UsageRecord recordOf(const SettledUsage &usage, const RatedLine &rated, int place)
{
    const auto &line = rated.line;
    UsageRecord record;
    record.id = UsageStore::recordId(usage.session, place);
    record.sessionId = usage.session;
    record.userId = usage.user;
    record.agentId = Patch<AgentId>::orNull(usage.agent);
    record.usageType = usage.type;
    record.service = line.service;
    record.providerName = line.provider;
    record.modelName = line.model;
    record.quantity = rated.quantity.value();
    record.unit = line.unit;
    record.unitPriceUsd = line.rate.ofOne();
    record.priceUsd = Patch<Money>::orNull(line.rate.price);
    record.pricePer = line.rate.per;
    record.baseCostUsd = rated.base;
    record.markupUsd = rated.markup;
    record.costUsd = rated.total();
    record.occurredAt = usage.settledAt;
    return record;
}

} // namespace

SessionUsage UsagePresentation::session(const SettledUsage &usage)
{
    SessionUsage session;
    session.sessionId = usage.session;
    session.requestId = Patch<RequestId>::orNull(usage.request);
    session.agentId = Patch<AgentId>::orNull(usage.agent);
    session.agentName = usage.agentName;
    session.usageType = usage.type;
    session.callType = name(usage.callType);
    session.status = name(usage.status);
    session.startedAt = usage.startedAt;
    session.durationSeconds = seconds(usage.talkedUs);
    session.agentDurationSeconds = session.durationSeconds; // nothing is transferred yet (L9)
    session.transferDurationSeconds = 0.0;
    session.baseCostUsd = usage.rated.base;
    session.markupUsd = usage.rated.markup;
    session.totalCostUsd = usage.rated.total;
    session.reservedUsd = Money();
    int place = 0;
    for (const auto &line : usage.rated.lines)
        session.services.push_back(recordOf(usage, line, place++));
    return session;
}

} // namespace sb
