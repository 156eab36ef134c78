#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// getUsagePrices: usage as quantity × price (B11, M4), from the settled lines themselves. Thread: the readers'.
void registerUsagePriceReads(Registry &registry);

} // namespace sb
