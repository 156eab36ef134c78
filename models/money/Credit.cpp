#include "models/money/Credit.h"

#include "models/money/Ledger.h"
#include "models/money/Movement.h"

namespace sb {

namespace {

tl::unexpected<Error> unfit(std::string field, std::string message, std::string type)
{
    return fail(Error{ErrorCode::Unprocessable,
                      "the request does not fit",
                      {Problem{{"body", std::move(field)}, std::move(message), std::move(type)}}});
}

/// W8.
Result<> acceptable(const NewGrant &grant, Instant now)
{
    if (grant.amount <= Money())
        return unfit("amount_usd", "must be more than zero", "greater_than");
    if (grant.expiresAt && *grant.expiresAt <= now)
        return unfit("expires_at", "must be in the future", "datetime_future");
    return {};
}

/// The grant's row in its wallet, whose other fields follow; the balance comes with the posting.
Result<StoredGrant> insertGrant(Transaction &transaction, LedgerAccount &wallet, const NewGrant &made,
                                std::optional<std::int64_t> source, Instant now)
{
    StoredGrant grant;
    grant.id = made.id ? *made.id : GrantId::make(now.milliseconds());
    grant.account = wallet.number;
    grant.amount = grant.remaining = made.amount;
    grant.source = source ? GrantSource::OrgTransfer : GrantSource::Mint;
    grant.sourceAccount = source;
    grant.grantedBy = made.by;
    grant.note = made.note;
    grant.expiresAt = made.expiresAt;
    grant.createdAt = now;
    const auto granted = add(wallet.granted, made.amount);
    if (!granted)
        return fail(granted.error());
    wallet.granted = *granted;
    return GrantStore::insert(transaction, grant).map([&] { return grant; });
}

} // namespace

Result<GrantMade> Credit::mint(Transaction &transaction, const NewGrant &grant, Instant now)
{
    if (auto fits = acceptable(grant, now); !fits)
        return fail(std::move(fits.error()));
    GrantMade made;
    return Ledger::wallet(transaction, grant.wallet, now)
        .and_then([&](const LedgerAccount &wallet) {
            made.wallet = wallet;
            return insertGrant(transaction, made.wallet, grant, std::nullopt, now);
        })
        .and_then([&](StoredGrant stored) -> Result<GrantMade> {
            made.grant = std::move(stored);
            Posting posting;
            posting.kind = LedgerKind::Grant;
            posting.amount = grant.amount;
            posting.grant = made.grant.number;
            posting.actor = grant.by;
            posting.reason = grant.note;
            Movement movement(transaction, now);
            const auto entry = movement.post(made.wallet, posting);
            if (!entry)
                return fail(entry.error());
            made.entry = *entry;
            return movement.post(AccountKind::Mint, LedgerKind::Grant, Money::fromMicros(-grant.amount.micros()))
                .and_then([&] { return movement.close(); })
                .map([&] { return made; });
        });
}

Result<GrantMade> Credit::transfer(Transaction &transaction, WalletId from, const NewGrant &grant, Instant now)
{
    if (auto fits = acceptable(grant, now); !fits)
        return fail(std::move(fits.error()));
    if (from == grant.wallet)
        return fail(ErrorCode::Invalid, "a wallet cannot give to itself");
    auto source = Ledger::wallet(transaction, from, now);
    if (!source)
        return fail(std::move(source.error()));
    auto target = Ledger::wallet(transaction, grant.wallet, now);
    if (!target)
        return fail(std::move(target.error()));
    if (source->available() < grant.amount) // W8
        return fail(ErrorCode::PaymentRequired, "the available balance is too small");
    auto stored = insertGrant(transaction, *target, grant, source->number, now);
    if (!stored)
        return fail(std::move(stored.error()));
    if (auto drawn = GrantStore::draw(transaction, *source, grant.amount, GrantStore::Order::Spending); !drawn)
        return fail(std::move(drawn.error()));
    Posting out;
    out.kind = LedgerKind::TransferOut;
    out.amount = Money::fromMicros(-grant.amount.micros());
    out.grant = stored->number;
    out.counterparty = target->number;
    out.actor = grant.by;
    out.reason = grant.note;
    Posting in = out;
    in.kind = LedgerKind::Grant;
    in.amount = grant.amount;
    in.counterparty = source->number;
    Movement movement(transaction, now);
    const auto sourceEntry = movement.post(*source, out);
    if (!sourceEntry)
        return fail(sourceEntry.error());
    const auto entry = movement.post(*target, in);
    if (!entry)
        return fail(entry.error());
    return movement.close().map([&] { return GrantMade{std::move(*stored), *target, *entry, *source, *sourceEntry}; });
}

Result<Adjusted> Credit::adjust(Transaction &transaction, const Adjustment &adjustment, Instant now)
{
    if (adjustment.amount == Money())
        return unfit("amount_usd", "must not be zero", "value_error");
    auto wallet = Ledger::wallet(transaction, adjustment.wallet, now);
    if (!wallet)
        return fail(std::move(wallet.error()));
    const auto after = add(wallet->balance, adjustment.amount);
    const auto counter = subtract(Money(), adjustment.amount);
    if (!after || !counter)
        return fail(ErrorCode::Invalid, "amount overflows");
    if (*after < Money())
        return fail(ErrorCode::Invalid, "the balance would fall below zero"); // W12
    Result<> taken;
    if (adjustment.amount < Money())
        taken = GrantStore::draw(transaction, *wallet, *counter, GrantStore::Order::Correction);
    else // not more than the balance after it
        wallet->unallocated = Money::fromMicros(wallet->unallocated.micros() + adjustment.amount.micros());
    Posting posting;
    posting.kind = LedgerKind::Adjust;
    posting.amount = adjustment.amount;
    posting.actor = adjustment.by;
    posting.reason = adjustment.reason;
    Movement movement(transaction, now);
    return taken.and_then([&] { return movement.post(*wallet, posting); }).and_then([&](std::int64_t entry) {
        return movement.post(AccountKind::Adjustment, LedgerKind::Adjust, *counter)
            .and_then([&] { return movement.close(); })
            .map([&] {
                return Adjusted{*wallet, entry};
            });
    });
}

Result<StoredGrant> Credit::change(Transaction &transaction, GrantId id, const GrantChange &change, Instant now)
{
    const auto expired = Ledger::expire(transaction, now); // this grant may be among them
    if (!expired)
        return fail(expired.error());
    auto grant = GrantStore::find(transaction.connection(), id);
    if (!grant)
        return fail(std::move(grant.error()));
    if (!*grant)
        return fail(ErrorCode::NotFound, "there is no such grant");
    StoredGrant after = **grant;
    if (after.isExpired)
        return fail(ErrorCode::Conflict, "the grant has expired");
    if (change.expiresAt.hasValue() && *change.expiresAt <= now)
        return unfit("expires_at", "must be in the future", "datetime_future");
    if (!change.expiresAt.isAbsent())
        after.expiresAt = change.expiresAt.toOptional();
    after.isLocked = change.locked.valueOr(after.isLocked);
    if (change.note.hasValue())
        after.note = *change.note;
    if (after.isLocked != (*grant)->isLocked) {
        auto wallet = AccountStore::load(transaction.connection(), after.account);
        if (!wallet)
            return fail(std::move(wallet.error()));
        const auto rest = after.isLocked ? after.remaining.micros() : -after.remaining.micros();
        wallet->locked = Money::fromMicros(wallet->locked.micros() + rest);
        wallet->updatedAt = now;
        if (auto saved = AccountStore::save(transaction, *wallet); !saved)
            return fail(std::move(saved.error()));
    }
    return GrantStore::update(transaction, after).map([&] { return after; });
}

} // namespace sb
