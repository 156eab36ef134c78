#pragma once

#include "models/backend/Registry.h"
#include "models/contract/Wallets.h"

namespace sb {

/// Wallets, lists of them and their ledgers (rules W1–W5, W17). They run on the store thread, for what has expired must
/// have left before a balance is told, and a wallet is made on first use; none of that is in the audit log. Stateless.
class WalletReads
{
public:
    void registerOn(Registry &registry);
};

} // namespace sb
