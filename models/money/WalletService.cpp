#include "models/money/WalletService.h"

#include "models/contract/Codec.h"
#include "models/money/Credit.h"
#include "models/money/Ledger.h"
#include "models/money/LedgerPages.h"
#include "models/money/WalletAccess.h"
#include "models/money/WalletPresentation.h"

namespace sb {

namespace {

/// The wallet after a change, which is recorded.
Result<Wallet> recorded(const Call &call, Connection &connection, const LedgerAccount &before,
                        const LedgerAccount &after)
{
    const auto was = WalletPresentation::wallet(connection, before, call.now);
    if (!was)
        return was;
    auto is = WalletPresentation::wallet(connection, after, call.now);
    if (is)
        call.record({"wallets", after.id.toString(), encode(*was), encode(*is)});
    return is;
}

Result<GrantResult> presented(const Call &call, Connection &connection, const GrantMade &made,
                              const LedgerAccount &target, const std::optional<LedgerAccount> &source)
{
    GrantResult result;
    result.sourceWallet = null;
    result.ledgerEntries.emplace();
    auto grant = WalletPresentation::grant(connection, made.grant);
    if (!grant)
        return fail(std::move(grant.error()));
    auto wallet = recorded(call, connection, target, made.wallet);
    if (!wallet)
        return fail(std::move(wallet.error()));
    if (made.source) {
        auto from = recorded(call, connection, *source, *made.source);
        if (!from)
            return fail(std::move(from.error()));
        result.sourceWallet = std::move(*from);
        auto out = LedgerPages::entry(connection, *made.source, made.sourceEntry);
        if (!out)
            return fail(std::move(out.error()));
        result.ledgerEntries->push_back(std::move(*out));
    }
    auto entry = LedgerPages::entry(connection, made.wallet, made.entry);
    if (!entry)
        return fail(std::move(entry.error()));
    result.ledgerEntries->push_back(std::move(*entry));
    result.grant = std::move(*grant);
    result.wallet = std::move(*wallet);
    return result;
}

Result<GrantResult> moved(const Call &call, WalletId from, const LedgerAccount &target, const NewGrant &grant,
                          Transaction &transaction)
{
    const auto source = Ledger::wallet(transaction, from, call.now);
    if (!source)
        return fail(source.error());
    const auto made = Credit::transfer(transaction, from, grant, call.now);
    if (!made)
        return fail(made.error());
    return presented(call, transaction.connection(), *made, target, *source);
}

Result<GrantResult> grant(const Call &call, const GrantRequest &in, Transaction &transaction)
{
    const auto target = WalletAccess::toManage(transaction, call.caller, in.walletId, call.now);
    if (!target)
        return fail(target.error());
    const NewGrant made{in.walletId, in.amountUsd, in.expiresAt.toOptional(), in.note.toOptional(), call.caller.user};
    if (call.caller.role == Role::SuperAdmin) { // W7
        const auto minted = Credit::mint(transaction, made, call.now);
        if (!minted)
            return fail(minted.error());
        return presented(call, transaction.connection(), *minted, *target, std::nullopt);
    }
    const auto own = Ledger::walletOfOrg(transaction, call.caller.org, call.now); // W6
    if (!own)
        return fail(own.error());
    return moved(call, *own, *target, made, transaction);
}

Result<GrantResult> transfer(const Call &call, const TransferRequest &in, Transaction &transaction)
{
    const auto target = Ledger::wallet(transaction, in.targetWalletId, call.now);
    if (!target)
        return fail(target.error());
    const auto source = Ledger::wallet(transaction, in.walletId, call.now);
    if (!source)
        return fail(source.error());
    if (!source->org || !target->org)
        return fail(ErrorCode::Invalid, "credit is transferred between wallets of organizations");
    const NewGrant made{in.targetWalletId, in.amountUsd, std::nullopt, in.note.toOptional(), call.caller.user};
    return moved(call, in.walletId, *target, made, transaction);
}

/// Nobody raises, or clears, an own cap that a higher role has set (W10).
bool raisesAGivenCap(const Caller &caller, const LedgerAccount &wallet, std::optional<Money> cap)
{
    const bool given = wallet.capSetBy == Role::SuperAdmin && caller.role != Role::SuperAdmin;
    return given && wallet.user == caller.user && (!cap || *cap > *wallet.monthlyCap);
}

Result<Wallet> setCap(const Call &call, const CapRequest &in, Transaction &transaction)
{
    const auto before = WalletAccess::toManage(transaction, call.caller, in.walletId, call.now);
    if (!before)
        return fail(before.error());
    const auto cap = in.monthlyCapUsd.toOptional();
    if (raisesAGivenCap(call.caller, *before, cap))
        return fail(ErrorCode::Forbidden, "a higher role has set this cap");
    if (cap == before->monthlyCap)
        return WalletPresentation::wallet(transaction.connection(), *before, call.now);
    auto after = *before;
    const bool ownGiven = before->user == call.caller.user && before->capSetBy == Role::SuperAdmin;
    after.monthlyCap = cap;
    if (!cap)
        after.capSetBy = std::nullopt;
    else if (!ownGiven) // who lowers a cap of a higher role cannot raise it again
        after.capSetBy = call.caller.role;
    after.updatedAt = call.now;
    if (auto saved = AccountStore::saveCap(transaction, after); !saved)
        return fail(std::move(saved.error()));
    return recorded(call, transaction.connection(), *before, after);
}

Result<AdjustResult> adjust(const Call &call, const AdjustRequest &in, Transaction &transaction)
{
    const auto before = Ledger::wallet(transaction, in.walletId, call.now);
    if (!before)
        return fail(before.error());
    const auto done = Credit::adjust(transaction, {in.walletId, in.amountUsd, in.reason, call.caller.user}, call.now);
    if (!done)
        return fail(done.error());
    auto wallet = recorded(call, transaction.connection(), *before, done->wallet);
    if (!wallet)
        return fail(std::move(wallet.error()));
    auto entry = LedgerPages::entry(transaction.connection(), done->wallet, done->entry);
    if (!entry)
        return fail(std::move(entry.error()));
    return AdjustResult{std::move(*wallet), std::move(*entry)};
}

Result<Grant> changeGrant(const Call &call, const GrantPatch &in, Transaction &transaction)
{
    const auto before = WalletAccess::toChange(transaction, call.caller, in.grantId, call.now);
    if (!before)
        return fail(before.error());
    const auto was = WalletPresentation::grant(transaction.connection(), *before);
    if (!was)
        return was;
    const auto after = Credit::change(transaction, in.grantId, {in.expiresAt, in.locked, in.note}, call.now);
    if (!after)
        return fail(after.error());
    auto is = WalletPresentation::grant(transaction.connection(), *after);
    if (is && *is != *was)
        call.record({"wallets", is->walletId.toString(), encode(*was), encode(*is)});
    return is;
}

} // namespace

void WalletService::registerOn(Registry &registry)
{
    registry.writes(createGrant, grant);
    registry.writes(setWalletCap, setCap);
    registry.writes(adjustWallet, adjust);
    registry.writes(patchGrant, changeGrant);
    registry.writes(transferCredit, transfer);
}

} // namespace sb
