#include "models/money/LedgerAccount.h"

#include <chrono>

namespace sb {

namespace {

using Found = Result<std::optional<LedgerAccount>>;

template <typename... Values>
Found firstOf(Connection &connection, std::string_view condition, const Values &...values)
{
    return connection.first<LedgerAccount>(std::string(AccountStore::columns()).append(condition), AccountStore::read,
                                           values...);
}

Result<LedgerAccount> existing(Found found)
{
    if (!found)
        return fail(std::move(found.error()));
    if (!*found)
        return fail(ErrorCode::Corrupt, "an account of the ledger is missing");
    return **found;
}

/// What \p find says, or a new account that it will find.
template <typename Find>
Result<LedgerAccount> madeOnFirstUse(Transaction &transaction, Find find, AccountKind kind, std::optional<UserId> user,
                                     std::optional<OrgId> org, Instant now, std::optional<WalletId> chosen)
{
    Found found = find();
    if (!found)
        return fail(std::move(found.error()));
    if (*found)
        return **found;
    const auto made = transaction->execute(
        "INSERT INTO ledger_account (kind, id, user_id, org_id, created_at, updated_at) VALUES (?,?,?,?,?,?)", kind,
        chosen ? *chosen : WalletId::make(now.milliseconds()), user, org, now, now);
    if (!made)
        return fail(made.error());
    return existing(find());
}

} // namespace

Money LedgerAccount::spentInMonthOf(Instant now) const
{
    return monthOf(now) > month ? Money() : monthSpend;
}

int LedgerAccount::monthOf(Instant moment)
{
    using namespace std::chrono;
    const sys_time<microseconds> time{microseconds(moment.microseconds())};
    const year_month_day date{floor<days>(time)};
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

const char *AccountStore::columns()
{
    return "SELECT a.number, a.kind, a.id, a.user_id, a.org_id, a.balance, a.held, a.locked, a.unallocated, a.entries,"
           " a.monthly_cap, a.cap_set_by, a.month, a.month_spend, a.granted, a.spent, a.created_at, a.updated_at"
           " FROM ledger_account a ";
}

LedgerAccount AccountStore::read(const Statement &row)
{
    LedgerAccount account;
    account.number = row.integer(0);
    account.kind = row.get<AccountKind>(1);
    account.id = row.get<WalletId>(2);
    account.user = row.get<std::optional<UserId>>(3);
    account.org = row.get<std::optional<OrgId>>(4);
    account.balance = row.get<Money>(5);
    account.held = row.get<Money>(6);
    account.locked = row.get<Money>(7);
    account.unallocated = row.get<Money>(8);
    account.entries = row.integer(9);
    account.monthlyCap = row.get<std::optional<Money>>(10);
    account.capSetBy = row.get<std::optional<Role>>(11);
    account.month = row.get<int>(12);
    account.monthSpend = row.get<Money>(13);
    account.granted = row.get<Money>(14);
    account.spent = row.get<Money>(15);
    account.createdAt = row.get<Instant>(16);
    account.updatedAt = row.get<Instant>(17);
    return account;
}

Result<std::optional<LedgerAccount>> AccountStore::find(Connection &connection, WalletId wallet)
{
    return firstOf(connection, "WHERE a.id = ? AND a.kind <= 2", wallet);
}

Result<LedgerAccount> AccountStore::load(Connection &connection, std::int64_t number)
{
    return existing(firstOf(connection, "WHERE a.number = ?", number));
}

Result<LedgerAccount> AccountStore::load(Connection &connection, AccountKind own)
{
    // the numbers that the migration gave them
    switch (own) {
    case AccountKind::Mint:
        return load(connection, std::int64_t(1));
    case AccountKind::Adjustment:
        return load(connection, std::int64_t(2));
    case AccountKind::Revenue:
        return load(connection, std::int64_t(3));
    case AccountKind::Breakage:
        return load(connection, std::int64_t(4));
    case AccountKind::WriteOff:
        return load(connection, std::int64_t(5));
    case AccountKind::UserWallet:
    case AccountKind::OrgWallet:
    case AccountKind::ResellerEarnings:
        break;
    }
    return fail(ErrorCode::Internal, "there are many accounts of this kind");
}

Result<LedgerAccount> AccountStore::ofUser(Transaction &transaction, UserId user, Instant now,
                                           std::optional<WalletId> chosen)
{
    const auto find = [&] { return firstOf(transaction.connection(), "WHERE a.user_id = ?", user); };
    return madeOnFirstUse(transaction, find, AccountKind::UserWallet, user, std::nullopt, now, chosen);
}

Result<LedgerAccount> AccountStore::ofOrg(Transaction &transaction, OrgId org, AccountKind kind, Instant now,
                                          std::optional<WalletId> chosen)
{
    const auto find = [&] { return firstOf(transaction.connection(), "WHERE a.org_id = ? AND a.kind = ?", org, kind); };
    return madeOnFirstUse(transaction, find, kind, std::nullopt, org, now, chosen);
}

Result<std::optional<WalletId>> AccountStore::walletOf(Connection &connection, OrgId org)
{
    return connection.value<WalletId>("SELECT id FROM ledger_account WHERE org_id = ? AND kind = ?", org,
                                      AccountKind::OrgWallet);
}

Result<> AccountStore::save(Transaction &transaction, const LedgerAccount &account)
{
    return transaction->execute("UPDATE OR FAIL ledger_account SET balance = ?, held = ?, locked = ?, unallocated = ?,"
                                " entries = ?, month = ?, month_spend = ?, granted = ?, spent = ?, updated_at = ?"
                                " WHERE number = ?",
                                account.balance, account.held, account.locked, account.unallocated, account.entries,
                                account.month, account.monthSpend, account.granted, account.spent, account.updatedAt,
                                account.number);
}

Result<> AccountStore::saveCap(Transaction &transaction, const LedgerAccount &account)
{
    return transaction->execute(
        "UPDATE ledger_account SET monthly_cap = ?, cap_set_by = ?, updated_at = ? WHERE number = ?",
        account.monthlyCap, account.capSetBy, account.updatedAt, account.number);
}

} // namespace sb
