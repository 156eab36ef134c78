#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// Which rules are attached to an agent, and its own analysis settings (rules N5, N6). Stateless.
class AgentAnalysisService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
