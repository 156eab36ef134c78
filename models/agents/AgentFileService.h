#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// Which files an agent knows (rules K7, K8). Stateless.
class AgentFileService
{
public:
    void registerOn(Registry &registry);

    /// Whether the caller may give files to the agent; NotFound otherwise.
    static Result<> mayAttach(Connection &connection, const Caller &caller, AgentId agent);
};

} // namespace sb
