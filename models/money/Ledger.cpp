#include "models/money/Ledger.h"

#include "models/money/GrantStore.h"
#include "models/money/Movement.h"

#include <algorithm>

namespace sb {

namespace {

struct StoredHold
{
    std::int64_t account = 0;
    Money amount;
};

Money negative(Money amount) // of amounts that are zero or more
{
    return Money::fromMicros(-amount.micros());
}

Result<std::optional<StoredHold>> findHold(Connection &connection, const Uuid &session)
{
    return connection.first<StoredHold>(
        "SELECT account, amount FROM wallet_hold WHERE session = ?",
        [](const Statement &row) {
            return StoredHold{row.integer(0), row.get<Money>(1)};
        },
        session);
}

Result<bool> hasHoldOrIsSettled(Connection &connection, const Uuid &session)
{
    return connection
        .value<bool>("SELECT EXISTS (SELECT 1 FROM wallet_hold WHERE session = ?1) OR EXISTS (SELECT 1 FROM"
                     " ledger_posting WHERE session = ?1 AND kind = 5 AND place = 0)",
                     session)
        .map([](const std::optional<bool> &is) { return is.value_or(false); });
}

/// The rest of each grant of the account that has come to its end leaves (W17).
Result<int> expireOf(Transaction &transaction, LedgerAccount &account, Instant now)
{
    auto due = GrantStore::due(transaction.connection(), account.number, now);
    if (!due)
        return fail(std::move(due.error()));
    for (auto &grant : *due) {
        const auto rest = grant.remaining;
        grant.remaining = Money();
        grant.isExpired = true;
        if (grant.isLocked)
            account.locked = Money::fromMicros(account.locked.micros() - rest.micros());
        Posting posting;
        posting.kind = LedgerKind::Expiry;
        posting.amount = negative(rest);
        posting.grant = grant.number;
        Movement movement(transaction, now);
        auto done =
            GrantStore::update(transaction, grant)
                .and_then([&] { return movement.post(account, posting); })
                .and_then([&](std::int64_t) { return movement.post(AccountKind::Breakage, LedgerKind::Expiry, rest); })
                .and_then([&] { return movement.close(); });
        if (!done)
            return fail(std::move(done.error()));
    }
    return static_cast<int>(due->size());
}

Result<> checkCap(const LedgerAccount &account, Money amount, Instant now)
{
    if (!account.monthlyCap)
        return {};
    const auto reached = add(account.spentInMonthOf(now), account.held);
    if (!reached)
        return fail(reached.error());
    const auto next = add(*reached, amount);
    if (!next)
        return fail(next.error());
    if (*reached >= *account.monthlyCap || *next > *account.monthlyCap) // W11
        return fail(ErrorCode::PaymentRequired, "the monthly cap is reached");
    return {};
}

/// A reserve entry of an account whose conditions hold, after \p keep(held) has kept what the session has then.
template <typename Keep>
Result<Money> reserve(Transaction &transaction, LedgerAccount &account, const Uuid &session, Money amount, Money before,
                      Instant now, Keep keep)
{
    if (amount < Money())
        return fail(ErrorCode::Invalid, "a hold is not less than zero");
    if (account.available() < amount)
        return fail(ErrorCode::PaymentRequired, "the available balance is too small");
    if (auto allowed = checkCap(account, amount, now); !allowed)
        return fail(std::move(allowed.error()));
    const auto held = add(before, amount);
    if (!held)
        return fail(held.error());
    Posting posting;
    posting.kind = LedgerKind::Reserve;
    posting.reserved = amount;
    posting.session = session;
    return keep(*held)
        .and_then([&] { return Movement(transaction, now).post(account, posting); })
        .map([&](std::int64_t) { return *held; });
}

/// What was paid for a session that is settled.
Result<std::optional<Settled>> findSettled(Connection &connection, const Uuid &session)
{
    // a write-off follows its usage entry at once
    return connection.first<Settled>(
        "SELECT p.amount, (SELECT w.amount FROM ledger_posting w WHERE w.number = p.number + 1 AND w.place = 1"
        " AND w.account = (SELECT number FROM ledger_account WHERE kind = ?2 LIMIT 1))"
        " FROM ledger_posting p WHERE p.session = ?1 AND p.kind = 5 AND p.place = 0",
        [](const Statement &row) {
            return Settled{Money::fromMicros(-row.integer(0)), Money::fromMicros(-row.integer(1)), true};
        },
        session, AccountKind::WriteOff);
}

Result<> checkSettlement(const Settlement &settlement)
{
    for (const Money amount : {settlement.total, settlement.base, settlement.commission, settlement.markup}) {
        if (amount < Money())
            return fail(ErrorCode::Invalid, "a settlement has an amount below zero");
    }
    const auto sum = add(settlement.base, settlement.markup);
    if (!sum)
        return fail(sum.error());
    if (*sum != settlement.total || settlement.commission > settlement.base)
        return fail(ErrorCode::Invalid, "the amounts of a settlement do not fit together");
    if (!settlement.reseller && (settlement.commission != Money() || settlement.markup != Money()))
        return fail(ErrorCode::Invalid, "a settlement without a reseller has earnings");
    return {};
}

/// The most that a session may take from its wallet (W15): its own hold and what is available, but nothing locked. When
/// a lock or an expiry came under the holds, what is left of its own.
Money limitOf(const LedgerAccount &account, Money hold)
{
    const auto free = std::max<std::int64_t>(account.available().micros(), 0);
    return Money::fromMicros(std::min(account.spendable().micros(), hold.micros() + free));
}

/// The other side of a usage entry.
Result<> postEarnings(Movement &movement, Transaction &transaction, const Settlement &settlement, Money writtenOff,
                      Instant now)
{
    if (writtenOff != Money())
        if (auto done = movement.post(AccountKind::WriteOff, LedgerKind::Usage, negative(writtenOff)); !done)
            return done;
    const auto earned = Money::fromMicros(settlement.commission.micros() + settlement.markup.micros());
    if (earned != Money()) {
        auto reseller = AccountStore::ofOrg(transaction, *settlement.reseller, AccountKind::ResellerEarnings, now);
        if (!reseller)
            return fail(std::move(reseller.error()));
        Posting posting;
        posting.kind = LedgerKind::Usage;
        posting.amount = earned;
        if (auto done = movement.post(*reseller, posting); !done)
            return fail(std::move(done.error()));
    }
    const auto revenue = Money::fromMicros(settlement.total.micros() - earned.micros());
    if (revenue != Money())
        if (auto done = movement.post(AccountKind::Revenue, LedgerKind::Usage, revenue); !done)
            return done;
    return movement.close();
}

} // namespace

Result<WalletId> Ledger::walletOfUser(Transaction &transaction, UserId user, Instant now)
{
    return AccountStore::ofUser(transaction, user, now).map([](const LedgerAccount &account) { return account.id; });
}

Result<WalletId> Ledger::walletOfOrg(Transaction &transaction, OrgId org, Instant now)
{
    return AccountStore::ofOrg(transaction, org, AccountKind::OrgWallet, now).map([](const LedgerAccount &account) {
        return account.id;
    });
}

Result<LedgerAccount> Ledger::wallet(Transaction &transaction, WalletId wallet, Instant now)
{
    auto account = AccountStore::find(transaction.connection(), wallet);
    if (!account)
        return fail(std::move(account.error()));
    if (!*account)
        return fail(ErrorCode::NotFound, "there is no such wallet");
    if (auto expired = expireOf(transaction, **account, now); !expired)
        return fail(std::move(expired.error()));
    return **account;
}

Result<Money> Ledger::hold(Transaction &transaction, WalletId wallet, const Uuid &session, Money amount, Instant now)
{
    auto account = Ledger::wallet(transaction, wallet, now);
    if (!account)
        return fail(std::move(account.error()));
    const auto isKnown = hasHoldOrIsSettled(transaction.connection(), session);
    if (!isKnown)
        return fail(isKnown.error());
    if (*isKnown)
        return fail(ErrorCode::Conflict, "this session has a hold already, or is settled");
    return reserve(transaction, *account, session, amount, Money(), now, [&](Money held) {
        return transaction->execute("INSERT INTO wallet_hold (session, account, amount) VALUES (?,?,?)", session,
                                    account->number, held);
    });
}

Result<> Ledger::checkCredit(Transaction &transaction, WalletId wallet, Instant now)
{
    return Ledger::wallet(transaction, wallet, now).and_then([&](const LedgerAccount &account) -> Result<> {
        if (account.available() <= Money())
            return fail(ErrorCode::PaymentRequired, "the wallet has no credit");
        return checkCap(account, Money(), now);
    });
}

Result<Money> Ledger::extend(Transaction &transaction, WalletId wallet, const Uuid &session, Money amount, Instant now)
{
    auto account = Ledger::wallet(transaction, wallet, now);
    if (!account)
        return fail(std::move(account.error()));
    const auto held = findHold(transaction.connection(), session);
    if (!held)
        return fail(held.error());
    if (!*held || (*held)->account != account->number)
        return fail(ErrorCode::Conflict, "this session has no hold on this wallet");
    return reserve(transaction, *account, session, amount, (*held)->amount, now, [&](Money all) {
        return transaction->execute("UPDATE OR FAIL wallet_hold SET amount = ? WHERE session = ?", all, session);
    });
}

Result<Settled> Ledger::settle(Transaction &transaction, const Settlement &settlement, Instant now)
{
    if (auto fits = checkSettlement(settlement); !fits)
        return fail(std::move(fits.error()));
    const auto earlier = findSettled(transaction.connection(), settlement.session);
    if (!earlier)
        return fail(earlier.error());
    if (*earlier)
        return **earlier; // W14
    auto account = wallet(transaction, settlement.payer, now);
    if (!account)
        return fail(std::move(account.error()));
    const auto held = findHold(transaction.connection(), settlement.session);
    if (!held)
        return fail(held.error());
    if (*held && (*held)->account != account->number)
        return fail(ErrorCode::Conflict, "this session has its hold on another wallet");
    const auto hold = *held ? (*held)->amount : Money();
    const auto paid = std::min(settlement.total, limitOf(*account, hold));
    const auto spent = add(account->spent, paid);
    const auto monthSpend = add(account->spentInMonthOf(now), paid);
    if (!spent || !monthSpend)
        return fail(ErrorCode::Invalid, "amount overflows");
    account->spent = *spent;
    account->monthSpend = *monthSpend;
    account->month = std::max(account->month, LedgerAccount::monthOf(now));

    Posting posting;
    posting.kind = LedgerKind::Usage;
    posting.amount = negative(paid);
    posting.reserved = negative(hold);
    posting.session = settlement.session;
    const auto writtenOff = Money::fromMicros(settlement.total.micros() - paid.micros());
    Movement movement(transaction, now);
    if (*held)
        if (auto done = transaction->execute("DELETE FROM wallet_hold WHERE session = ?", settlement.session); !done)
            return fail(std::move(done.error()));
    return GrantStore::draw(transaction, *account, paid, GrantStore::Order::Spending)
        .and_then([&] { return movement.post(*account, posting); })
        .and_then([&](std::int64_t) { return postEarnings(movement, transaction, settlement, writtenOff, now); })
        .map([&] {
            return Settled{paid, writtenOff, false};
        });
}

Result<Money> Ledger::releaseHolds(Transaction &transaction, const Uuid &session, Instant now)
{
    const auto held = findHold(transaction.connection(), session);
    if (!held)
        return fail(held.error());
    if (!*held)
        return Money();
    auto account = AccountStore::load(transaction.connection(), (*held)->account);
    if (!account)
        return fail(std::move(account.error()));
    Posting posting;
    posting.kind = LedgerKind::Release;
    posting.reserved = negative((*held)->amount);
    posting.session = session;
    return transaction->execute("DELETE FROM wallet_hold WHERE session = ?", session)
        .and_then([&] { return Movement(transaction, now).post(*account, posting); })
        .map([&](std::int64_t) { return (*held)->amount; });
}

Result<std::vector<OpenHold>> Ledger::openHolds(Connection &connection)
{
    return connection.rows<OpenHold>("SELECT h.session, a.id, h.amount FROM wallet_hold h"
                                     " JOIN ledger_account a ON a.number = h.account ORDER BY h.session",
                                     [](const Statement &row) {
                                         return OpenHold{row.get<Uuid>(0), row.get<WalletId>(1), row.get<Money>(2)};
                                     });
}

Result<> Ledger::releaseAll(Transaction &transaction, Instant now)
{
    const auto holds = openHolds(transaction.connection());
    if (!holds)
        return fail(holds.error());
    for (const auto &hold : *holds) {
        if (auto done = releaseHolds(transaction, hold.session, now); !done)
            return fail(std::move(done.error()));
    }
    return {};
}

Result<int> Ledger::expire(Transaction &transaction, Instant now)
{
    const auto due = GrantStore::accountsDue(transaction.connection(), now);
    if (!due)
        return fail(due.error());
    int grants = 0;
    for (const auto number : *due) {
        auto account = AccountStore::load(transaction.connection(), number);
        if (!account)
            return fail(std::move(account.error()));
        const auto expired = expireOf(transaction, *account, now);
        if (!expired)
            return fail(expired.error());
        grants += *expired;
    }
    return grants;
}

} // namespace sb
