#pragma once

#include "models/backend/Registry.h"
#include "models/contract/Agents.h"
#include "models/providers/Catalog.h"

namespace sb {

/// An agent as versions and audit compare it: as it is answered, without the time of its last change.
nlohmann::json comparable(const CompleteAgent &stored, const Catalog &catalog);

/// listAgentVersions, getAgentVersion.
void registerAgentVersionReads(Registry &registry);

} // namespace sb
