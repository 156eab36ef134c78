#include "models/base/Percentage.h"

#include <cmath>
#include <limits>

namespace sb {

Result<Percentage> Percentage::fromPercent(double percent)
{
    if (!std::isfinite(percent) || percent < 0 || percent > 1'000'000)
        return fail(ErrorCode::Invalid, "is no percentage");
    const long double millionths = static_cast<long double>(percent) * 10'000;
    const long double rounded = std::round(millionths);
    // A double cannot hold 12.3456 exactly; a fifth decimal is ten thousand times further away than that.
    if (std::abs(millionths - rounded) > 1e-4L)
        return fail(ErrorCode::Invalid, "has more than four decimals");
    return Percentage(static_cast<std::int64_t>(rounded));
}

Result<Money> shareOf(Money amount, Percentage share)
{
    constexpr std::int64_t whole = 1'000'000;
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(amount.micros()) * share.millionths();
    const Wide rounded = (product + (product < 0 ? -whole / 2 : whole / 2)) / whole;
    if (rounded > std::numeric_limits<std::int64_t>::max() || rounded < std::numeric_limits<std::int64_t>::min())
        return fail(ErrorCode::Invalid, "amount overflows");
    return Money::fromMicros(static_cast<std::int64_t>(rounded));
}

} // namespace sb
