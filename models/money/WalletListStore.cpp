#include "models/money/WalletListStore.h"

namespace sb {

namespace {

// ?1 the organization or NULL, ?2 the words, ?3 and ?4 the window
constexpr const char *users = "JOIN user_account u ON u.id = a.user_id WHERE (?1 IS NULL OR u.org_id = ?1) AND (?2 = ''"
                              " OR instr(lower(ifnull(u.full_name, '') || ' ' || ifnull(u.email, '')), lower(?2)) > 0)";
constexpr const char *orgs = "JOIN organization o ON o.id = a.org_id WHERE a.kind = 2 AND ?1 IS NULL AND (?2 = ''"
                             " OR instr(lower(o.name), lower(?2)) > 0)";

Result<WalletListStore::Accounts> page(Connection &connection, const std::string &source, const char *order,
                                       std::optional<OrgId> org, const std::string &words,
                                       WalletListStore::Window window)
{
    const auto total = connection.value<std::int64_t>("SELECT count(*) FROM ledger_account a " + source, org, words);
    if (!total)
        return fail(total.error());
    auto items = connection.rows<LedgerAccount>(
        std::string(AccountStore::columns()) + source + " ORDER BY " + order + " LIMIT ?3 OFFSET ?4",
        AccountStore::read, org, words, window.pageSize, static_cast<std::int64_t>(window.page - 1) * window.pageSize);
    if (!items)
        return fail(std::move(items.error()));
    return WalletListStore::Accounts{std::move(*items), total->value_or(0)};
}

/// Each owner that the statement names gets a wallet by \p make.
template <typename Owner, typename Make, typename... Values>
Result<> makeMissing(Connection &connection, const char *sql, Make make, const Values &...values)
{
    const auto missing = connection.rows<Owner>(
        sql, [](const Statement &row) { return row.get<Owner>(0); }, values...);
    if (!missing)
        return fail(missing.error());
    for (const auto &owner : *missing) {
        if (auto made = make(owner); !made)
            return fail(std::move(made.error()));
    }
    return {};
}

} // namespace

Result<WalletListStore::Accounts> WalletListStore::ofUsers(Transaction &transaction, std::optional<OrgId> org,
                                                           const std::string &words, Window window, Instant now)
{
    return makeMissing<UserId>(
               transaction.connection(),
               "SELECT u.id FROM user_account u WHERE (?1 IS NULL OR u.org_id = ?1)"
               " AND NOT EXISTS (SELECT 1 FROM ledger_account a WHERE a.user_id = u.id)",
               [&](UserId user) { return AccountStore::ofUser(transaction, user, now); }, org)
        .and_then([&] { return page(transaction.connection(), users, "u.full_name, a.user_id", org, words, window); });
}

Result<WalletListStore::Accounts> WalletListStore::ofOrgs(Transaction &transaction, const std::string &words,
                                                          Window window, Instant now)
{
    return makeMissing<OrgId>(
               transaction.connection(),
               "SELECT o.id FROM organization o WHERE NOT EXISTS"
               " (SELECT 1 FROM ledger_account a WHERE a.org_id = o.id AND a.kind = 2)",
               [&](OrgId org) { return AccountStore::ofOrg(transaction, org, AccountKind::OrgWallet, now); })
        .and_then(
            [&] { return page(transaction.connection(), orgs, "o.name, a.org_id", std::nullopt, words, window); });
}

} // namespace sb
