#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// The start-call hook (H5): another system asks, with a signed body, that an agent calls somebody. Who has the secret
/// needs no credential; the agent's owner pays. Nothing is believed that was not signed. This version has no telephone
/// line to dial on: the call is logged as failed, and the answer says so (C6). Stateless.
class StartCallService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
