#include "models/money/Rate.h"

#include <limits>

namespace sb {

Result<std::int64_t> roundedProportion(std::int64_t a, std::int64_t b, std::int64_t c)
{
    __extension__ using Wide = unsigned __int128;
    if (a < 0 || b < 0 || c <= 0)
        return fail(ErrorCode::Invalid, "an amount below zero has no share");
    const auto whole =
        (static_cast<Wide>(a) * static_cast<Wide>(b) * 2 + static_cast<Wide>(c)) / (static_cast<Wide>(c) * 2);
    if (whole > static_cast<Wide>(std::numeric_limits<std::int64_t>::max()))
        return fail(ErrorCode::Invalid, "amount overflows");
    return static_cast<std::int64_t>(whole);
}

std::string Quantity::toString() const
{
    const auto counts = countsIn(unit);
    auto text = std::to_string(count / counts);
    if (count % counts == 0)
        return text;
    auto rest = std::to_string(counts + count % counts); // a leading 1 keeps the zeros
    rest.erase(rest.find_last_not_of('0') + 1);
    return text + '.' + rest.substr(1);
}

Result<Money> Rate::costOf(const Quantity &quantity) const
{
    if (!price)
        return Money();
    return roundedProportion(price->micros(), quantity.count, per * Quantity::countsIn(quantity.unit))
        .map(&Money::fromMicros);
}

std::optional<Money> Rate::ofOne() const
{
    if (!price || price->micros() % per != 0)
        return std::nullopt;
    return Money::fromMicros(price->micros() / per);
}

} // namespace sb
