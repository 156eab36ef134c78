#pragma once

#include "models/money/UsageStore.h"

namespace sb {

/// Stored usage in the words of the contract. Pure.
class UsagePresentation
{
public:
    static SessionUsage session(const SettledUsage &usage);
    static double seconds(std::int64_t microseconds) { return static_cast<double>(microseconds) / 1e6; }
    /// A call type or status by its name, null without one.
    template <typename E>
    static Patch<std::string> name(const std::optional<E> &value)
    {
        return value ? Patch<std::string>(std::string(nameOf(*value))) : Patch<std::string>(null);
    }
};

} // namespace sb
