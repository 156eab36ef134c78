#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// listAgents (G1), getAgent (G3), listNoiseAssets. (getAgentStats counts calls and lives with them.)
void registerAgentReads(Registry &registry);

} // namespace sb
