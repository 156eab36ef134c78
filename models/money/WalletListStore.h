#pragma once

#include "models/money/LedgerAccount.h"

#include <string>
#include <vector>

namespace sb {

/// The accounts behind a list of wallets. Owners that have no wallet yet get theirs, so that credit can be given to
/// them. SQL; thread: the connection's.
class WalletListStore
{
public:
    struct Window
    {
        int page = 1;
        int pageSize = 20;
    };
    struct Accounts
    {
        std::vector<LedgerAccount> items;
        std::int64_t total = 0;
    };

    /// By name, then by id; with \p org its members only, with \p words only those whose name or address has them.
    static Result<Accounts> ofUsers(Transaction &transaction, std::optional<OrgId> org, const std::string &words,
                                    Window window, Instant now);
    static Result<Accounts> ofOrgs(Transaction &transaction, const std::string &words, Window window, Instant now);
};

} // namespace sb
