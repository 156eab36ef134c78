#pragma once

#include "models/store/Store.h"

#include <cstdint>

namespace sb::bench {

/// Fills a new workspace with calls of its owner, half a minute apart and the newest now: short transcripts out of a
/// vocabulary in which a word is rarer the higher its rank. Waits: not for a thread that others wait for.
Result<> fillWithCalls(Store &store, std::int64_t rows, Instant now);

} // namespace sb::bench
