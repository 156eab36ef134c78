#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// What a reseller earned (rules R4–R10), from the amounts that were settled. Thread: handlers run where the registry
/// runs them.
class EarningsService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
