#include "models/money/UsageSums.h"

#include <array>

namespace sb {

namespace {

constexpr std::int64_t hourUs = 3'600'000'000;

} // namespace

void UsageSums::add(const SettledUsage &usage)
{
    m_days.add(usage);
    std::map<int, UsageAmounts> services;
    services[0] = {1, usage.talkedUs, usage.rated.base, usage.rated.markup, usage.rated.commission};
    for (const auto &line : usage.rated.lines)
        services[static_cast<int>(line.line.service)] += {0, 0, line.base, line.markup, line.commission};
    const std::array<std::optional<SumOwner>, 4> owners{
        SumOwner{}, SumOwner{SumKind::User, usage.user.uuid()},
        usage.org ? std::optional(SumOwner{SumKind::Org, usage.org->uuid()}) : std::nullopt,
        usage.agent ? std::optional(SumOwner{SumKind::Agent, usage.agent->uuid()}) : std::nullopt};
    const auto hour = usage.settledAt.microseconds() / hourUs;
    for (const auto &owner : owners) {
        if (!owner)
            continue;
        for (const auto &[service, amounts] : services)
            m_sums[Key{owner->kind, owner->id, service, hour, usage.type}] += amounts;
    }
}

Result<> UsageSums::write(Transaction &transaction)
{
    for (const auto &sum : m_sums) {
        const auto &key = sum.first;
        const auto &amounts = sum.second;
        auto done =
            transaction->execute("INSERT OR IGNORE INTO usage_sum (kind, id, service, hour, usage_type, sessions,"
                                 " talked_us, base, markup, commission) VALUES (?,?,?,?,?,?,?,?,?,?)",
                                 key.kind, key.id, key.service, key.hour, key.type, amounts.sessions, amounts.talkedUs,
                                 amounts.base, amounts.markup, amounts.commission);
        if (done && transaction->changes() == 0) // it was there
            done = transaction->execute(
                "UPDATE OR FAIL usage_sum SET sessions = sessions + ?, talked_us = talked_us + ?, base = base + ?,"
                " markup = markup + ?, commission = commission + ?"
                " WHERE kind = ? AND id = ? AND service = ? AND hour = ? AND usage_type = ?",
                amounts.sessions, amounts.talkedUs, amounts.base, amounts.markup, amounts.commission, key.kind, key.id,
                key.service, key.hour, key.type);
        if (!done)
            return done;
    }
    m_sums.clear();
    return m_days.write(transaction);
}

} // namespace sb
