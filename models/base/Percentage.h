#pragma once

#include "models/base/Money.h"
#include "models/base/Result.h"

#include <compare>
#include <cstdint>

namespace sb {

/// A share in whole millionths (1 % = 10,000), for commission and markup: exact to four decimals of a percent, and
/// never a double once it is stored. Not negative.
class Percentage
{
public:
    constexpr Percentage() = default;
    static constexpr Percentage fromMillionths(std::int64_t millionths) { return Percentage(millionths); }
    /// As it stands on the wire. Invalid: not finite, negative, above 1,000,000 %, or more than four decimals.
    static Result<Percentage> fromPercent(double percent);

    constexpr std::int64_t millionths() const { return m_millionths; }
    double toPercent() const { return static_cast<double>(m_millionths) / 10'000; } ///< for the wire

    auto operator<=>(const Percentage &) const = default;

private:
    constexpr explicit Percentage(std::int64_t millionths) : m_millionths(millionths) {}
    std::int64_t m_millionths = 0;
};

/// \p share of \p amount, rounded half away from zero to a whole millionth of a dollar. Invalid when it does not fit.
Result<Money> shareOf(Money amount, Percentage share);

} // namespace sb
