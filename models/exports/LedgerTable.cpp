#include "models/exports/LedgerTable.h"

#include "models/money/LedgerPages.h"

#include <array>

namespace sb {

namespace {

template <typename T>
void id(RowWriter &writer, const Patch<T> &value)
{
    if (value.hasValue())
        writer.name(value->toString());
    else
        writer.empty();
}

void write(RowWriter &writer, const LedgerEntry &entry)
{
    writer.name(entry.createdAt.toString());
    writer.integer(entry.seq);
    writer.name(entry.id.toString());
    writer.name(entry.walletId.toString());
    writer.name(nameOf(entry.kind));
    writer.number(entry.amountUsd.toString());
    writer.number(entry.reservedDeltaUsd.value_or(Money()).toString());
    writer.number(entry.balanceAfterUsd.toString());
    id(writer, entry.grantId);
    id(writer, entry.sessionId);
    id(writer, entry.counterpartyWalletId);
    id(writer, entry.actorUserId);
    writer.text(entry.reason.valueOr({}));
    writer.endRow();
}

} // namespace

std::span<const std::string_view> LedgerTable::columns() const
{
    static constexpr std::array<std::string_view, 13> names{"created_at",
                                                            "seq",
                                                            "id",
                                                            "wallet_id",
                                                            "kind",
                                                            "amount_usd",
                                                            "reserved_delta_usd",
                                                            "balance_after_usd",
                                                            "grant_id",
                                                            "session_id",
                                                            "counterparty_wallet_id",
                                                            "actor_user_id",
                                                            "reason"};
    return names;
}

Result<TableStep> LedgerTable::step(Connection &connection, RowWriter &writer, int rows)
{
    const auto entries = LedgerPages::before(connection, m_wallet, m_before, rows);
    if (!entries)
        return fail(entries.error());
    for (const auto &entry : *entries) {
        m_before = entry.seq;
        if (entry.createdAt < m_range.until && (!m_range.from || entry.createdAt >= *m_range.from))
            write(writer, entry);
    }
    const auto passed = static_cast<std::int64_t>(entries->size());
    return TableStep{passed, passed < rows};
}

} // namespace sb
