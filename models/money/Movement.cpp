#include "models/money/Movement.h"

namespace sb {

Result<std::int64_t> Movement::post(LedgerAccount &account, const Posting &posting)
{
    const auto balance = add(account.balance, posting.amount);
    const auto held = add(account.held, posting.reserved);
    const auto rest = add(m_rest, posting.amount);
    for (const auto *sum : {&balance, &held, &rest}) {
        if (!*sum)
            return fail(sum->error());
    }
    account.balance = *balance;
    account.held = *held;
    account.updatedAt = m_now;
    ++account.entries;
    m_rest = *rest;
    const auto written = m_transaction->execute(
        "INSERT INTO ledger_posting (place, account, seq, kind, amount, reserved, balance_after, created_at, session,"
        " grant_number, counterparty, actor, reason) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        m_place++, account.number, account.entries, posting.kind, posting.amount, posting.reserved, account.balance,
        m_now, posting.session, posting.grant, posting.counterparty, posting.actor, posting.reason);
    if (!written)
        return fail(written.error());
    return AccountStore::save(m_transaction, account).map([&] { return account.entries; });
}

Result<> Movement::post(AccountKind own, LedgerKind kind, Money amount)
{
    auto account = AccountStore::load(m_transaction.connection(), own);
    if (!account)
        return fail(std::move(account.error()));
    Posting posting;
    posting.kind = kind;
    posting.amount = amount;
    return post(*account, posting).map([](std::int64_t) {});
}

Result<> Movement::close() const
{
    if (m_rest != Money())
        return fail(ErrorCode::Internal, "a movement of the ledger does not balance");
    return {};
}

} // namespace sb
