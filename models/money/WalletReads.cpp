#include "models/money/WalletReads.h"

#include "models/money/Ledger.h"
#include "models/money/LedgerPages.h"
#include "models/money/WalletAccess.h"
#include "models/money/WalletListStore.h"
#include "models/money/WalletPresentation.h"

#include <chrono>

namespace sb {

namespace {

using namespace std::chrono_literals;

constexpr auto upcoming = 30 * 24h; // W17

Result<Wallet> mine(const Call &call, const Nothing &, Transaction &transaction)
{
    return Ledger::walletOfUser(transaction, call.caller.user, call.now)
        .and_then([&](WalletId wallet) { return Ledger::wallet(transaction, wallet, call.now); })
        .and_then([&](const LedgerAccount &account) {
            return WalletPresentation::wallet(transaction.connection(), account, call.now);
        });
}

/// A page of wallets; \p accounts finds them in a window.
template <typename Query, typename Find>
Result<WalletList> page(const Call &call, const Query &query, Transaction &transaction, Find accounts)
{
    const WalletListStore::Window window{query.page.valueOr(1), query.pageSize.valueOr(20)};
    if (auto expired = Ledger::expire(transaction, call.now); !expired)
        return fail(std::move(expired.error()));
    const Result<WalletListStore::Accounts> found = accounts(window);
    if (!found)
        return fail(found.error());
    WalletList list;
    list.total = found->total;
    list.page = window.page;
    list.pageSize = window.pageSize;
    for (const auto &account : found->items) {
        auto wallet = WalletPresentation::wallet(transaction.connection(), account, call.now);
        if (!wallet)
            return fail(std::move(wallet.error()));
        list.items.push_back(std::move(*wallet));
    }
    return list;
}

Result<WalletList> ofUsers(const Call &call, const WalletListQuery &query, Transaction &transaction)
{
    return page(call, query, transaction, [&](WalletListStore::Window window) {
        return WalletListStore::ofUsers(transaction, std::nullopt, query.q.valueOr({}), window, call.now);
    });
}

Result<WalletList> ofOrgs(const Call &call, const WalletListQuery &query, Transaction &transaction)
{
    return page(call, query, transaction, [&](WalletListStore::Window window) {
        return WalletListStore::ofOrgs(transaction, query.q.valueOr({}), window, call.now);
    });
}

Result<WalletList> ofMembers(const Call &call, const MemberWalletQuery &query, Transaction &transaction)
{
    if (call.caller.role != Role::SuperAdmin && call.caller.org != query.orgId) // W3, A16
        return fail(ErrorCode::Forbidden, "this organization is not the caller's");
    const auto org = transaction->value<int>("SELECT 1 FROM organization WHERE id = ?", query.orgId);
    if (!org)
        return fail(org.error());
    if (!*org)
        return fail(ErrorCode::NotFound, "there is no such organization");
    return page(call, query, transaction, [&](WalletListStore::Window window) {
        return WalletListStore::ofUsers(transaction, query.orgId, {}, window, call.now);
    });
}

Result<> addGrants(Connection &connection, const LedgerAccount &account, WalletDetail &detail)
{
    const auto grants = GrantStore::ofAccount(connection, account.number);
    if (!grants)
        return fail(grants.error());
    for (const auto &stored : *grants) {
        auto grant = WalletPresentation::grant(connection, stored);
        if (!grant)
            return fail(std::move(grant.error()));
        detail.grants.push_back(std::move(*grant));
    }
    return {};
}

Result<> addExpiries(Connection &connection, const LedgerAccount &account, Instant until, WalletDetail &detail)
{
    const auto ending = GrantStore::endingBy(connection, account.number, until);
    if (!ending)
        return fail(ending.error());
    for (const auto &grant : *ending)
        detail.upcomingExpiry.push_back({grant.id, *grant.expiresAt, grant.remaining});
    return {};
}

Result<WalletDetail> one(const Call &call, const WalletQuery &query, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto account = WalletAccess::toSee(transaction, call.caller, query.walletId, call.now);
    if (!account)
        return fail(account.error());
    auto wallet = WalletPresentation::wallet(connection, *account, call.now);
    if (!wallet)
        return fail(std::move(wallet.error()));
    WalletDetail detail;
    detail.wallet = std::move(*wallet);
    if (auto added = addGrants(connection, *account, detail); !added)
        return fail(std::move(added.error()));
    if (auto added = addExpiries(connection, *account, call.now + upcoming, detail); !added)
        return fail(std::move(added.error()));
    const auto offset = std::min(query.ledgerOffset.valueOr(0), account->entries);
    auto ledger =
        LedgerPages::before(connection, *account, account->entries - offset + 1, query.ledgerLimit.valueOr(100));
    if (!ledger)
        return fail(std::move(ledger.error()));
    detail.ledger = std::move(*ledger);
    detail.ledgerTotal = account->entries;
    return detail;
}

Result<LedgerPage> ledger(const Call &call, const LedgerQuery &query, Transaction &transaction)
{
    const auto account = WalletAccess::toSee(transaction, call.caller, query.walletId, call.now);
    if (!account)
        return fail(account.error());
    const auto before = std::min(query.before.valueOr(account->entries + 1), account->entries + 1);
    auto entries = LedgerPages::before(transaction.connection(), *account, before, query.limit.valueOr(100));
    if (!entries)
        return fail(std::move(entries.error()));
    LedgerPage page;
    page.items = std::move(*entries);
    page.total = account->entries;
    page.hasMore = !page.items.empty() && page.items.back().seq > 1;
    return page;
}

} // namespace

void WalletReads::registerOn(Registry &registry)
{
    registry.writes(getMyWallet, mine);
    registry.writes(listUserWallets, ofUsers);
    registry.writes(listOrgWallets, ofOrgs);
    registry.writes(listOrgMemberWallets, ofMembers);
    registry.writes(getWallet, one);
    registry.writes(getWalletLedger, ledger);
}

} // namespace sb
