#pragma once

#include "models/backend/Registry.h"
#include "models/contract/UsageBreakdown.h"

namespace sb {

/// Charts split by service, agent, model and member, and the sessions behind them by key (B1, B5, M4).
/// Thread: handlers run where the registry runs them.
class UsageBreakdownReads
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
