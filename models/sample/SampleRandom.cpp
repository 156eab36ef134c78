#include "models/sample/SampleRandom.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace sb {

std::uint64_t SampleRandom::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    auto value = m_state;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

double SampleRandom::unit()
{
    return static_cast<double>(next() >> 11) * 0x1p-53;
}

double SampleRandom::around(double median, double spread)
{
    const double radius = std::sqrt(-2 * std::log(1 - unit()));
    return median * std::exp(spread * radius * std::cos(2 * std::numbers::pi * unit()));
}

std::size_t SampleRandom::weighted(std::span<const double> weights)
{
    double rest = unit() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        rest -= weights[i];
        if (rest < 0)
            return i;
    }
    return weights.size() - 1;
}

Uuid SampleRandom::uuid(std::int64_t unixMilliseconds)
{
    Uuid::Bytes bytes{};
    const auto put = [&bytes](std::size_t at, std::size_t count, std::uint64_t value) {
        for (std::size_t i = 0; i < count; ++i)
            bytes[at + i] = static_cast<std::uint8_t>(value >> (8 * (count - 1 - i)));
    };
    put(0, 6, static_cast<std::uint64_t>(unixMilliseconds));
    put(6, 2, next());
    put(8, 8, next());
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70); // as Uuid::make()
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

} // namespace sb
