#include "models/money/StatementReads.h"

#include "models/contract/WalletStatement.h"
#include "models/money/LedgerPages.h"
#include "models/money/StatementGrants.h"
#include "models/money/UsageQueries.h"
#include "models/money/WalletAccess.h"

#include <sodium.h>

#include <algorithm>
#include <map>

namespace sb {

namespace {

using Accounts = std::vector<LedgerAccount>;

tl::unexpected<Error> wrongOwner()
{
    return fail(Error{ErrorCode::Unprocessable,
                      "a statement is of a wallet or of an organization",
                      {Problem{{"query", "wallet_id"}, "or org_id must be there, and not both", "value_error"}}});
}

/// The organization's own wallet and those of its members of now; W3.
Result<Accounts> accountsOf(Connection &connection, const Caller &caller, OrgId org)
{
    if (caller.role != Role::SuperAdmin && (caller.role != Role::OrgAdmin || caller.org != org))
        return fail(ErrorCode::Forbidden, "this organization is not the caller's");
    const auto known = connection.value<int>("SELECT 1 FROM organization WHERE id = ?", org);
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(ErrorCode::NotFound, "there is no such organization");
    return connection.rows<LedgerAccount>(
        std::string(AccountStore::columns()) +
            "LEFT JOIN user_account u ON u.id = a.user_id WHERE (a.kind = 2 AND a.org_id = ?1) OR"
            " (a.kind = 1 AND u.org_id = ?1) ORDER BY a.kind DESC, ifnull(u.full_name, u.email), a.number",
        AccountStore::read, org);
}

Result<std::string> nameOf(Connection &connection, OrgId org)
{
    return connection.value<std::string>("SELECT name FROM organization WHERE id = ?", org)
        .map([](const std::optional<std::string> &found) { return found.value_or(std::string()); });
}

Result<std::string> ownerOf(Connection &connection, const LedgerAccount &wallet)
{
    if (wallet.org)
        return nameOf(connection, *wallet.org);
    return connection
        .value<std::string>("SELECT ifnull(full_name, ifnull(email, '')) FROM user_account WHERE id = ?", *wallet.user)
        .map([](const std::optional<std::string> &found) { return found.value_or(std::string()); });
}

class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(const std::string &text)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    }
    std::string hexadecimal()
    {
        std::array<unsigned char, crypto_hash_sha256_BYTES> sum{};
        crypto_hash_sha256_final(&m_state, sum.data());
        std::string text(2 * sum.size() + 1, '\0');
        sodium_bin2hex(text.data(), text.size(), sum.data(), sum.size());
        text.pop_back();
        return text;
    }

private:
    crypto_hash_sha256_state m_state{};
};

/// Goes through the entries of wallet after wallet.
class StatementBuilder
{
public:
    StatementBuilder(Connection &connection, const UsageDayRange &days, const Accounts &accounts)
        : m_connection(connection), m_days(days)
    {
        for (const auto &account : accounts)
            m_numbers.push_back(account.number);
        m_statement.isSound = m_statement.doGrantsAddUp = true;
    }

    Result<> add(const LedgerAccount &account)
    {
        if (account.entries == 0)
            return {};
        const auto first = LedgerPages::firstSince(m_connection, account, m_days.from);
        const auto end = LedgerPages::firstSince(m_connection, account, m_days.until);
        if (!first || !end)
            return fail(first ? end.error() : first.error());
        // A clock set back may show the beginning behind the end; no entry is between them then.
        const EntryRange range{*first, std::max(*first, *end)};
        auto owner = ownerOf(m_connection, account);
        if (!owner)
            return fail(std::move(owner.error()));
        StatementWallet part{account.id,
                             account.org ? WalletOwner::Org : WalletOwner::User,
                             std::move(*owner),
                             {},
                             {},
                             range.first,
                             range.end - range.first};
        const auto opening = m_connection.value<Money>(
            "SELECT balance_after FROM ledger_posting WHERE account = ? AND seq = ?", account.number, range.first - 1);
        if (!opening)
            return fail(opening.error());
        part.openingUsd = part.closingUsd = opening->value_or(Money());
        return walk(account, range, part)
            .and_then([&] { return StatementGrants::of(m_connection, account, range); })
            .map([&](std::vector<StatementGrant> grants) { file(std::move(part), std::move(grants)); });
    }

