#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// A reseller's earnings by member and model, from sums; and the same calls line by line on other terms (R4–R7, M4).
/// Thread: handlers run where the registry runs them.
class WhatIfService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
