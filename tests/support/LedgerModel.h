#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace sb::test {

/// One wallet by the words of the rules alone: plain sums in memory, no store, no postings. Amounts in millionths,
/// times in microseconds. What differs from it in the ledger is wrong in one of the two.
class LedgerModel
{
public:
    static constexpr auto never = std::numeric_limits<std::int64_t>::max();
    struct Grant
    {
        std::int64_t remaining = 0;
        std::int64_t endsAt = never;
        bool locked = false;
        bool expired = false;
    };

    std::int64_t balance() const
    {
        auto sum = unallocated;
        for (const auto &grant : grants)
            sum += grant.remaining;
        return sum;
    }
    std::int64_t locked() const
    {
        std::int64_t sum = 0;
        for (const auto &grant : grants)
            sum += grant.locked ? grant.remaining : 0;
        return sum;
    }
    std::int64_t held() const
    {
        std::int64_t sum = 0;
        for (const auto &[session, amount] : holds)
            sum += amount;
        return sum;
    }
    std::int64_t available() const { return balance() - locked() - held(); }

    void expire(std::int64_t now) // W17
    {
        for (auto &grant : grants) {
            if (grant.remaining > 0 && grant.endsAt <= now) {
                grant.remaining = 0;
                grant.expired = true;
            }
        }
    }
    bool adjust(std::int64_t amount) // W12
    {
        if (amount >= 0) {
            unallocated += amount;
            return true;
        }
        if (balance() + amount < 0)
            return false;
        auto rest = -amount;
        takeUnallocated(rest);
        takeGrants(rest, false);
        takeGrants(rest, true);
        return true;
    }
    bool mayReserve(std::int64_t amount) const // W11, W13
    {
        const auto used = spentThisMonth + held();
        return available() >= amount && (!cap || (used < *cap && used + amount <= *cap));
    }
    bool hold(int session, std::int64_t amount)
    {
        if (holds.contains(session) || settled.contains(session) || !mayReserve(amount))
            return false;
        holds[session] = amount;
        return true;
    }
    bool extend(int session, std::int64_t amount)
    {
        if (!holds.contains(session) || !mayReserve(amount))
            return false;
        holds[session] += amount;
        return true;
    }
    /// What was paid; nothing when it was settled before (W14).
    std::optional<std::int64_t> settle(int session, std::int64_t total)
    {
        if (!settled.insert(session).second)
            return std::nullopt;
        const auto own = holds.contains(session) ? holds[session] : 0;
        const auto others = held() - own;
        const auto spendable = balance() - locked();
        // W15: not the holds of others, unless what is left does not even cover them: then what it holds itself
        const auto most = std::max(spendable - others, std::min(own, spendable));
        const auto paid = std::min(total, std::max<std::int64_t>(most, 0));
        auto rest = paid;
        takeGrants(rest, false); // W9
        takeUnallocated(rest);
        holds.erase(session);
        spentThisMonth += paid;
        return paid;
    }

    std::vector<Grant> grants; ///< oldest first
    std::int64_t unallocated = 0;
    std::map<int, std::int64_t> holds; ///< by session
    std::set<int> settled;
    std::optional<std::int64_t> cap;
    std::int64_t spentThisMonth = 0;

private:
    void takeUnallocated(std::int64_t &rest)
    {
        const auto taken = std::min(rest, unallocated);
        unallocated -= taken;
        rest -= taken;
    }
    void takeGrants(std::int64_t &rest, bool whereLocked)
    {
        while (rest > 0) {
            Grant *next = nullptr; // the first of those that end soonest
            for (auto &grant : grants) {
                if (grant.remaining > 0 && grant.locked == whereLocked && (!next || grant.endsAt < next->endsAt))
                    next = &grant;
            }
            if (next == nullptr)
                return;
            const auto taken = std::min(rest, next->remaining);
            next->remaining -= taken;
            rest -= taken;
        }
    }
};

} // namespace sb::test
