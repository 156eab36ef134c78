#pragma once

#include "models/contract/Wallets.h"

#include <span>
#include <vector>

namespace sb::ui {

/// How long credit lasts when it is used as usual: the mean of the whole days since the first that cost anything.
/// Credit that ends soonest is used first, as the wallet does, and what is left of it at its end is gone. Pure.
struct BurnForecast
{
    enum class Kind : std::uint8_t {
        NoCredit = 1, ///< nothing is available now
        NoUsage,      ///< no whole day cost anything: nothing to go by
        Lasts,        ///< for `days` whole days
        LastsLong     ///< for longer than `horizonDays`
    };
    static constexpr int horizonDays = 365;

    Kind kind = Kind::NoUsage;
    int days = 0;
    Money perDay;        ///< the usual day
    int countedDays = 0; ///< that it is the mean of

    /// \p costs of whole days, the oldest first, without today. \p expiring may be spent, and is a part of \p
    /// available.
    static BurnForecast of(Money available, std::span<const ExpiryLine> expiring, std::span<const Money> costs,
                           Instant now);

    bool operator==(const BurnForecast &) const = default;
};

} // namespace sb::ui
