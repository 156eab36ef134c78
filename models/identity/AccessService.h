#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// API keys and session tokens (rules Y1–Y6, A3, A5, A17). Stateless. The audit log keeps what a key may do, never a
/// secret.
class AccessService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
