#pragma once

#include "models/money/LedgerAccount.h"

#include <map>
#include <string>

namespace sb::test {

/// The whole ledger in the format of plain-text accounting, one transaction a movement, and its balances as the store
/// has them, for a judge that is not ours.
class LedgerJournal
{
public:
    static Result<LedgerJournal> read(Connection &connection)
    {
        LedgerJournal journal;
        std::map<std::int64_t, std::string> names;
        auto done = connection.each(AccountStore::columns(), [&](const Statement &row) {
            const auto account = AccountStore::read(row);
            names[account.number] = nameOf(account.kind) + ":" + std::to_string(account.number);
            if (account.entries > 0)
                journal.balances[names[account.number]] = account.balance;
        });
        if (!done)
            return fail(done.error());
        Instant day; // a request's moment is that of its arrival, and a journal goes on by days
        done = connection.each(
            "SELECT place, account, amount, balance_after, created_at, number FROM ledger_posting ORDER BY number",
            [&](const Statement &row) {
                day = std::max(day, row.get<Instant>(4));
                if (row.integer(0) == 0)
                    journal.text += "\n" + day.toString().substr(0, 10) + " movement at posting " +
                                    std::to_string(row.integer(5)) + "\n";
                // the balance assertion makes the judge prove each step as well
                journal.text += "    " + names[row.integer(1)] + "  " + dollars(row.get<Money>(2)) + " = " +
                                dollars(row.get<Money>(3)) + "\n";
            });
        if (!done)
            return fail(done.error());
        return journal;
    }

    std::string text;
    std::map<std::string, Money> balances; ///< of accounts that have postings

private:
    static std::string dollars(Money amount) { return amount.toString() + " USD"; }
    static std::string nameOf(AccountKind kind)
    {
        switch (kind) {
        case AccountKind::UserWallet:
            return "liabilities:wallets:users";
        case AccountKind::OrgWallet:
            return "liabilities:wallets:organizations";
        case AccountKind::Mint:
            return "assets:mint";
        case AccountKind::Adjustment:
            return "equity:adjustment";
        case AccountKind::Revenue:
            return "income:revenue";
        case AccountKind::ResellerEarnings:
            return "liabilities:earnings";
        case AccountKind::Breakage:
            return "income:breakage";
        case AccountKind::WriteOff:
            return "expenses:write-off";
        }
        return "unknown";
    }
};

} // namespace sb::test
