#include "models/money/WalletAccess.h"

#include "models/money/Ledger.h"

namespace sb {

namespace {

tl::unexpected<Error> forbidden()
{
    return fail(ErrorCode::Forbidden, "this wallet is not the caller's to use");
}

Result<bool> isMemberOf(Connection &connection, const LedgerAccount &wallet, const Caller &admin)
{
    if (admin.role != Role::OrgAdmin || admin.org.isNil() || !wallet.user)
        return false;
    return connection.value<int>("SELECT 1 FROM user_account WHERE id = ? AND org_id = ?", *wallet.user, admin.org)
        .map([](const std::optional<int> &row) { return row.has_value(); });
}

using Allowed = bool (*)(const Caller &, const LedgerAccount &);

bool isOwnOrOrgs(const Caller &by, const LedgerAccount &account)
{
    return account.user == by.user || (by.role == Role::OrgAdmin && account.org && account.org == by.org);
}

/// \p allowed when the caller is neither a super admin nor the admin of the member whose wallet it is.
Result<LedgerAccount> admitted(Connection &connection, const Caller &caller, Result<LedgerAccount> wallet,
                               Allowed allowed)
{
    if (!wallet || caller.role == Role::SuperAdmin)
        return wallet;
    const auto member = isMemberOf(connection, *wallet, caller);
    if (!member)
        return fail(member.error());
    if (*member || allowed(caller, *wallet))
        return wallet;
    return forbidden();
}

} // namespace

Result<LedgerAccount> WalletAccess::toSee(Transaction &transaction, const Caller &caller, WalletId wallet, Instant now)
{
    return admitted(transaction.connection(), caller, Ledger::wallet(transaction, wallet, now), isOwnOrOrgs);
}

Result<LedgerAccount> WalletAccess::toRead(Connection &connection, const Caller &caller, WalletId wallet)
{
    auto found = AccountStore::find(connection, wallet);
    if (!found)
        return fail(std::move(found.error()));
    if (!*found)
        return fail(ErrorCode::NotFound, "there is no such wallet");
    return admitted(connection, caller, std::move(**found), isOwnOrOrgs);
}

Result<LedgerAccount> WalletAccess::toManage(Transaction &transaction, const Caller &caller, WalletId wallet,
                                             Instant now)
{
    return admitted(transaction.connection(), caller, Ledger::wallet(transaction, wallet, now),
                    [](const Caller &, const LedgerAccount &) { return false; });
}

Result<StoredGrant> WalletAccess::toChange(Transaction &transaction, const Caller &caller, GrantId id, Instant now)
{
    auto &connection = transaction.connection();
    auto grant = GrantStore::find(connection, id);
    if (!grant)
        return fail(std::move(grant.error()));
    if (!*grant)
        return fail(ErrorCode::NotFound, "there is no such grant");
    const auto account = AccountStore::load(connection, (*grant)->account);
    if (!account)
        return fail(account.error());
    if (const auto wallet = toManage(transaction, caller, account->id, now); !wallet)
        return fail(wallet.error());
    if (caller.role == Role::SuperAdmin)
        return std::move(**grant);
    if (!(*grant)->sourceAccount)
        return forbidden();
    const auto source = AccountStore::load(connection, *(*grant)->sourceAccount);
    if (!source)
        return fail(source.error());
    if (source->org != caller.org)
        return forbidden();
    return std::move(**grant);
}

} // namespace sb
