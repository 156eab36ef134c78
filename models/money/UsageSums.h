#pragma once

#include "models/money/UsageDaySums.h"

namespace sb {

/// What settled sessions add to the sums by the hour and by the day: gathered, and then written with one statement a
/// row of the sums instead of one a session. Thread: one at a time.
class UsageSums
{
public:
    void add(const SettledUsage &usage);
    /// Adds what was gathered to the stored sums, and forgets it. A part of the caller's transaction.
    Result<> write(Transaction &transaction);

private:
    struct Key ///< in the order of the table
    {
        SumKind kind{};
        Uuid id;
        int service = 0; ///< zero: all of them
        std::int64_t hour = 0;
        UsageType type{};

        auto operator<=>(const Key &) const = default;
    };
    std::map<Key, UsageAmounts> m_sums;
    UsageDaySums m_days;
};

} // namespace sb
