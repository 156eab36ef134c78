#include "models/sample/SampleCredit.h"

#include "models/money/Ledger.h"

#include <algorithm>

namespace sb {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t dollar = 1'000'000;
constexpr auto trial = 60 * 24h;
constexpr auto month = 30 * 24h;
constexpr std::int64_t trialDollars = 25;
constexpr std::int64_t lowDollars = 5; ///< a wallet with less is filled
constexpr std::int64_t firstDollars = 50;

std::int64_t roundedUp(std::int64_t micros)
{
    return (micros / (10 * dollar) + 1) * 10; // whole tens of dollars
}

} // namespace

SampleCredit::SampleCredit(const SampleBusiness &business, SampleRandom random, Instant begin)
    : m_business(business), m_random(random), m_begin(begin), m_pockets(business.people.size(), Pocket{0, 0, begin, 0})
{}

NewGrant SampleCredit::grant(WalletId wallet, std::int64_t dollars, const char *note, std::optional<Instant> expiry,
                             Instant now)
{
    NewGrant grant;
    grant.wallet = wallet;
    grant.amount = Money::fromMicros(dollars * dollar);
    grant.expiresAt = expiry;
    grant.note = note;
    grant.by = m_business.owner;
    grant.id = m_random.id<GrantId>(now.milliseconds());
    return grant;
}

Result<> SampleCredit::mint(Transaction &transaction, WalletId wallet, std::int64_t dollars, const char *note,
                            std::optional<Instant> expiry, Instant now)
{
    return Credit::mint(transaction, grant(wallet, dollars, note, expiry, now), now).map([](const GrantMade &) {});
}

Result<> SampleCredit::begin(Transaction &transaction)
{
    Result<> done;
    for (const auto &person : m_business.people) {
        if (done && !person.isOwner && !person.hasAgents)
            done = mint(transaction, person.wallet, trialDollars, "Trial credit", m_begin + trial, m_begin);
    }
    return done;
}

Result<> SampleCredit::pay(Transaction &transaction, std::size_t person, const SettledUsage &usage)
{
    const auto now = usage.settledAt;
    if (!m_areTrialsOver && now >= m_begin + trial) {
        if (auto done = endTrials(transaction, now); !done)
            return done;
    }
    const auto &rated = usage.rated;
    if (rated.total == Money())
        return {};
    auto &pocket = m_pockets[person];
    if (pocket.rest < rated.total.micros() + lowDollars * dollar) {
        if (auto done = fill(transaction, person, rated.total.micros(), now); !done)
            return done;
    }
    const auto &payer = m_business.people[person];
    const Settlement settlement{payer.wallet,
                                usage.session,
                                rated.total,
                                rated.base,
                                rated.commission,
                                rated.markup,
                                payer.terms.isReseller() ? usage.org : std::nullopt};
    return Ledger::settle(transaction, settlement, now).map([&](const Settled &settled) {
        pocket.rest -= settled.paid.micros();
        pocket.spent += settled.paid.micros();
        pocket.spentSince += settled.paid.micros();
    });
}

Result<> SampleCredit::fill(Transaction &transaction, std::size_t person, std::int64_t need, Instant now)
{
    const auto &payer = m_business.people[person];
    auto &pocket = m_pockets[person];
    const auto hours = std::max<std::int64_t>((now - pocket.filled) / 1h, 1);
    const auto aMonth = pocket.spentSince * (month / 1h) / hours;
    const auto dollars = pocket.spent == 0 ? std::max(firstDollars, roundedUp(need)) : roundedUp(aMonth + need);
    auto done = [&]() -> Result<> {
        if (!payer.terms.isReseller())
            return mint(transaction, payer.wallet, dollars, "Payment by bank transfer", std::nullopt, now);
        auto &house = m_houses[payer.orgWallet];
        if (house < dollars * dollar) {
            const auto given = dollars * 4;
            auto made = mint(transaction, payer.orgWallet, given, "Credit of the quarter", std::nullopt, now);
            if (!made)
                return made;
            house += given * dollar;
        }
        house -= dollars * dollar;
        return Credit::transfer(transaction, payer.orgWallet,
                                grant(payer.wallet, dollars, "Share of the month", std::nullopt, now), now)
            .map([](const GrantMade &) {});
    }();
    pocket.rest += dollars * dollar;
    pocket.filled = now;
    pocket.spentSince = 0;
    return done;
}

Result<> SampleCredit::endTrials(Transaction &transaction, Instant now)
{
    m_areTrialsOver = true;
    for (const auto &person : m_business.people) {
        if (person.isOwner || person.hasAgents)
            continue;
        if (auto seen = Ledger::wallet(transaction, person.wallet, now); !seen) // what has ended leaves
            return fail(std::move(seen.error()));
    }
    return {};
}

Result<> SampleCredit::finish(Transaction &transaction, Instant now)
{
    constexpr std::array soon{3 * 24h, 6 * 24h, 20 * 24h};
    Result<> done = endTrials(transaction, now);
    std::size_t given = 0;
    for (std::size_t i = 0; i < m_business.people.size() && done; ++i) {
        const auto &person = m_business.people[i];
        if (person.hasAgents && given < soon.size()) {
            const auto dollars = 20 * static_cast<std::int64_t>(given + 1);
            done = mint(transaction, person.wallet, dollars, "Goodwill, for a limited time", now + soon[given++], now);
        }
        if (!done || !person.hasAgents || person.terms.type == OrgType::Internal)
            continue;
        // Twice what a month of the year cost: in sight, and not reached.
        auto wallet = Ledger::wallet(transaction, person.wallet, now);
        if (!wallet)
            return fail(std::move(wallet.error()));
        wallet->monthlyCap = Money::fromMicros(roundedUp(m_pockets[i].spent / 6) * dollar);
        wallet->capSetBy = Role::SuperAdmin;
        wallet->updatedAt = now;
        done = AccountStore::saveCap(transaction, *wallet);
    }
    if (!done || m_business.people.empty())
        return done;
    const auto held = grant(m_business.people.back().wallet, 30, "Deposit", std::nullopt, now);
    GrantChange lock;
    lock.locked = true;
    return Credit::mint(transaction, held, now)
        .and_then([&](const GrantMade &made) { return Credit::change(transaction, made.grant.id, lock, now); })
        .map([](const StoredGrant &) {});
}

} // namespace sb
