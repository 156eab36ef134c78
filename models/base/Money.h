#pragma once

#include "models/base/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sb {

/// An amount in 64-bit millionths of a US dollar (rule M4). Never a double.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromMicros(std::int64_t micros) { return Money(micros); }
    /// A decimal number of dollars with at most six decimals, such as "-12.5" or "0.084215".
    static Result<Money> parse(std::string_view dollars);

    constexpr std::int64_t micros() const { return m_micros; }
    std::string toString() const; ///< dollars with six decimals: "0.084215"

    auto operator<=>(const Money &) const = default;

private:
    constexpr explicit Money(std::int64_t micros) : m_micros(micros) {}
    std::int64_t m_micros = 0;
};

Result<Money> add(Money a, Money b);      ///< Invalid when the sum does not fit
Result<Money> subtract(Money a, Money b); ///< Invalid when the difference does not fit

} // namespace sb
