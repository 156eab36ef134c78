#include "models/money/WalletPresentation.h"

namespace sb {

namespace {

Result<std::optional<std::string>> ownerName(Connection &connection, const LedgerAccount &account)
{
    return account.user ? connection.value<std::string>("SELECT full_name FROM user_account WHERE id = ?"
                                                        " AND full_name IS NOT NULL",
                                                        *account.user)
                        : connection.value<std::string>("SELECT name FROM organization WHERE id = ?", account.org);
}

GrantStatus statusOf(const StoredGrant &grant)
{
    if (grant.isExpired)
        return GrantStatus::Expired;
    if (grant.remaining == Money())
        return GrantStatus::Exhausted;
    return grant.isLocked ? GrantStatus::Locked : GrantStatus::Active;
}

} // namespace

Result<Wallet> WalletPresentation::wallet(Connection &connection, const LedgerAccount &account, Instant now)
{
    auto name = ownerName(connection, account);
    if (!name)
        return fail(std::move(name.error()));
    const auto next = GrantStore::nextExpiry(connection, account.number);
    if (!next)
        return fail(next.error());
    Wallet wallet;
    wallet.id = account.id;
    wallet.ownerType = account.user ? WalletOwner::User : WalletOwner::Org;
    wallet.userId = Patch<UserId>::orNull(account.user);
    wallet.orgId = Patch<OrgId>::orNull(account.org);
    wallet.ownerName = Patch<std::string>::orNull(std::move(*name));
    wallet.balanceUsd = account.balance;
    wallet.availableBalanceUsd = account.available();
    wallet.reservedUsd = account.held;
    wallet.monthlyCapUsd = Patch<Money>::orNull(account.monthlyCap);
    wallet.capSetBy = Patch<Role>::orNull(account.capSetBy);
    wallet.monthSpendUsd = account.spentInMonthOf(now);
    wallet.totalGrantedUsd = account.granted;
    wallet.totalSpentUsd = account.spent;
    wallet.nextExpiryAt = null;
    wallet.nextExpiryUsd = null;
    if (*next) {
        wallet.nextExpiryAt = (*next)->at;
        wallet.nextExpiryUsd = (*next)->rest;
    }
    wallet.currency = "USD";
    wallet.createdAt = account.createdAt;
    wallet.updatedAt = account.updatedAt;
    return wallet;
}

Result<Grant> WalletPresentation::grant(Connection &connection, const StoredGrant &stored)
{
    const auto wallet = AccountStore::load(connection, stored.account);
    if (!wallet)
        return fail(wallet.error());
    Grant grant;
    grant.id = stored.id;
    grant.walletId = wallet->id;
    grant.amountUsd = stored.amount;
    grant.remainingUsd = stored.remaining;
    grant.source = stored.source;
    grant.sourceWalletId = null;
    if (stored.sourceAccount) {
        const auto source = AccountStore::load(connection, *stored.sourceAccount);
        if (!source)
            return fail(source.error());
        grant.sourceWalletId = source->id;
    }
    grant.grantedBy = stored.grantedBy;
    grant.note = Patch<std::string>::orNull(stored.note);
    grant.expiresAt = Patch<Instant>::orNull(stored.expiresAt);
    grant.locked = stored.isLocked;
    grant.status = statusOf(stored);
    grant.createdAt = stored.createdAt;
    return grant;
}

} // namespace sb
