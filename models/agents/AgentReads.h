#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// listAgents (G1), getAgent (G3), getAgentStats, listNoiseAssets.
void registerAgentReads(Registry &registry);

} // namespace sb
