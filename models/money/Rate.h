#pragma once

#include "models/base/Money.h"
#include "models/contract/Billing.h"

#include <optional>

namespace sb {

/// a × b / c, rounded to the nearest whole number, halves up. Invalid when it does not fit into 64 bits. All of them
/// are zero or more, c is above zero.
Result<std::int64_t> roundedProportion(std::int64_t a, std::int64_t b, std::int64_t c);

/// How much of a unit was used. Seconds are counted in microseconds, everything else in whole units.
struct Quantity
{
    UsageUnit unit{};
    std::int64_t count = 0;

    /// Counts in one unit.
    static constexpr std::int64_t countsIn(UsageUnit unit) { return unit == UsageUnit::Seconds ? 1'000'000 : 1; }
    double value() const { return static_cast<double>(count) / static_cast<double>(countsIn(unit)); }
    std::string toString() const; ///< in units, exact: "61.25", "900"
    bool operator==(const Quantity &) const = default;
};

/// A list price: so much for so many units. Thousandths of a token's price never are millionths of a dollar, so it is
/// kept as it stands in the list.
struct Rate
{
    std::optional<Money> price; ///< of `per` units; nothing when no list price is known, which costs nothing
    int per = 1;

    /// Rounded once, to the nearest millionth of a dollar.
    Result<Money> costOf(const Quantity &quantity) const;
    std::optional<Money> ofOne() const; ///< nothing when it is no whole number of millionths
    bool operator==(const Rate &) const = default;
};

} // namespace sb
