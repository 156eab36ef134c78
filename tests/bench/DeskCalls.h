#pragma once

#include "tests/bench/Numbers.h"
#include "tests/support/RuleWorkspace.h"

#include <chrono>
#include <string>
#include <vector>

namespace sb::bench {

/// A word of the vocabulary: w0 is in every call, w1 in half of them, w2 in a third, and so on.
std::string word(std::uint64_t rank);

/// The calls that the desk's bench looks at.
struct Filled
{
    std::vector<AgentId> agents;
    std::int64_t rows = 0;
    Instant begin = Instant::fromMilliseconds(1'730'000'000'000);

    Instant startOf(std::int64_t number) const { return begin + number * std::chrono::seconds(31); }
};

bool fill(test::RuleWorkspace &workspace, Filled &filled);

} // namespace sb::bench
