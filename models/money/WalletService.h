#pragma once

#include "models/backend/Registry.h"
#include "models/contract/Wallets.h"

namespace sb {

/// Grants, caps, corrections and transfers (rules W6–W12). Stateless.
class WalletService
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
