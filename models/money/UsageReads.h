#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// What was used and what it cost (rules B1–B6, B8): records, chart, overview and the wallet's balance.
/// Thread: handlers run where the registry runs them.
class UsageReads
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
