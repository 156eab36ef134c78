#pragma once

#include "models/base/Id.h"

#include <cstdint>
#include <span>

namespace sb {

/// Numbers that only a seed decides, the same on every machine and with every library. Thread: one at a time.
class SampleRandom
{
public:
    explicit SampleRandom(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();              ///< SplitMix64, by Sebastiano Vigna, public domain
    double unit();                     ///< 0 ≤ … < 1
    std::int64_t below(std::int64_t n) ///< 0 ≤ … < n
    {
        return static_cast<std::int64_t>(unit() * static_cast<double>(n));
    }
    bool chance(double probability) { return unit() < probability; }
    /// Log-normal: half of the values are below \p median, two of three within a factor of e^±spread.
    double around(double median, double spread);
    /// The place of one of \p weights, by its share in their sum.
    std::size_t weighted(std::span<const double> weights);

    template <typename T>
    T id(std::int64_t unixMilliseconds) ///< an Id as Id::make(), of this sequence
    {
        return T(uuid(unixMilliseconds));
    }

private:
    Uuid uuid(std::int64_t unixMilliseconds);

    std::uint64_t m_state;
};

} // namespace sb
