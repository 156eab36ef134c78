#pragma once

#include "models/calls/CallStore.h"

namespace sb {

// A stored call as it is answered. Sessions of an agent in HIPAA mode come without transcript, recording and post-call
// results, and say so (L4). Thread: any; pure.

CallSession sessionOf(const StoredCall &call);
/// With its transcript, for answers of one session.
CallSession sessionOf(const StoredCall &call, const std::vector<CallTurn> &turns);
CallRow rowOf(const StoredCall &call);
CallDetail detailOf(const StoredCall &call, std::vector<CallTurn> turns);

/// Averages and the 95th percentile (nearest rank) over the turns that were measured.
Latency latencyOf(const std::vector<CallTurn> &turns, std::optional<int> timeToFirstGreetingMs);

/// "[00:03.120] Agent: Good morning" lines.
std::string transcriptText(const StoredCall &call, const std::vector<CallTurn> &turns);

} // namespace sb
