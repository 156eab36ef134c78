#pragma once

#include "models/money/GrantStore.h"

namespace sb {

/// Wallets and grants as the contract shows them. SQL; thread: the connection's.
class WalletPresentation
{
public:
    static Result<Wallet> wallet(Connection &connection, const LedgerAccount &account, Instant now);
    static Result<Grant> grant(Connection &connection, const StoredGrant &stored);
};

} // namespace sb
