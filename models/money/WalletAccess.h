#pragma once

#include "models/backend/Caller.h"
#include "models/money/GrantStore.h"

namespace sb {

/// Who may see and change which wallet. NotFound for an unknown one, Forbidden for one that is not the caller's to use
/// (M7). Each answer is true at \p now. Thread: the connection's.
class WalletAccess
{
public:
    /// W4: the own one, those of the own organization for its admin, all for a super admin.
    static Result<LedgerAccount> toSee(Transaction &transaction, const Caller &caller, WalletId wallet, Instant now);
    /// The same over one unchanging state: credit that is due to expire may still be there.
    static Result<LedgerAccount> toRead(Connection &connection, const Caller &caller, WalletId wallet);
    /// W6, W7, W10: a member of the own organization for its admin, any for a super admin.
    static Result<LedgerAccount> toManage(Transaction &transaction, const Caller &caller, WalletId wallet, Instant now);
    /// As its wallet; but an admin of an organization changes only what came out of that organization's wallet.
    static Result<StoredGrant> toChange(Transaction &transaction, const Caller &caller, GrantId grant, Instant now);
};

} // namespace sb
