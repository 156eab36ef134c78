#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// The start-call hook (H5): another system asks, with a signed body, that an agent calls somebody. Who has the secret
/// needs no credential; the agent's owner calls and pays, and the call goes the way of createOutboundCall. Nothing is
/// believed that was not signed, and nothing told: whether an agent is there, or has hooks, only the secret opens.
/// Stateless.
class StartCallService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
