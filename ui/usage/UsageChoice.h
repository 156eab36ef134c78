#pragma once

#include "models/contract/UsageBreakdown.h"
#include "ui/usage/UsagePeriod.h"

namespace sb::ui {

/// What a person asked to see: a period and filters that hold together.
struct UsageChoice
{
    UsagePeriod period;
    Patch<UsageType> type;
    Patch<UsageService> service;
    Patch<AgentId> agent;
    Patch<std::string> model;
    Patch<UserId> member;

    bool isFiltered() const
    {
        return type.hasValue() || service.hasValue() || agent.hasValue() || model.hasValue() || member.hasValue();
    }
    UsageBreakdownQuery query(UsageSplit split, int groups) const
    {
        UsageBreakdownQuery query;
        query.fromDate = wireDay(period.first());
        query.toDate = wireDay(period.last());
        query.splitBy = split;
        query.groups = groups;
        query.usageType = type;
        query.service = service;
        query.agentId = agent;
        query.modelName = model;
        query.userId = member;
        return query;
    }
    bool operator==(const UsageChoice &) const = default;
};

} // namespace sb::ui
