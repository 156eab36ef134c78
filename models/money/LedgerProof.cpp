#include "models/money/LedgerProof.h"

#include "models/money/LedgerAccount.h"

#include <unordered_map>

namespace sb {

namespace {

constexpr std::size_t mostFaults = 20;

/// An account's row, and the same made anew from postings, grants and holds.
struct Replay
{
    LedgerAccount row;
    std::int64_t balance = 0;
    std::int64_t held = 0;
    std::int64_t seq = 0;
    std::int64_t spent = 0;
    std::int64_t remaining = 0;
    std::int64_t locked = 0;
    std::int64_t granted = 0;
    std::int64_t holds = 0;
    bool isBroken = false; ///< told already: what follows from it is not told again
};

class Walk
{
public:
    explicit Walk(Connection &connection) : m_connection(connection) {}

    Result<LedgerReport> run()
    {
        return accounts()
            .and_then([&] { return postings(); })
            .and_then([&] { return grants(); })
            .and_then([&] { return holds(); })
            .map([&] {
                compare();
                return std::move(m_report);
            });
    }

private:
    void fault(std::string text)
    {
        if (m_report.faults.size() < mostFaults)
            m_report.faults.push_back(std::move(text));
    }
    void fault(Replay &account, std::string_view text)
    {
        if (!account.isBroken)
            fault("account " + account.row.id.toString() + ": " + std::string(text));
        account.isBroken = true;
    }
    static bool grow(std::int64_t &sum, std::int64_t by) { return !__builtin_add_overflow(sum, by, &sum); }

    Result<> accounts()
    {
        return m_connection.each(AccountStore::columns(), [&](const Statement &row) {
            const auto account = AccountStore::read(row);
            ++m_report.accounts;
            m_accounts[account.number].row = account;
        });
    }

    Replay *find(std::int64_t number, std::string_view what)
    {
        const auto found = m_accounts.find(number);
        if (found != m_accounts.end())
            return &found->second;
        fault(std::string(what) + " of an account that is missing");
        return nullptr;
    }

    void endMovement()
    {
        if (m_rest != 0)
            fault("the movement that ends with posting " + std::to_string(m_report.postings) + " does not balance");
        m_rest = 0;
    }

    Result<> postings()
    {
        std::int64_t number = 0;
        std::int64_t place = -1;
        const auto read = m_connection.each(
            "SELECT number, place, account, seq, kind, amount, reserved, balance_after FROM ledger_posting"
            " ORDER BY number",
            [&](const Statement &row) {
                if (row.integer(0) != ++number)
                    fault("posting " + std::to_string(number) + " is missing");
                number = row.integer(0);
                if (row.integer(1) == 0) {
                    endMovement();
                    ++m_report.movements;
                } else if (row.integer(1) != place + 1) {
                    fault("posting " + std::to_string(number) + " has no place in its movement");
                }
                place = row.integer(1);
                ++m_report.postings;
                if (!grow(m_rest, row.integer(5)))
                    fault("a movement overflows");
                if (auto *account = find(row.integer(2), "posting " + std::to_string(number)))
                    replay(*account, row);
            });
        endMovement();
        return read;
    }

    void replay(Replay &account, const Statement &row)
    {
        const auto amount = row.integer(5);
        if (row.integer(3) != ++account.seq)
            fault(account, "the sequence has a gap before " + std::to_string(row.integer(3)));
        if (!grow(account.balance, amount) || account.balance != row.integer(7))
            fault(account, "the balance after entry " + std::to_string(row.integer(3)) + " is not the replayed one");
        if (!grow(account.held, row.integer(6)))
            fault(account, "what is held overflows");
        if (row.get<LedgerKind>(4) == LedgerKind::Usage && account.row.isWallet())
            grow(account.spent, -amount);
    }

    Result<> grants()
    {
        return m_connection.each("SELECT account, amount, remaining, is_locked FROM wallet_grant",
                                 [&](const Statement &row) {
                                     auto *account = find(row.integer(0), "a grant");
                                     if (account == nullptr)
                                         return;
                                     grow(account->granted, row.integer(1));
                                     grow(account->remaining, row.integer(2));
                                     if (row.get<bool>(3))
                                         grow(account->locked, row.integer(2));
                                 });
    }

    Result<> holds()
    {
        return m_connection.each("SELECT account, amount FROM wallet_hold", [&](const Statement &row) {
            if (auto *account = find(row.integer(0), "a hold"))
                grow(account->holds, row.integer(1));
        });
    }

    void compare()
    {
        std::int64_t all = 0;
        for (auto &[number, account] : m_accounts) {
            const auto &row = account.row;
            grow(all, row.balance.micros());
            if (row.balance.micros() != account.balance)
                fault(account, "the balance is not that of its entries");
            if (row.entries != account.seq)
                fault(account, "entries are missing at the end");
            if (row.held.micros() != account.held || row.held.micros() != account.holds)
                fault(account, "what is held is not the sum of its open holds");
            if (row.locked.micros() != account.locked)
                fault(account, "what is locked is not the sum of its locked grants");
            if (row.granted.micros() != account.granted)
                fault(account, "what was granted is not the sum of its grants");
            if (row.spent.micros() != account.spent)
                fault(account, "what was spent is not the sum of its usage");
            auto credit = account.remaining;
            if (row.isWallet() && (!grow(credit, row.unallocated.micros()) || credit != row.balance.micros()))
                fault(account, "the balance is not the sum of its grants and its unallocated rest");
        }
        if (all != 0)
            fault("the balances do not sum to zero");
    }

    Connection &m_connection;
    std::unordered_map<std::int64_t, Replay> m_accounts;
    LedgerReport m_report;
    std::int64_t m_rest = 0; ///< Σ amounts of the movement so far
};

} // namespace

Result<LedgerReport> LedgerProof::run(Connection &connection)
{
    return Walk(connection).run();
}

Result<std::vector<Finding>> LedgerProof::findings(Connection &connection)
{
    const auto hasLedger = connection.value<int>("SELECT 1 FROM sqlite_master WHERE name = 'ledger_posting'");
    if (!hasLedger)
        return fail(hasLedger.error());
    if (!*hasLedger)
        return std::vector<Finding>();
    const auto report = run(connection);
    if (!report)
        return fail(report.error());
    std::vector<Finding> findings;
    for (const auto &fault : report->faults)
        findings.push_back({"ledger", Finding::State::Damaged, fault});
    if (report->isSound())
        findings.push_back({"ledger", Finding::State::Ok,
                            std::to_string(report->postings) + " postings of " + std::to_string(report->accounts) +
                                " accounts, every balance proved"});
    return findings;
}

} // namespace sb
