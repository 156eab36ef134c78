#pragma once

#include "models/backend/Registry.h"

namespace sb {

/// The catalog routes (rules V1–V3). Stateless.
class ProviderService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
