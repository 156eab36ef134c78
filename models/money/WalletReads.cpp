#include "models/money/WalletReads.h"

#include "models/money/Ledger.h"
#include "models/money/LedgerPages.h"
#include "models/money/LedgerProof.h"
#include "models/money/LedgerRows.h"
#include "models/money/StatementReads.h"
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

Result<> mayManage(const Call &call, OrgId id, Transaction &transaction)
{
    if (call.caller.role != Role::SuperAdmin && call.caller.org != id) // W3, A16
        return fail(ErrorCode::Forbidden, "this organization is not the caller's");
    const auto org = transaction->value<int>("SELECT 1 FROM organization WHERE id = ?", id);
    if (!org)
        return fail(org.error());
    if (!*org)
        return fail(ErrorCode::NotFound, "there is no such organization");
    return {};
}

Result<Wallet> ofOrg(const Call &call, const OrgWalletRef &ref, Transaction &transaction)
{
    return mayManage(call, ref.orgId, transaction)
        .and_then([&] { return Ledger::walletOfOrg(transaction, ref.orgId, call.now); })
        .and_then([&](WalletId wallet) { return Ledger::wallet(transaction, wallet, call.now); })
        .and_then([&](const LedgerAccount &account) {
            return WalletPresentation::wallet(transaction.connection(), account, call.now);
        });
}

Result<WalletList> ofMembers(const Call &call, const MemberWalletQuery &query, Transaction &transaction)
{
    if (auto may = mayManage(call, query.orgId, transaction); !may)
        return fail(std::move(may.error()));
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

Result<std::uint32_t> kindsOf(const std::string &names)
{
    std::uint32_t kinds = 0;
    for (std::size_t at = 0; at <= names.size();) {
        const auto end = std::min(names.find(',', at), names.size());
        const auto kind = fromName<LedgerKind>(std::string_view(names).substr(at, end - at));
        if (!kind)
            return fail(Error{ErrorCode::Unprocessable,
                              "the request does not fit",
                              {Problem{{"query", "kinds"}, "has no kind of entries of that name", "enum"}}});
        kinds |= 1U << static_cast<unsigned>(*kind);
        at = end + 1;
    }
    return kinds;
}

Result<LedgerPage> ledger(const Call &call, const LedgerQuery &query, Transaction &transaction)
{
    const auto account = WalletAccess::toSee(transaction, call.caller, query.walletId, call.now);
    if (!account)
        return fail(account.error());
    LedgerRows::Filter filter;
    filter.before = query.before.valueOr(account->entries + 1);
    filter.limit = query.limit.valueOr(100);
    filter.from = query.from.toOptional();
    filter.until = query.until.toOptional();
    if (query.kinds.hasValue()) {
        const auto kinds = kindsOf(*query.kinds);
        if (!kinds)
            return fail(kinds.error());
        filter.kinds = *kinds;
    }
    return LedgerRows::page(transaction.connection(), *account, filter);
}

Result<LedgerExplanation> explanation(const Call &call, const LedgerEntryRef &ref, Transaction &transaction)
{
    const auto account = WalletAccess::toSee(transaction, call.caller, ref.walletId, call.now);
    if (!account)
        return fail(account.error());
    return LedgerRows::explain(transaction.connection(), *account, ref.seq);
}

Result<GrantDrawPage> drawsOf(const Call &call, const GrantDrawQuery &query, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto unknown = [] { return fail(ErrorCode::NotFound, "there is no such grant"); };
    const auto expired = Ledger::expire(transaction, call.now);
    if (!expired)
        return fail(expired.error());
    const auto grant = GrantStore::find(connection, query.grantId);
    if (!grant)
        return fail(grant.error());
    if (!*grant)
        return unknown();
    const auto wallet = AccountStore::load(connection, (*grant)->account);
    if (!wallet)
        return fail(wallet.error());
    const auto seen = WalletAccess::toSee(transaction, call.caller, wallet->id, call.now);
    if (!seen) // M7: what is not theirs is not there
        return seen.error().code == ErrorCode::Forbidden ? unknown() : fail(seen.error());
    auto shown = WalletPresentation::grant(connection, **grant);
    if (!shown)
        return fail(std::move(shown.error()));
    const auto limit = query.limit.valueOr(100);
    auto draws = LedgerRows::drawsOn(connection, *seen, **grant, query.before.valueOr(seen->entries + 1), limit);
    if (!draws)
        return fail(std::move(draws.error()));
    const bool isFull = draws->size() == static_cast<std::size_t>(limit);
    return GrantDrawPage{std::move(*shown), std::move(*draws), isFull};
}

/// On a reader, over one unchanging state: nobody waits for it.
Result<LedgerProofReport> proof(const Call &call, const Nothing &, Connection &connection)
{
    return LedgerProof::run(connection).map([&](LedgerReport found) {
        const bool isSound = found.isSound();
        return LedgerProofReport{isSound,        found.postings,          found.movements,
                                 found.accounts, std::move(found.faults), call.now};
    });
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
    registry.writes(explainLedgerEntry, explanation);
    registry.writes(listGrantDraws, drawsOf);
    registry.writes(getOrgWallet, ofOrg);
    registry.reads(proveLedger, proof);
    registerStatementReads(registry);
}

} // namespace sb
