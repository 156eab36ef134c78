#include "models/money/LedgerRows.h"

#include "models/money/LedgerPages.h"

#include <algorithm>

namespace sb {

namespace {

constexpr const char *names = ", u.agent_name, u.talked_us, g.note, coalesce(cu.full_name, cu.email, co.name),"
                              " coalesce(au.full_name, au.email)";
constexpr const char *nameJoins = "LEFT JOIN usage_session u ON u.session = p.session"
                                  " LEFT JOIN user_account cu ON cu.id = c.user_id"
                                  " LEFT JOIN organization co ON co.id = c.org_id"
                                  " LEFT JOIN user_account au ON au.id = p.actor ";
constexpr int drawnColumn = LedgerPages::columnCount + 5;

std::string rowsSql(const char *more, const char *source, const char *condition)
{
    return std::string("SELECT ") + LedgerPages::columns + names + more + " FROM " + source + LedgerPages::joins +
           nameJoins + condition;
}

LedgerRow readRow(const Statement &row, WalletId wallet)
{
    constexpr int first = LedgerPages::columnCount;
    LedgerRow entry;
    static_cast<LedgerEntry &>(entry) = LedgerPages::read(row, wallet);
    entry.agentName = Patch<std::string>::orNull(row.get<std::optional<std::string>>(first));
    entry.durationSeconds = null;
    if (const auto talked = row.get<std::optional<std::int64_t>>(first + 1))
        entry.durationSeconds = static_cast<double>(*talked) / 1e6;
    entry.grantNote = Patch<std::string>::orNull(row.get<std::optional<std::string>>(first + 2));
    entry.counterpartyName = Patch<std::string>::orNull(row.get<std::optional<std::string>>(first + 3));
    entry.actorName = Patch<std::string>::orNull(row.get<std::optional<std::string>>(first + 4));
    return entry;
}

bool isSpending(const LedgerEntry &entry)
{
    return entry.amountUsd < Money() && (entry.kind == LedgerKind::Usage || entry.kind == LedgerKind::TransferOut ||
                                         entry.kind == LedgerKind::Adjust);
}

Result<std::vector<CreditDraw>> drawsOf(Connection &connection, const LedgerAccount &wallet, std::int64_t seq)
{
    auto draws = connection.rows<CreditDraw>(
        "SELECT g.id, g.note, d.amount FROM wallet_grant g JOIN credit_draw d ON d.source = g.number AND d.seq = ?2"
        " WHERE g.account = ?1 ORDER BY g.expires_at, g.number",
        [](const Statement &row) {
            return CreditDraw{row.get<GrantId>(0), Patch<std::string>::orNull(row.get<std::optional<std::string>>(1)),
                              row.get<Money>(2)};
        },
        wallet.number, seq);
    if (!draws)
        return draws;
    const auto rest =
        connection.value<Money>("SELECT amount FROM credit_draw WHERE source = ? AND seq = ?", -wallet.number, seq);
    if (!rest)
        return fail(rest.error());
    if (*rest)
        draws->push_back({null, null, **rest});
    return draws;
}

} // namespace

Result<LedgerPage> LedgerRows::page(Connection &connection, const LedgerAccount &wallet, const Filter &filter)
{
    std::int64_t first = 1;
    std::int64_t before = std::min(filter.before, wallet.entries + 1);
    if (filter.from) {
        const auto since = LedgerPages::firstSince(connection, wallet, *filter.from);
        if (!since)
            return fail(since.error());
        first = *since;
    }
    if (filter.until) {
        const auto end = LedgerPages::firstSince(connection, wallet, *filter.until);
        if (!end)
            return fail(end.error());
        before = std::min(before, *end);
    }
    const auto lowest = filter.kinds == ~0U ? first : std::max(first, before - lookedAt);
    auto rows = connection.rows<LedgerRow>(
        rowsSql("", "ledger_posting p",
                "WHERE p.account = ? AND p.seq < ? AND p.seq >= ? AND (? >> p.kind) & 1 ORDER BY p.seq DESC LIMIT ?"),
        [&](const Statement &row) { return readRow(row, wallet.id); }, wallet.number, before, lowest,
        static_cast<std::int64_t>(filter.kinds), filter.limit);
    if (!rows)
        return fail(std::move(rows.error()));
    LedgerPage page;
    page.total = wallet.entries;
    const bool isFull = rows->size() == static_cast<std::size_t>(filter.limit);
    const auto next = isFull ? rows->back().seq : lowest;
    page.items = std::move(*rows);
    page.hasMore = next > first;
    page.nextBefore = page.hasMore ? Patch<std::int64_t>(next) : Patch<std::int64_t>(null);
    return page;
}

Result<LedgerExplanation> LedgerRows::explain(Connection &connection, const LedgerAccount &wallet, std::int64_t seq)
{
    auto row = connection.first<LedgerRow>(
        rowsSql("", "ledger_posting p", "WHERE p.account = ? AND p.seq = ?"),
        [&](const Statement &found) { return readRow(found, wallet.id); }, wallet.number, seq);
    if (!row)
        return fail(std::move(row.error()));
    if (!*row)
        return fail(ErrorCode::NotFound, "there is no such entry");
    auto draws = drawsOf(connection, wallet, seq);
    if (!draws)
        return fail(std::move(draws.error()));
    const auto before = subtract((*row)->balanceAfterUsd, (*row)->amountUsd);
    if (!before)
        return fail(before.error());
    LedgerExplanation told;
    told.entry = std::move(**row);
    told.balanceBeforeUsd = *before;
    told.draws = std::move(*draws);
    told.drawsRecorded = !isSpending(told.entry) || !told.draws.empty();
    return told;
}

Result<std::vector<GrantDraw>> LedgerRows::drawsOn(Connection &connection, const LedgerAccount &wallet,
                                                   const StoredGrant &grant, std::int64_t before, int limit)
{
    return connection.rows<GrantDraw>(
        rowsSql(", d.amount", "credit_draw d CROSS JOIN ledger_posting p ON p.account = ?1 AND p.seq = d.seq",
                "WHERE d.source = ?2 AND d.seq < ?3 ORDER BY d.seq DESC LIMIT ?4"),
        [&](const Statement &row) {
            return GrantDraw{readRow(row, wallet.id), row.get<Money>(drawnColumn)};
        },
        wallet.number, grant.number, before, limit);
}

} // namespace sb
