#pragma once

#include "models/money/UsageStore.h"

#include <compare>
#include <map>

namespace sb {

/// What a row of UsageDays is of. The numbers are stored.
enum class UsageGrain : std::uint8_t { Day = 1, Month };

/// What settled sessions add to UsageDays: gathered, and then written with one statement a row instead of one a
/// session. Thread: one at a time.
class UsageDaySums
{
public:
    void add(const SettledUsage &usage);
    /// Adds what was gathered to what is stored, and forgets it. A part of the caller's transaction.
    Result<> write(Transaction &transaction);

    static std::int64_t monthOf(std::int64_t day); ///< the first day of its month; days since 1970 in UTC

private:
    struct Key ///< in the order of the table
    {
        UsageGrain grain{};
        int service = 0; ///< zero: the session itself
        std::int64_t day = 0;
        UserId user;
        Uuid org;   ///< nil: nobody's
        Uuid agent; ///< nil: none
        UsageType type{};
        std::string model;

        auto operator<=>(const Key &) const = default;
    };
    std::map<Key, UsageAmounts> m_sums;
    std::map<Uuid, std::string> m_agents; ///< how they are called in their last session
};

} // namespace sb