    WalletStatement take()
    {
        for (const auto &[key, sum] : m_sums)
            m_statement.sums.push_back(sum);
        m_statement.digest = m_digest.hexadecimal();
        return std::move(m_statement);
    }

private:
    Result<> walk(const LedgerAccount &account, EntryRange range, StatementWallet &part)
    {
        const auto id = account.id.toString();
        auto next = range.first;
        return m_connection.each(
            "SELECT seq, kind, amount, reserved, balance_after, created_at, counterparty FROM ledger_posting"
            " WHERE account = ? AND seq >= ? AND seq < ? ORDER BY seq",
            [&](const Statement &row) {
                const auto kind = row.get<LedgerKind>(1);
                const auto amount = row.integer(2);
                const auto after = row.integer(4);
                std::string line = id;
                line += ' ' + std::to_string(row.integer(0)) + ' ';
                line += sb::nameOf(kind);
                for (const int column : {2, 3, 4, 5})
                    line += ' ' + std::to_string(row.integer(column));
                line += '\n';
                m_digest.add(line);
                m_statement.isSound =
                    m_statement.isSound && row.integer(0) == next++ && part.closingUsd.micros() + amount == after;
                part.closingUsd = Money::fromMicros(after);
                const auto other = row.get<std::optional<std::int64_t>>(6);
                const bool isInternal = other && std::ranges::find(m_numbers, *other) != m_numbers.end();
                auto &sum = m_sums[{amount <= 0, kind, isInternal}];
                sum.kind = kind;
                sum.isCredit = amount > 0;
                sum.isInternal = isInternal;
                ++sum.entries;
                sum.amountUsd = Money::fromMicros(sum.amountUsd.micros() + amount);
            },
            account.number, range.first, range.end);
    }

    void file(StatementWallet part, std::vector<StatementGrant> grants)
    {
        std::int64_t before = 0;
        std::int64_t left = 0;
        for (auto &grant : grants) {
            before += grant.beforeUsd.micros();
            left += grant.leftUsd.micros();
            m_statement.grants.push_back(std::move(grant));
        }
        m_statement.doGrantsAddUp =
            m_statement.doGrantsAddUp && before == part.openingUsd.micros() && left == part.closingUsd.micros();
        m_statement.openingUsd = Money::fromMicros(m_statement.openingUsd.micros() + part.openingUsd.micros());
        m_statement.closingUsd = Money::fromMicros(m_statement.closingUsd.micros() + part.closingUsd.micros());
        m_statement.entries += part.entries;
        m_statement.wallets.push_back(std::move(part));
    }

    Connection &m_connection;
    const UsageDayRange m_days;
    std::vector<std::int64_t> m_numbers;
    std::map<std::tuple<bool, LedgerKind, bool>, StatementSum> m_sums; ///< what comes in first
    Sha256 m_digest;
    WalletStatement m_statement;
};

Result<WalletStatement> statement(const Call &call, const StatementQuery &query, Connection &connection)
{
    if (query.walletId.hasValue() == query.orgId.hasValue())
        return wrongOwner();
    const auto days = UsageQueries::daysOf(query.fromDate, query.toDate, call.now);
    if (!days)
        return fail(days.error());
    const auto accounts =
        query.orgId.hasValue()
            ? accountsOf(connection, call.caller, *query.orgId)
            : WalletAccess::toRead(connection, call.caller, *query.walletId).map([](LedgerAccount account) {
                  return Accounts{std::move(account)};
              });
    if (!accounts)
        return fail(accounts.error());
    StatementBuilder builder(connection, *days, *accounts);
    for (const auto &account : *accounts) {
        if (auto added = builder.add(account); !added)
            return fail(std::move(added.error()));
    }
    auto name = query.orgId.hasValue() ? nameOf(connection, *query.orgId) : ownerOf(connection, accounts->front());
    if (!name)
        return fail(std::move(name.error()));
    auto answer = builder.take();
    answer.from = days->from;
    answer.until = std::min(days->until, std::max(call.now, days->from));
    answer.isClosed = days->until <= call.now;
    answer.ownerName = std::move(*name);
    return answer;
}

} // namespace

void registerStatementReads(Registry &registry)
{
    registry.reads(getWalletStatement, statement);
}

} // namespace sb
