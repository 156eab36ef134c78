#include "models/base/Money.h"

#include <cstdlib>

namespace sb {

Result<Money> Money::parse(std::string_view dollars)
{
    const auto bad = [] { return fail(ErrorCode::Invalid, "not an amount in dollars with at most six decimals"); };
    bool negative = false;
    if (!dollars.empty() && (dollars.front() == '-' || dollars.front() == '+')) {
        negative = dollars.front() == '-';
        dollars.remove_prefix(1);
    }
    std::int64_t micros = 0;
    int decimals = -1; // digits after the point; -1 before it
    bool any = false;
    const auto shift = [&micros](int digit) {
        return !__builtin_mul_overflow(micros, 10, &micros) && !__builtin_add_overflow(micros, digit, &micros);
    };
    for (const char c : dollars) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || decimals == 6 || !shift(c - '0'))
            return bad();
        any = true;
        if (decimals >= 0)
            ++decimals;
    }
    if (!any)
        return bad();
    for (int i = decimals < 0 ? 0 : decimals; i < 6; ++i) {
        if (!shift(0))
            return bad();
    }
    return fromMicros(negative ? -micros : micros);
}

std::string Money::toString() const
{
    const bool negative = m_micros < 0;
    const auto size = negative ? -static_cast<std::uint64_t>(m_micros) : static_cast<std::uint64_t>(m_micros);
    auto fraction = std::to_string(size % 1'000'000);
    fraction.insert(0, 6 - fraction.size(), '0');
    return (negative ? "-" : "") + std::to_string(size / 1'000'000) + "." + fraction;
}

Result<Money> add(Money a, Money b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.micros(), b.micros(), &sum))
        return fail(ErrorCode::Invalid, "amount overflows");
    return Money::fromMicros(sum);
}

Result<Money> subtract(Money a, Money b)
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a.micros(), b.micros(), &difference))
        return fail(ErrorCode::Invalid, "amount overflows");
    return Money::fromMicros(difference);
}

} // namespace sb
