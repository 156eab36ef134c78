#include "models/money/GrantStore.h"

#include <algorithm>
#include <limits>

namespace sb {

namespace {

constexpr auto never = std::numeric_limits<std::int64_t>::max();
constexpr const char *columns =
    "SELECT number, id, account, amount, remaining, source, source_account, granted_by, note, expires_at, is_locked,"
    " is_expired, created_at FROM wallet_grant ";

std::int64_t storedExpiry(const std::optional<Instant> &expiresAt)
{
    return expiresAt ? expiresAt->microseconds() : never;
}

StoredGrant grantOf(const Statement &row)
{
    StoredGrant grant;
    grant.number = row.integer(0);
    grant.id = row.get<GrantId>(1);
    grant.account = row.integer(2);
    grant.amount = row.get<Money>(3);
    grant.remaining = row.get<Money>(4);
    grant.source = row.get<GrantSource>(5);
    grant.sourceAccount = row.get<std::optional<std::int64_t>>(6);
    grant.grantedBy = row.get<UserId>(7);
    grant.note = row.get<std::optional<std::string>>(8);
    if (row.integer(9) != never)
        grant.expiresAt = row.get<Instant>(9);
    grant.isLocked = row.get<bool>(10);
    grant.isExpired = row.get<bool>(11);
    grant.createdAt = row.get<Instant>(12);
    return grant;
}

template <typename... Values>
Result<std::vector<StoredGrant>> grants(Connection &connection, const char *condition, const Values &...values)
{
    return connection.rows<StoredGrant>(std::string(columns) + condition, grantOf, values...);
}

/// What is left to be taken, and from where.
struct Draw
{
    Transaction &transaction;
    LedgerAccount &account;
    std::int64_t rest;

    /// Which entry took how much from where: the entry that the caller posts next (CreditDraws).
    Result<> keep(std::int64_t source, std::int64_t taken) const
    {
        return transaction->execute("INSERT INTO credit_draw (source, seq, amount) VALUES (?,?,?)", source,
                                    account.entries + 1, taken);
    }

    Result<> fromUnallocated()
    {
        const auto taken = std::min(rest, account.unallocated.micros());
        if (taken == 0)
            return {};
        account.unallocated = Money::fromMicros(account.unallocated.micros() - taken);
        rest -= taken;
        return keep(-account.number, taken);
    }

    Result<> take(std::int64_t number, std::int64_t remaining) const
    {
        if (remaining == 0)
            return transaction->execute("UPDATE OR FAIL wallet_grant SET remaining = 0, is_open = 0 WHERE number = ?",
                                        number);
        return transaction->execute("UPDATE OR FAIL wallet_grant SET remaining = ? WHERE number = ?", remaining,
                                    number);
    }

    Result<> fromGrants(bool locked)
    {
        if (rest == 0)
            return {};
        struct Open
        {
            std::int64_t number;
            std::int64_t remaining;
        };
        std::vector<Open> drawn; // read before the first write: the index that is walked changes with it
        std::int64_t wanted = rest;
        auto open = transaction->prepare("SELECT number, remaining FROM wallet_grant WHERE account = ? AND is_open = 1"
                                         " AND is_locked = ? ORDER BY expires_at, number");
        if (!open)
            return fail(open.error());
        open->lend(account.number, locked);
        while (wanted > 0) {
            const auto more = open->step();
            if (!more)
                return fail(more.error());
            if (!*more)
                break;
            drawn.push_back({open->integer(0), open->integer(1)});
            wanted -= std::min(wanted, drawn.back().remaining);
        }
        open->reset();
        for (const auto &grant : drawn) {
            const auto taken = std::min(rest, grant.remaining);
            if (auto done =
                    take(grant.number, grant.remaining - taken).and_then([&] { return keep(grant.number, taken); });
                !done)
                return done;
            rest -= taken;
            if (locked)
                account.locked = Money::fromMicros(account.locked.micros() - taken);
        }
        return {};
    }
};

} // namespace

Result<> GrantStore::insert(Transaction &transaction, StoredGrant &grant)
{
    return transaction
        ->execute("INSERT INTO wallet_grant (id, account, amount, remaining, source, source_account, granted_by, note,"
                  " expires_at, is_locked, is_expired, created_at, is_open) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                  grant.id, grant.account, grant.amount, grant.remaining, grant.source, grant.sourceAccount,
                  grant.grantedBy, grant.note, storedExpiry(grant.expiresAt), grant.isLocked, grant.isExpired,
                  grant.createdAt, grant.remaining > Money())
        .map([&] { grant.number = transaction->lastRowId(); });
}

Result<> GrantStore::update(Transaction &transaction, const StoredGrant &grant)
{
    return transaction->execute("UPDATE wallet_grant SET remaining = ?, note = ?, expires_at = ?, is_locked = ?,"
                                " is_expired = ?, is_open = ? WHERE number = ?",
                                grant.remaining, grant.note, storedExpiry(grant.expiresAt), grant.isLocked,
                                grant.isExpired, grant.remaining > Money(), grant.number);
}

Result<std::optional<StoredGrant>> GrantStore::find(Connection &connection, GrantId id)
{
    return connection.first<StoredGrant>(std::string(columns) + "WHERE id = ?", grantOf, id);
}

Result<std::vector<StoredGrant>> GrantStore::due(Connection &connection, std::int64_t account, Instant now)
{
    return grants(connection, "WHERE account = ? AND is_open = 1 AND expires_at <= ? ORDER BY expires_at, number",
                  account, now);
}

Result<std::vector<std::int64_t>> GrantStore::accountsDue(Connection &connection, Instant now)
{
    return connection.rows<std::int64_t>(
        "SELECT DISTINCT account FROM wallet_grant WHERE is_open = 1 AND expires_at <= ? ORDER BY account",
        [](const Statement &row) { return row.integer(0); }, now);
}

Result<std::vector<StoredGrant>> GrantStore::ofAccount(Connection &connection, std::int64_t account)
{
    return grants(connection, "WHERE account = ? ORDER BY number DESC", account);
}

Result<std::vector<StoredGrant>> GrantStore::endingBy(Connection &connection, std::int64_t account, Instant until)
{
    return due(connection, account, until);
}

Result<std::optional<GrantStore::Ending>> GrantStore::nextExpiry(Connection &connection, std::int64_t account)
{
    return connection.first<Ending>(
        "SELECT expires_at, sum(remaining) FROM wallet_grant WHERE account = ? AND is_open = 1 AND expires_at < ?"
        " GROUP BY expires_at ORDER BY expires_at LIMIT 1",
        [](const Statement &row) {
            return Ending{row.get<Instant>(0), row.get<Money>(1)};
        },
        account, never);
}

Result<> GrantStore::draw(Transaction &transaction, LedgerAccount &account, Money amount, Order order)
{
    Draw draw{transaction, account, amount.micros()};
    if (order == Order::Correction)
        if (auto done = draw.fromUnallocated(); !done)
            return done;
    if (auto done = draw.fromGrants(false); !done)
        return done;
    if (auto done = draw.fromUnallocated(); !done)
        return done;
    if (order == Order::Correction)
        if (auto done = draw.fromGrants(true); !done)
            return done;
    if (draw.rest != 0)
        return fail(ErrorCode::Internal, "a wallet's credit is less than its balance");
    return {};
}

} // namespace sb
