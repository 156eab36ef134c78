#include "models/money/StatementGrants.h"

#include "models/money/GrantStore.h"

#include <algorithm>
#include <map>

namespace sb {

namespace {

/// Of one source, in the range and behind it; amounts in millionths.
struct Course
{
    std::int64_t added = 0;
    std::int64_t used = 0;
    std::int64_t sent = 0;
    std::int64_t corrected = 0;
    std::int64_t expired = 0;

    std::int64_t net() const { return added - used - sent - corrected - expired; }
};
struct Courses
{
    Course within;
    Course behind;

    Course &at(bool isBehind) { return isBehind ? behind : within; }
};

/// What was drawn from a source, by the kind of the entry that took it.
Result<> takeDraws(Connection &connection, const LedgerAccount &wallet, std::int64_t source, EntryRange range,
                   Courses &courses)
{
    return connection.each(
        "SELECT p.kind, d.seq >= ?4, sum(d.amount) FROM credit_draw d CROSS JOIN ledger_posting p ON p.account = ?1"
        " AND p.seq = d.seq WHERE d.source = ?2 AND d.seq >= ?3 GROUP BY 1, 2",
        [&](const Statement &row) {
            auto &course = courses.at(row.get<bool>(1));
            const auto amount = row.integer(2);
            switch (row.get<LedgerKind>(0)) {
            case LedgerKind::Usage:
                course.used += amount;
                break;
            case LedgerKind::TransferOut:
                course.sent += amount;
                break;
            default:
                course.corrected += amount;
                break;
            }
        },
        wallet.number, source, range.first, range.end);
}

/// Grants made and ended by their numbers; corrections upwards, which belong to no grant, under 0.
Result<> takeEntries(Connection &connection, const LedgerAccount &wallet, EntryRange range,
                     std::map<std::int64_t, Courses> &courses)
{
    return connection.each(
        "SELECT kind, ifnull(grant_number, 0), seq >= ?3, sum(amount) FROM ledger_posting WHERE account = ?1 AND"
        " seq >= ?2 AND (kind IN (1, 7) OR (kind = 6 AND amount > 0)) GROUP BY 1, 2, 3",
        [&](const Statement &row) {
            const auto kind = row.get<LedgerKind>(0);
            auto &course = courses[kind == LedgerKind::Adjust ? 0 : row.integer(1)].at(row.get<bool>(2));
            if (kind == LedgerKind::Expiry)
                course.expired -= row.integer(3);
            else
                course.added += row.integer(3);
        },
        wallet.number, range.first, range.end);
}

StatementGrant grantOf(const LedgerAccount &wallet, const Courses &courses, Money now)
{
    StatementGrant grant;
    grant.walletId = wallet.id;
    grant.grantId = null;
    grant.note = null;
    grant.expiresAt = null;
    const auto left = now.micros() - courses.behind.net();
    grant.beforeUsd = Money::fromMicros(left - courses.within.net());
    grant.addedUsd = Money::fromMicros(courses.within.added);
    grant.usedUsd = Money::fromMicros(courses.within.used);
    grant.sentUsd = Money::fromMicros(courses.within.sent);
    grant.correctedUsd = Money::fromMicros(courses.within.corrected);
    grant.expiredUsd = Money::fromMicros(courses.within.expired);
    grant.leftUsd = Money::fromMicros(left);
    return grant;
}

bool hadAnything(const StatementGrant &grant)
{
    return grant.beforeUsd != Money() || grant.addedUsd != Money();
}

} // namespace

Result<std::vector<StatementGrant>> StatementGrants::of(Connection &connection, const LedgerAccount &wallet,
                                                        EntryRange range)
{
    auto stored = GrantStore::ofAccount(connection, wallet.number);
    if (!stored)
        return fail(std::move(stored.error()));
    const auto never = Instant::fromMicroseconds(std::numeric_limits<std::int64_t>::max());
    std::ranges::sort(*stored, {},
                      [&](const StoredGrant &each) { return std::pair(each.expiresAt.value_or(never), each.number); });
    std::map<std::int64_t, Courses> courses;
    if (auto taken = takeEntries(connection, wallet, range, courses); !taken)
        return fail(std::move(taken.error()));
    std::vector<StatementGrant> grants;
    for (const auto &each : *stored) {
        if (auto taken = takeDraws(connection, wallet, each.number, range, courses[each.number]); !taken)
            return fail(std::move(taken.error()));
        auto grant = grantOf(wallet, courses[each.number], each.remaining);
        grant.grantId = each.id;
        grant.note = Patch<std::string>::orNull(each.note);
        grant.expiresAt = Patch<Instant>::orNull(each.expiresAt);
        if (hadAnything(grant))
            grants.push_back(std::move(grant));
    }
    if (auto taken = takeDraws(connection, wallet, -wallet.number, range, courses[0]); !taken)
        return fail(std::move(taken.error()));
    if (auto rest = grantOf(wallet, courses[0], wallet.unallocated); hadAnything(rest))
        grants.push_back(std::move(rest));
    return grants;
}

} // namespace sb
