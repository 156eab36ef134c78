#include "models/money/LedgerPages.h"

#include <sodium.h>

#include <algorithm>

namespace sb {

LedgerEntry LedgerPages::read(const Statement &row, WalletId wallet)
{
    LedgerEntry entry;
    entry.seq = row.integer(0);
    entry.id = idOf(wallet, entry.seq);
    entry.walletId = wallet;
    entry.kind = row.get<LedgerKind>(1);
    entry.amountUsd = row.get<Money>(2);
    entry.reservedDeltaUsd = row.get<Money>(3);
    entry.balanceAfterUsd = row.get<Money>(4);
    entry.grantId = Patch<GrantId>::orNull(row.get<std::optional<GrantId>>(5));
    entry.sessionId = Patch<Uuid>::orNull(row.get<std::optional<Uuid>>(6));
    entry.counterpartyWalletId = Patch<WalletId>::orNull(row.get<std::optional<WalletId>>(7));
    entry.actorUserId = Patch<UserId>::orNull(row.get<std::optional<UserId>>(8));
    entry.reason = Patch<std::string>::orNull(row.get<std::optional<std::string>>(9));
    entry.createdAt = row.get<Instant>(10);
    return entry;
}

Result<std::vector<LedgerEntry>> LedgerPages::before(Connection &connection, const LedgerAccount &wallet,
                                                     std::int64_t before, std::int64_t limit)
{
    return connection.rows<LedgerEntry>(
        std::string("SELECT ") + columns + " FROM ledger_posting p" + joins +
            "WHERE p.account = ? AND p.seq < ? ORDER BY p.seq DESC LIMIT ?",
        [&](const Statement &row) { return read(row, wallet.id); }, wallet.number, before, limit);
}

Result<LedgerEntry> LedgerPages::entry(Connection &connection, const LedgerAccount &wallet, std::int64_t seq)
{
    auto entries = before(connection, wallet, seq + 1, 1);
    if (!entries)
        return fail(std::move(entries.error()));
    if (entries->empty() || entries->front().seq != seq)
        return fail(ErrorCode::NotFound, "there is no such entry");
    return std::move(entries->front());
}

Result<std::int64_t> LedgerPages::firstSince(Connection &connection, const LedgerAccount &wallet, Instant moment)
{
    std::int64_t low = 1;
    std::int64_t high = wallet.entries + 1;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        const auto at = connection.value<std::int64_t>(
            "SELECT created_at FROM ledger_posting WHERE account = ? AND seq = ?", wallet.number, middle);
        if (!at)
            return fail(at.error());
        if (at->value_or(0) < moment.microseconds())
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Uuid LedgerPages::idOf(WalletId wallet, std::int64_t seq)
{
    std::array<std::uint8_t, 24> name{};
    std::ranges::copy(wallet.uuid().bytes(), name.begin());
    for (std::size_t i = 0; i < 8; ++i)
        name[16 + i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(seq) >> (8 * (7 - i)));
    Uuid::Bytes bytes{};
    crypto_generichash(bytes.data(), bytes.size(), name.data(), name.size(), nullptr, 0);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x80); // version 8: made by a rule of our own
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

} // namespace sb
