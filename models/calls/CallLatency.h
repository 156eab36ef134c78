#pragma once

#include "models/contract/Console.h"

#include <span>

namespace sb {

/// The call's delays from its turns, in milliseconds; null where nothing was measured. The agent's average and 95th
/// percentile (nearest rank) are over the silences heard before its answers; stt, llm and tts are means of those
/// stages; the caller's is the mean pause between an agent's line and the caller's next, interruptions left out.
/// \p turns in the order of their ordinals.
Latency latencyOf(std::span<const CallTurn> turns, const Patch<int> &timeToFirstGreetingMs);

} // namespace sb
