#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace sb::bench {

/// SplitMix64: noise that is the same in each run.
inline std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// −1 of nothing.
inline double percentile(std::vector<double> values, int percent)
{
    std::ranges::sort(values);
    return values.empty() ? -1 : values[values.size() * static_cast<std::size_t>(percent) / 100];
}

} // namespace sb::bench
